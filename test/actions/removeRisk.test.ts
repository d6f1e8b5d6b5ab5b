import { removeRisk } from "../../src/actions/removeRisk";
import { saveRisk } from "../../src/actions/saveRisk";
import { structure } from "../../src/actions/structure";
import { draftOf, type RiskDraft } from "../../src/domain/risk/RiskDraft";
import { readRiskMap } from "../../src/domain/risk/readRiskMap";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { cellAt } from "../../src/domain/workbook/cellAt";
import { planUndo } from "../../src/domain/workbook/planUndo";
import { emptySnapshot, type Snapshot } from "../../src/domain/workbook/Snapshot";
import { decodeBook } from "../../src/layouts/decodeBook";
import { sheetOf, tableIn, typeInto } from "../support/bookTools";
import { expectSameBook } from "../support/comparableBook";
import { fc } from "../support/property";
import { anyDraft, completeDraft, strongControl } from "./riskDrafts";

const empty = applyPlan(emptySnapshot, structure.run(emptySnapshot, {}).plan);
const withRisks = (drafts: readonly RiskDraft[]): Snapshot =>
  drafts.reduce((book, draft) => applyPlan(book, saveRisk.run(book, { draft }).plan), empty);
const risksOf = (book: Snapshot) => readRiskMap(decodeBook(book).project).risks;

function named(text: string, controls = 1): RiskDraft {
  const draft = completeDraft();
  return {
    ...draft,
    risk: { ...draft.risk, text },
    controls: Array.from({ length: controls }, (_, id) => ({
      ...strongControl(id),
      text: `${text}: control ${id + 1}`,
    })),
  };
}

function remove(book: Snapshot, index: number) {
  const risk = risksOf(book)[index];
  if (risk === undefined) throw new Error(`no risk ${index}`);
  return removeRisk.run(book, { index, number: risk.key, text: risk.row.text });
}

describe("removeRisk", () => {
  it("takes the risk, its answers and its controls out, and the others keep their numbers, answers and controls", () => {
    const book = withRisks([named("Uno"), named("Dos", 2), named("Tres", 3)]);
    const before = risksOf(book).map(draftOf);
    const { plan, removed } = remove(book, 1);
    expect(removed).toEqual({
      number: "2",
      text: "Dos",
      answers: true,
      controls: ["Dos: control 1", "Dos: control 2"],
    });
    const after = applyPlan(book, plan);
    expect(risksOf(after).map(draftOf)).toEqual([before[0], before[2]]);
    const { project } = decodeBook(after);
    expect(project.impacts.map(({ risk }) => risk)).toEqual([1, 3]);
    expect(project.controls.map(({ risk, text }) => [risk, text])).toEqual([
      [1, "Uno: control 1"],
      [3, "Tres: control 1"],
      [3, "Tres: control 2"],
      [3, "Tres: control 3"],
    ]);
  });

  it("keeps with its risk what a person typed over a formula, and beside the table", () => {
    const book = withRisks([named("Uno"), named("Dos"), named("Tres")]);
    const { sheet, area, columns } = tableIn(book, "tRiesgos");
    const zone = columns.residualZone ?? 0;
    const letter = (column: number) => String.fromCharCode(64 + column);
    const typed = typeInto(book, sheet.name, `${letter(zone)}${area.row + 3}`, [["Extremo"]]);
    const noted = typeInto(typed, sheet.name, `A${area.row + 9}`, [["mi nota"]]);
    const after = applyPlan(noted, remove(noted, 0).plan);
    const rows = [1, 2].map((down) => cellAt(sheetOf(after, sheet.name), area.row + down, zone));
    expect(rows.map(({ formula }) => formula !== "")).toEqual([true, false]);
    expect(rows[1]?.value).toBe("Extremo");
    expect(cellAt(sheetOf(after, sheet.name), area.row + 9, 1).value).toBe("mi nota");
  });

  it("leaves answers and controls where another risk bears the same number, and does nothing for a risk that is gone", () => {
    const book = withRisks([named("Uno"), named("Dos")]);
    const { sheet, area, columns } = tableIn(book, "tRiesgos");
    const twice = typeInto(book, sheet.name, `${String.fromCharCode(64 + (columns.number ?? 1))}${area.row + 2}`, [
      [1],
    ]);
    const { plan, removed } = remove(twice, 1);
    expect(removed).toMatchObject({ text: "Dos", answers: false, controls: [] });
    expect(decodeBook(applyPlan(twice, plan)).project.controls).toHaveLength(2);
    expect(removeRisk.run(book, { index: 0, number: "9", text: "Otro" })).toEqual({ plan: [] });
  });

  it("of any map, removing any risk leaves the others as they were, and one undo gives it back", () => {
    fc.assert(
      fc.property(fc.array(anyDraft, { minLength: 1, maxLength: 4 }), fc.nat(3), (drafts, pick) => {
        const book = withRisks(drafts);
        const before = risksOf(book).map(draftOf);
        const at = pick % drafts.length;
        const { plan } = remove(book, at);
        const after = applyPlan(book, plan);
        expect(risksOf(after).map(draftOf)).toEqual(before.filter((_, index) => index !== at));
        const back = planUndo(after, { before: book, plan });
        expect(back.kept).toEqual([]);
        expectSameBook(applyPlan(after, back.plan), book);
      }),
      { numRuns: 12 },
    );
  });
});
