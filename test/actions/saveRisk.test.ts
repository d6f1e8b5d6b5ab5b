import { saveRisk } from "../../src/actions/saveRisk";
import { structure } from "../../src/actions/structure";
import { v4v6 } from "../../src/domain/risk/methods/v4v6";
import { draftOf, type RiskDraft, valueDraft } from "../../src/domain/risk/RiskDraft";
import { type MappedRisk, readRiskMap } from "../../src/domain/risk/readRiskMap";
import { formatCell, parseArea } from "../../src/domain/workbook/address";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { cellAt } from "../../src/domain/workbook/cellAt";
import { planUndo } from "../../src/domain/workbook/planUndo";
import { emptySnapshot, type Snapshot } from "../../src/domain/workbook/Snapshot";
import { decodeBook } from "../../src/layouts/decodeBook";
import { tableIn } from "../support/bookTools";
import { fc } from "../support/property";
import { anyDraft, completeDraft, strongControl } from "./riskDrafts";

const empty = applyPlan(emptySnapshot, structure.run(emptySnapshot, {}).plan);

function save(book: Snapshot, draft: RiskDraft, base?: { draft: RiskDraft; place: number }): Snapshot {
  const { plan, conflicts } = saveRisk.run(book, base === undefined ? { draft } : { draft, base });
  expect(conflicts).toEqual([]);
  return applyPlan(book, plan);
}

function risksOf(book: Snapshot): readonly MappedRisk[] {
  return readRiskMap(decodeBook(book).project).risks;
}

function riskAt(book: Snapshot, index: number): MappedRisk {
  const risk = risksOf(book)[index];
  if (risk === undefined) throw new Error(`No risk ${index}`);
  return risk;
}

/** Cells, tables and lists; undo leaves the look of empty rows. */
function contents({ sheets, names }: Snapshot): unknown {
  const lists = sheets.map(({ look }) => look.validations.map((one) => JSON.stringify(one)).sort());
  return { sheets: sheets.map(({ name, cells, tables }) => ({ name, cells, tables })), lists, names };
}

/** The draft of a risk of the workbook, as the pane opens it. */
function baseOf(book: Snapshot, index: number) {
  return { draft: draftOf(riskAt(book, index)), place: 0 };
}

function tableArea(book: Snapshot, name: string) {
  const sheet = book.sheets.find(({ tables }) => tables.some((table) => table.name === name));
  const area = parseArea(sheet?.tables.find((table) => table.name === name)?.area ?? "");
  if (sheet === undefined || area === undefined) throw new Error(name);
  return { sheet, area };
}

const numbered = (draft: RiskDraft, number: number): RiskDraft => ({ ...draft, risk: { ...draft.risk, number } });

describe("saveRisk", () => {
  it("writes a new risk, its impact and its controls as rows that read back as the same risk", () => {
    const book = save(empty, completeDraft());
    expect(draftOf(riskAt(book, 0))).toEqual(numbered(completeDraft(), 1));
    expect(decodeBook(book).project.impacts.map(({ risk }) => risk)).toEqual([1]);
    expect(decodeBook(book).project.controls.map(({ risk, number }) => [risk, number])).toEqual([[1, 1]]);
    expect(riskAt(book, 0).valuation).toMatchObject({ inherentZone: "extreme", residual: { zone: "high" } });
  });

  it("reads back as the same risk whatever a person enters, and one undo gives the workbook of before", () => {
    const first = save(empty, completeDraft());
    fc.assert(
      fc.property(anyDraft, anyDraft, (draft, edited) => {
        const { plan } = saveRisk.run(first, { draft });
        const second = applyPlan(first, plan);
        expect(draftOf(riskAt(second, 1))).toEqual(numbered(draft, 2));
        // What the pane shows before saving is what the workbook is worth after it.
        expect(valueDraft(v4v6, draft)).toEqual(riskAt(second, 1).valuation);
        const base = baseOf(second, 1);
        const change = saveRisk.run(second, { draft: numbered(edited, 2), base });
        const third = applyPlan(second, change.plan);
        const { controls, ...rest } = draftOf(riskAt(third, 1));
        expect(rest).toEqual({ risk: { ...edited.risk, number: 2 }, impact: edited.impact });
        expect(controls).toHaveLength(edited.controls.length);
        expect(draftOf(riskAt(third, 0))).toEqual(numbered(completeDraft(), 1));
        const undone = applyPlan(third, planUndo(third, { before: second, plan: change.plan }).plan);
        expect(contents(undone)).toEqual(contents(second));
        const back = applyPlan(second, planUndo(second, { before: first, plan }).plan);
        expect(contents(back)).toEqual(contents(first));
      }),
      { numRuns: 12 },
    );
  });

  it("fills every calculated column of a new row with the formula of its column", () => {
    const book = save(save(empty, completeDraft()), {
      ...completeDraft(),
      controls: [strongControl(0), strongControl(1)],
    });
    for (const name of ["tRiesgos", "tImpacto", "tControles"]) {
      const { sheet, area } = tableArea(book, name);
      expect(area.rows).toBe(name === "tControles" ? 4 : 3);
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const formulas = Array.from({ length: area.rows - 1 }, (_, row) => cellAt(sheet, area.row + 1 + row, column));
        expect(new Set(formulas.map(({ formula }) => formula)).size).toBe(1);
      }
      expect(sheet.cells?.formulas.flat().filter((formula) => formula !== "").length).toBeGreaterThan(area.rows);
    }
  });

  it("keeps a text of the date column as text, which Excel would turn into a date", () => {
    const draft = completeDraft();
    const { plan } = saveRisk.run(empty, { draft: { ...draft, risk: { ...draft.risk, actionDate: "1/2022" } } });
    const texts = plan.flatMap((op) => (op.op === "setNumberFormat" && op.format === "@" ? [op.area] : []));
    const { columns, area } = tableIn(empty, "tRiesgos");
    expect(texts).toContain(formatCell(area.row + 1, columns.actionDate ?? 0));
  });

  it("gives the next free number, also above rows of Impacto and Controles that lost their risk", () => {
    const book = save(empty, completeDraft());
    const { sheet, area } = tableArea(book, "tControles");
    const lost = applyPlan(book, [{ op: "setValues", sheet: sheet.name, area: `A${area.row + 1}`, values: [[7]] }]);
    expect(riskAt(save(lost, completeDraft()), 1).row.number).toBe(8);
  });

  it("leaves other rows, a typed-over zone and a column of the user's as they are", () => {
    let book = save(save(empty, completeDraft()), completeDraft());
    const { sheet, area } = tableArea(book, "tRiesgos");
    const own = area.column + area.columns;
    book = applyPlan(book, [
      { op: "addTableColumn", sheet: sheet.name, table: "tRiesgos", header: "Mi nota" },
      { op: "setValues", sheet: sheet.name, area: `O${area.row + 1}`, values: [["Bajo"]] },
    ]);
    const at = (state: Snapshot, row: number) => {
      const block = tableArea(state, "tRiesgos").sheet.cells;
      return block?.values[row - (block.row ?? 1)]?.slice(0, own - 1);
    };
    const before = [at(book, area.row + 1), at(book, area.row + 2)];
    const base = baseOf(book, 1);
    const edited = { ...base.draft, risk: { ...base.draft.risk, causes: "Otra causa" } };
    const { plan } = saveRisk.run(book, { draft: edited, base });
    expect(plan).toEqual([{ op: "setValues", sheet: "Riesgos", area: `J${area.row + 2}`, values: [["Otra causa"]] }]);
    const after = applyPlan(book, plan);
    expect(at(after, area.row + 1)).toEqual(before[0]);
    expect(at(after, area.row + 2)).toEqual(before[1]?.map((cell) => (cell === before[1]?.[9] ? "Otra causa" : cell)));
  });

  it("takes a removed control's data away and gives its row to the next new control", () => {
    const two = save(empty, {
      ...completeDraft(),
      controls: [strongControl(0), { ...strongControl(1), text: "Segundo" }],
    });
    const base = baseOf(two, 0);
    const one = save(two, { ...base.draft, controls: base.draft.controls.slice(1) }, base);
    expect(riskAt(one, 0).controls.map(({ row }) => row.text)).toEqual(["Segundo"]);
    const again = baseOf(one, 0);
    const added = { ...strongControl(9), number: 3, text: "Tercero" };
    const three = save(one, { ...again.draft, controls: [...again.draft.controls, added] }, again);
    expect(riskAt(three, 0).controls.map(({ row }) => row.text)).toEqual(["Tercero", "Segundo"]);
    expect(tableArea(three, "tControles").area.rows).toBe(tableArea(two, "tControles").area.rows);
  });

  it("keeps what somebody typed in another cell of the risk while it was edited in the pane", () => {
    const book = save(empty, completeDraft());
    const base = baseOf(book, 0);
    const { area } = tableArea(book, "tRiesgos");
    const typed = applyPlan(book, [
      { op: "setValues", sheet: "Riesgos", area: `C${area.row + 1}`, values: [["Proceso escrito a mano"]] },
    ]);
    const after = save(typed, { ...base.draft, risk: { ...base.draft.risk, probability: 5 } }, base);
    expect(riskAt(after, 0).row).toMatchObject({ process: "Proceso escrito a mano", probability: 5 });
  });

  it("writes a risk again as a new row when somebody deleted it meanwhile", () => {
    const book = save(empty, completeDraft());
    const after = save(empty, draftOf(riskAt(book, 0)), baseOf(book, 0));
    expect(draftOf(riskAt(after, 0))).toEqual(numbered(completeDraft(), 1));
  });

  it("makes the sheets first where the workbook lacks them, and says so", () => {
    const { plan, structured, conflicts } = saveRisk.run(emptySnapshot, { draft: completeDraft() });
    expect(structured).toBe(true);
    expect(conflicts).toEqual([]);
    const book = applyPlan(emptySnapshot, plan);
    expect(draftOf(riskAt(book, 0))).toEqual(numbered(completeDraft(), 1));
    expect(saveRisk.run(book, { draft: completeDraft() }).structured).toBe(false);
    const { plan: undo, kept } = planUndo(book, { before: emptySnapshot, plan });
    expect(kept).toEqual([]);
    expect(applyPlan(book, undo).sheets).toEqual([]);
  });

  it("writes nothing when one of the sheets is protected or text stands below its table", () => {
    const guarded = {
      ...empty,
      sheets: empty.sheets.map((sheet) => (sheet.name === "Controles" ? { ...sheet, protected: true } : sheet)),
    };
    expect(saveRisk.run(guarded, { draft: completeDraft() })).toEqual({
      plan: [],
      conflicts: [{ kind: "sheet-protected", sheet: "Controles" }],
      structured: false,
    });
    const book = save(empty, completeDraft());
    const { area } = tableArea(book, "tImpacto");
    const full = applyPlan(book, [
      { op: "setValues", sheet: "Impacto", area: `B${area.row + area.rows}`, values: [["Nota al pie"]] },
    ]);
    expect(saveRisk.run(full, { draft: completeDraft() })).toMatchObject({
      plan: [],
      conflicts: [{ kind: "no-room", sheet: "Impacto" }],
    });
  });
});
