import { structure } from "../../../src/actions/structure";
import { printForExcel } from "../../../src/domain/formula/printForExcel";
import { formatArea, parseArea } from "../../../src/domain/workbook/address";
import { applyPlan } from "../../../src/domain/workbook/applyPlan";
import { cellAt } from "../../../src/domain/workbook/cellAt";
import { planUndo } from "../../../src/domain/workbook/planUndo";
import { emptySnapshot, type SheetSnapshot, type Snapshot } from "../../../src/domain/workbook/Snapshot";
import type { WritePlan } from "../../../src/domain/workbook/WritePlan";
import { bigProject } from "../../support/bigProject";

/** Formulas as Excel gives them back: [@A] and [A] inside their table, capitals, no spaces of ours. */
function answer(sheet: SheetSnapshot): SheetSnapshot {
  const { cells } = sheet;
  if (cells === undefined) return sheet;
  const formulas = cells.formulas.map((row, r) =>
    row.map((formula, c) => {
      const { table } = cellAt(sheet, cells.row + r, cells.column + c);
      return printForExcel(formula, table);
    }),
  );
  return { ...sheet, cells: { ...cells, formulas } };
}

function answered(book: Snapshot): Snapshot {
  return { ...book, sheets: book.sheets.map(answer) };
}

/** The area of the table of a sheet with two rows more. */
function grown(book: Snapshot, sheet: string): string {
  const area = parseArea(book.sheets.find(({ name }) => name === sheet)?.tables[0]?.area ?? "");
  return area === undefined ? "" : formatArea({ ...area, rows: area.rows + 2 });
}

const before = applyPlan(emptySnapshot, [{ op: "addSheet", sheet: "Hoja1" }]);

function undo(plan: WritePlan, change: (book: Snapshot) => Snapshot = (book) => book) {
  const now = change(answered(applyPlan(before, plan)));
  const { plan: back, kept } = planUndo(now, { before, plan });
  return { kept, left: applyPlan(now, back) };
}

describe("undo of «Estructurar» where Excel answers formulas in its own spelling", () => {
  const { plan } = structure.run(before, { project: bigProject(3) });

  it("is tried on formulas that Excel really spells otherwise", () => {
    const book = applyPlan(before, plan);
    const [ours, excels] = [book, answered(book)].map(({ sheets }) =>
      sheets.flatMap((one) => one.cells?.formulas.flat() ?? []),
    );
    const changed = (ours ?? []).filter((formula, i) => formula !== excels?.[i]);
    expect(changed.length).toBeGreaterThan(50);
    expect(changed.some((formula) => /tRiesgos\[[^[#]/.test(formula))).toBe(true);
  });

  it("removes every sheet and every name, and keeps nothing", () => {
    const { kept, left } = undo(plan);
    expect(kept).toEqual([]);
    expect(left.sheets.map(({ name }) => name)).toEqual(["Hoja1"]);
    expect(left.names).toEqual([]);
  });

  it("takes rows back that a table got, though their formulas stand outside it while it is made smaller again", () => {
    const book = answered(applyPlan(before, plan));
    const grow: WritePlan = [
      { op: "resizeTable", sheet: "Riesgos", table: "tRiesgos", area: grown(book, "Riesgos") },
      { op: "resizeTable", sheet: "Impacto", table: "tImpacto", area: grown(book, "Impacto") },
    ];
    const now = answered(applyPlan(book, grow));
    const { plan: back, kept } = planUndo(now, { before: book, plan: grow });
    expect(kept).toEqual([]);
    expect(applyPlan(now, back).sheets.map(({ cells, tables }) => ({ cells, tables }))).toEqual(
      book.sheets.map(({ cells, tables }) => ({ cells, tables })),
    );
  });

  it("takes a name back that Excel keeps as the plain area of its column", () => {
    const { left } = undo(plan, (book) => ({
      ...book,
      names: book.names.map((one) =>
        one.name === "listaActividades" ? { ...one, formula: "=Actividades!$A$5:$A$44" } : one,
      ),
    }));
    expect(left.names).toEqual([]);
  });

  it("keeps the sheet on which a person really changed a formula", () => {
    const { kept, left } = undo(plan, (book) =>
      applyPlan(book, [
        { op: "setFormulas", sheet: "Presupuesto", area: "F2", formulas: [["=SUM(tPresupuesto[Cantidad])"]] },
      ]),
    );
    expect(kept.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual(["Presupuesto!F2"]);
    expect(left.sheets.map(({ name }) => name)).toContain("Presupuesto");
  });
});
