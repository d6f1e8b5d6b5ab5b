import { sampleRiskMap } from "../../assets/samples/riskMap";
import { reportRisks } from "../../src/actions/reportRisks";
import { listReferences } from "../../src/domain/formula/listReferences";
import type { Project } from "../../src/domain/project/Project";
import { methodIds } from "../../src/domain/risk/methods";
import { readRiskMap } from "../../src/domain/risk/readRiskMap";
import { parseArea } from "../../src/domain/workbook/address";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { planUndo } from "../../src/domain/workbook/planUndo";
import { emptySnapshot } from "../../src/domain/workbook/Snapshot";
import { splitPlan } from "../../src/excel/write/splitPlan";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { bookOf, deleteColumn, renameColumn, sheetOf, typeInto } from "../support/bookTools";
import { reportSheets as sheets } from "../support/reportSheets";
import { validateOoxml } from "../support/validateOoxml";
import { marks, named, now, ours, projectOf, report, rowsOf, rowWith, sample } from "./riskReportSamples";

describe("The risk report", () => {
  it("makes its sheets before the formulas that read them: Excel takes none of a sheet that is not there", () => {
    const { plan } = reportRisks.run(sample, { now });
    const there = new Set(sample.sheets.map(({ name }) => name));
    const early = plan.flatMap((op) => {
      if (op.op === "addSheet") there.add(op.sheet);
      const read = op.op === "setFormulas" ? op.formulas.flat().flatMap((one) => listReferences(one ?? "") ?? []) : [];
      return read.flatMap(({ sheet }) => (sheet === undefined || there.has(sheet) ? [] : [sheet]));
    });
    expect(early).toEqual([]);
    expect(plan.filter(({ op }) => op === "addSheet")).toHaveLength(4);
  });

  it("makes four marked sheets, and touches nothing else", () => {
    const { plan } = reportRisks.run(sample, { now });
    expect([...new Set(plan.map(named))].filter((name) => name !== "")).toEqual([...sheets]);
    expect(plan.filter((op) => named(op) === "").map((op) => op.op === "defineName" && [op.name, op.visible])).toEqual(
      marks.map((name) => [name, false]),
    );
    expect(report(sample).sheets.filter(({ name }) => !ours(name))).toEqual(sample.sheets);
    expect(sheets.map((name) => name.length <= 31)).not.toContain(false);
  });

  it("is the same when it is built again, and one undo gives the workbook back", () => {
    const once = report(sample);
    const twice = report(once);
    expect(twice).toEqual(once);
    const { plan } = reportRisks.run(sample, { now });
    const undo = planUndo(once, { before: sample, plan });
    expect(undo.kept).toEqual([]);
    expect(applyPlan(once, undo.plan)).toEqual(sample);
    const again = reportRisks.run(once, { now: "2026-12-01T07:00" }).plan;
    const rebuilt = applyPlan(once, again);
    expect(rowWith(rebuilt, sheets[0], "Informe construido el")[1]).toMatch(/^1 de diciembre de 2026\. /);
    expect(applyPlan(rebuilt, planUndo(rebuilt, { before: once, plan: again }).plan)).toEqual(once);
  });

  it("does not date its figures: it says when it was built, and that they are those of Riesgos now", () => {
    const cells = rowsOf(report(sample), sheets[0]).flat().map(String);
    expect(cells).not.toContain("Fecha del informe");
    expect(rowWith(report(sample), sheets[0], "Informe construido el")[1]).toBe(
      "25 de noviembre de 2026. Las cifras son las de la hoja Riesgos ahora.",
    );
    const undated = applyPlan(sample, reportRisks.run(sample, undefined).plan);
    expect(rowWith(undated, sheets[0], "Informe construido el")[1]).toBe(
      "Sin fecha. Las cifras son las de la hoja Riesgos ahora.",
    );
  });

  it("leaves sheets of the user's with its names alone", () => {
    const own = sheets.reduce(
      (book, sheet) =>
        applyPlan(book, [
          { op: "addSheet", sheet },
          { op: "setValues", sheet, area: "A1", values: [["Notas mías"]] },
        ]),
      sample,
    );
    const after = report(own);
    for (const name of sheets) {
      expect(sheetOf(after, name)).toEqual(sheetOf(own, name));
      expect(after.sheets.map((sheet) => sheet.name)).toContain(`${name} 2`);
    }
  });

  it.each([
    ["an empty workbook", () => emptySnapshot],
    ["a structured workbook without risks", () => bookOf()],
    ["a workbook whose sheet Riesgos lost a column", () => deleteColumn(sample, "tRiesgos", "residualZone")],
  ])("plans nothing for %s", (_, book) => {
    expect(reportRisks.run(book(), { now }).plan).toEqual([]);
  });

  it("names the columns as the workbook does after a person renamed them", () => {
    const renamed = renameColumn(sample, "tRiesgos", "residualZone", "Zona final");
    const formulas = report(renamed)
      .sheets.filter(({ name }) => ours(name))
      .flatMap(({ cells }) => cells?.formulas.flat() ?? []);
    expect(formulas.filter((formula) => formula.includes("[Zona residual]"))).toEqual([]);
    expect(formulas.filter((formula) => formula.includes("[Zona final]")).length).toBeGreaterThan(20);
  });

  it("prints on A4 landscape, the list on two pages side by side, with pages counted, heads repeated and no gridlines", () => {
    const book = report(sample);
    const pages = sheets.map((name) => sheetOf(book, name).look);
    expect(pages.map(({ page }) => [page?.orientation, page?.fitWide, page?.fitTall, page?.titleRows])).toEqual([
      ["landscape", 1, 0, "$1:$2"],
      ["landscape", 1, 1, "$1:$2"],
      ["landscape", 1, 1, "$1:$2"],
      ["landscape", 2, 0, "$5:$5"],
    ]);
    expect(pages.at(-1)?.page?.titleColumns).toBe("$A:$C");
    for (const { page, view } of pages) {
      expect(page?.footer).toContain("Página &P de &N");
      expect(view?.gridlines).toBe(false);
    }
  });

  it.each(methodIds)("shows the sources of %s with their marks, and warns of an experimental method", (id) => {
    const book = report(bookOf(projectOf(id)));
    const { method } = readRiskMap(projectOf(id));
    const cells = rowsOf(book, sheets[0]).flat();
    const words = {
      read: "Leído en la fuente",
      secondary: "Leído en una fuente secundaria",
      memory: "De memoria, sin verificar",
      derived: "Decisión nuestra, sin verificar",
    };
    for (const { mark, citation } of method.sources) {
      // The mark stands above its citation: beside it, the longest would run over the edge of the page.
      const rows = rowsOf(book, sheets[0]);
      const at = rows.findIndex((one, index) => one[1] === citation && rows[index - 1]?.[1] === words[mark]);
      expect([citation, at > 0]).toEqual([citation, true]);
    }
    for (const { word, description } of method.probability) expect(cells).toContain(description || word);
    expect(cells.some((cell) => String(cell).startsWith("Este método es experimental"))).toBe(id === "v7");
  });

  it("shows a very long text whole, in rows that no printer cuts", () => {
    const words = Array.from({ length: 700 }, (_, index) => `causa${index}`).join(" ");
    const book = typeInto(sample, "Riesgos", "J8", [[words]]);
    const { look, cells } = sheetOf(report(book), sheets[3]);
    expect(Math.max(...Object.values(look.heights))).toBeLessThanOrEqual(409);
    const parts = (cells?.formulas ?? []).flatMap((row) => row[3]?.match(/,(\d+),962\),""\)$/)?.[1] ?? []).map(Number);
    expect(parts.length).toBeGreaterThan(5);
    expect(parts).toEqual(parts.map((_, index) => index * 962 + 1));
    expect(parts.length * 962).toBeGreaterThanOrEqual(words.length);
  });

  it("keeps Excel's limits, and asks for no function later than Excel 2016", () => {
    for (const id of methodIds) {
      const formulas = report(bookOf(projectOf(id)))
        .sheets.filter(({ name }) => ours(name))
        .flatMap(({ cells }) => cells?.formulas.flat() ?? []);
      expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThan(8_192);
      const refused = /\b(?:XLOOKUP|FILTER|UNIQUE|LET|TEXTJOIN|IFS|SWITCH|CONCAT|SORT|COUNTIFS?|SUMIFS?)\(/;
      expect(formulas.filter((formula) => refused.test(formula))).toEqual([]);
    }
  });

  it("fits in one request for a thousand risks of three controls", () => {
    const thousand = manyRisks(1_000);
    const { plan } = reportRisks.run(bookOf(thousand), { now });
    // Below what Excel on the web takes at once, though it is sent in parts.
    expect(splitPlan(plan, 4_000_000)).toHaveLength(1);
    const list = plan.flatMap((op) => (op.op === "setFormulas" && op.sheet === sheets[3] ? [parseArea(op.area)] : []));
    expect(Math.max(...list.map((area) => area?.rows ?? 0))).toBe(1_000);
  });

  it.each(methodIds)("passes the Open XML SDK validator by %s, and comes back from the file", async (id) => {
    const book = report(bookOf(projectOf(id)));
    const bytes = await writeXlsx(book);
    expect(await validateOoxml(bytes)).toEqual([]);
    const read = await readXlsx(bytes);
    if (!read.ok) throw new Error(read.code);
    const [made, back] = [book, read.snapshot].map((one) => JSON.stringify(sheetOf(one, sheets[0]).look.charts));
    // A file gives addresses back without dollars.
    expect(back).toBe(made?.replaceAll("$", ""));
  });
});

function manyRisks(count: number): Project {
  const { risks, impacts, controls } = sampleRiskMap;
  const take = <T extends object>(rows: readonly T[], index: number): T => ({ ...rows[index % rows.length] }) as T;
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return {
    ...projectOf("v4-v6"),
    risks: numbers.map((number) => ({ ...take(risks, number), number })),
    impacts: numbers.map((risk) => ({ ...take(impacts, risk), risk })),
    controls: numbers.flatMap((risk) =>
      [1, 2, 3].map((number) => ({ ...take(controls, risk * 3 + number), risk, number })),
    ),
  };
}
