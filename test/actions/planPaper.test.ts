import { sampleRiskMap } from "../../assets/samples/riskMap";
import { check } from "../../src/actions/check";
import { removeRisk } from "../../src/actions/removeRisk";
import { saveRisk } from "../../src/actions/saveRisk";
import { emptyProject } from "../../src/domain/project/emptyProject";
import { parseArea } from "../../src/domain/workbook/address";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { cellAt } from "../../src/domain/workbook/cellAt";
import { planUndo } from "../../src/domain/workbook/planUndo";
import type { Snapshot } from "../../src/domain/workbook/Snapshot";
import type { WritePlan } from "../../src/domain/workbook/WritePlan";
import { bookOf, sheetOf, typeInto } from "../support/bookTools";
import { completeDraft } from "./riskDrafts";

const sheets = ["Riesgos", "Impacto", "Controles", "Mapa de calor", "Hallazgos"];
const areas = (book: Snapshot) => sheets.map((name) => sheetOf(book, name).look.page?.area);
const printed = ["A:AH", "A:Z", "A:R", "A1:M20", "A:K"];
const blank = ["AN1", "AB1", "W1", "O1", "P1"];
const pagesIn = (plan: WritePlan) => plan.filter(({ op }) => op === "setPage").length;

const save = (book: Snapshot): WritePlan => saveRisk.run(book, { draft: completeDraft() }).plan;

describe("The sheets of the risk map on paper", () => {
  it("are off it while they are empty: their print area is a blank cell, where nothing ever stands", () => {
    const book = bookOf();
    expect(areas(book)).toEqual(blank);
    const cells = sheets.map((name, index) => {
      const at = parseArea(blank[index] ?? "");
      return cellAt(sheetOf(book, name), at?.row ?? 0, at?.column ?? 0);
    });
    expect(cells).toEqual(sheets.map(() => ({ value: "", formula: "", format: "General" })));
  });

  it("are on it from the start in a workbook that is made with risks", () => {
    expect(areas(bookOf({ ...emptyProject, ...sampleRiskMap })).slice(0, 4)).toEqual(printed.slice(0, 4));
  });

  it("come onto it with the first risk of the pane, and a second risk sets up no page again", () => {
    const book = bookOf();
    const first = applyPlan(book, save(book));
    expect(areas(first).slice(0, 4)).toEqual(printed.slice(0, 4));
    expect(first.properties["gm.unprinted"]).toBe(
      "municipalities followUp execution training actors indices sends findings",
    );
    expect(pagesIn(save(first))).toBe(0);
  });

  it("leave it with the last risk, and by undo of the first", () => {
    const book = bookOf();
    const plan = save(book);
    const first = applyPlan(book, plan);
    const { plan: removal } = removeRisk.run(first, { index: 0, number: "1", text: String(completeDraft().risk.text) });
    expect(areas(applyPlan(first, removal)).slice(0, 4)).toEqual(blank.slice(0, 4));
    const undone = applyPlan(first, planUndo(first, { before: book, plan }).plan);
    expect([areas(undone), undone.properties["gm.unprinted"]]).toEqual([blank, book.properties["gm.unprinted"]]);
  });

  it("come onto it by «Revisar» where a person typed the risk on the sheet", () => {
    const typed = typeInto(bookOf(), "Riesgos", "A8", [[1, "Girón", "Contratación", "Un riesgo"]]);
    const book = applyPlan(typed, check.run(typed, undefined).plan);
    expect(areas(book)).toEqual(["A:AH", "AB1", "W1", "A1:M20", "A:K"]);
    expect(pagesIn(check.run(book, undefined).plan)).toBe(0);
  });

  it("stay as they are in a workbook of an earlier template", () => {
    const { "gm.unprinted": _, ...properties } = bookOf().properties;
    const former = { ...bookOf(), properties };
    expect(pagesIn(save(former))).toBe(0);
    expect(pagesIn(check.run(former, undefined).plan)).toBe(0);
  });
});
