import { structure } from "../../../src/actions/structure";
import { formatColumn } from "../../../src/domain/workbook/address";
import { applyPlan } from "../../../src/domain/workbook/applyPlan";
import { cellAt } from "../../../src/domain/workbook/cellAt";
import { planUndo } from "../../../src/domain/workbook/planUndo";
import type { SheetSnapshot, Snapshot } from "../../../src/domain/workbook/Snapshot";
import { decodeBook } from "../../../src/layouts/decodeBook";
import { bookOf, sheetOf, tableIn, tableLayouts, typeInto } from "../../support/bookTools";
import { cleanProject } from "../../support/buildProject";
import { headingsOnly, onlyCells, relabelled, renamed, withoutSheet, withoutTables } from "../../support/otherPrograms";

const clean = bookOf(cleanProject());

function repaired(book: Snapshot): Snapshot {
  const { plan, conflicts } = structure.run(book, {});
  expect(conflicts).toEqual([]);
  const after = applyPlan(book, plan);
  expect(structure.run(after, {}).plan).toEqual([]);
  expect(decodeBook(after).parts).toMatchObject({ missing: [], changed: [], repeated: [], outside: [] });
  return after;
}

const tables = (book: Snapshot) =>
  book.sheets.flatMap((sheet) => sheet.tables.map(({ name, area }) => `${name} ${area}`));

const formulas = (book: Snapshot, sheet: string) => sheetOf(book, sheet).cells?.formulas;

/** .ods and back: no structured reference is kept. Columns and rows are those of the clean workbook. */
function flattened(book: Snapshot): Snapshot {
  const place = (name: string, header: string) => {
    const { sheet, table, area } = tableIn(book, name);
    const column = formatColumn(area.column + table.columns.indexOf(header));
    return { sheet: sheet.name, column, first: area.row + 1, last: area.row + area.rows - 1 };
  };
  const flat = (formula: string, row: number, home: string): string =>
    formula
      .replace(
        /(t[A-Z]\w+)\[\[#This Row\],\[([^\]]+)\]:\[([^\]]+)\]\]/g,
        (_, table: string, a: string, b: string) => `${place(table, a).column}${row}:${place(table, b).column}${row}`,
      )
      .replace(
        /(t[A-Z]\w+)\[\[#This Row\],\[([^\]]+)\]\]/g,
        (_, table: string, header: string) => `$${place(table, header).column}${row}`,
      )
      .replace(/(t[A-Z]\w+)\[([^[\]]+)\]/g, (_, table: string, header: string) => {
        const { sheet, column, first, last } = place(table, header);
        const prefix = sheet === home ? "" : `'${sheet}'!`;
        return `${prefix}$${column}$${first}:$${column}$${last}`;
      });
  const change = (sheet: SheetSnapshot): SheetSnapshot =>
    sheet.cells === undefined
      ? sheet
      : {
          ...sheet,
          cells: {
            ...sheet.cells,
            formulas: sheet.cells.formulas.map((line, index) =>
              line.map((formula) => flat(formula, (sheet.cells?.row ?? 1) + index, sheet.name)),
            ),
          },
        };
  return { ...book, sheets: book.sheets.map(change) };
}

describe("«Estructurar» after other programs", () => {
  it("makes every table again that a program dropped, where it stood, and nothing inside changes", () => {
    for (const book of [withoutTables(clean), onlyCells(clean)]) {
      const after = repaired(book);
      expect(tables(after)).toEqual(tables(clean));
      expect(decodeBook(after).project).toEqual(decodeBook(clean).project);
    }
  });

  it.each(["tRubro", "tMetas", "tPidm"])("gives %s its name back, and the formulas that use it", (table) => {
    for (const book of [renamed(clean, table, "Tabla12"), relabelled(clean, table, "tOtra2026")]) {
      const after = repaired(book);
      expect(tables(after)).toEqual(tables(clean));
      for (const { name } of clean.sheets) expect(formulas(after, name)).toEqual(formulas(clean, name));
    }
  });

  it("is undone with one step, names of tables included", () => {
    const book = renamed(clean, "tMetas", "tMetas2026");
    const { plan } = structure.run(book, {});
    const undo = planUndo(applyPlan(book, plan), { before: book, plan });
    expect(undo.kept).toEqual([]);
    const back = applyPlan(applyPlan(book, plan), undo.plan);
    expect(tables(back)).toEqual(tables(book));
    for (const { name } of book.sheets) expect(formulas(back, name)).toEqual(formulas(book, name));
  });

  it.each(["Metas", "Presupuesto", "Evidencias", "Riesgos"])(
    "gives a table on «%s» without rows one row again",
    (sheet) => {
      const after = repaired(headingsOnly(clean, sheet));
      const [table] = sheetOf(after, sheet).tables;
      expect(table?.area).toMatch(/^A\d+:[A-Z]+\d+$/);
      expect(decodeBook(after).parts.changed).toEqual([]);
    },
  );

  it("takes a row under bare headings into the table", () => {
    const bare = headingsOnly(clean, "Actividades");
    const book = typeInto(bare, "Actividades", "A5", [[1, "Promover la transparencia", "", ""]]);
    expect(decodeBook(repaired(book)).project.activities).toHaveLength(1);
  });

  it("puts columns of the template back where .ods left plain areas, everywhere", () => {
    const book = flattened(clean);
    const left = (one: Snapshot) =>
      one.sheets.flatMap(({ cells }) => cells?.formulas.flat() ?? []).filter((formula) => /\[/.test(formula)).length;
    expect(left(book)).toBe(0);
    const after = repaired(book);
    for (const { name } of clean.sheets) expect(formulas(after, name)).toEqual(formulas(clean, name));
    const lost = repaired(withoutTables(book));
    for (const { name } of clean.sheets) expect(formulas(lost, name)).toEqual(formulas(clean, name));
  });

  it("leaves a formula of a person's that only resembles ours", () => {
    const { area, sheet, columns } = tableIn(clean, "tPresupuesto");
    const cell = { row: area.row + 1, column: columns.unitValue ?? 0 };
    for (const formula of ["=F9/D9", '=IF(AND(ISNUMBER($E9),ISNUMBER($D9)),IF($D9>0,$E9/$D9,""),"")', "=SUM(F9:F10)"]) {
      const book = applyPlan(clean, [
        { op: "setFormulas", sheet: sheet.name, area: `E${cell.row}`, formulas: [[formula]] },
      ]);
      expect(structure.run(book, {}).plan).toEqual([]);
      expect(cellAt(sheetOf(applyPlan(book, structure.run(book, {}).plan), sheet.name), cell.row, 5).formula).toBe(
        formula,
      );
    }
  });

  it("ends with a sentence and no exception where a table name stands twice", () => {
    const metas = sheetOf(clean, "Metas");
    for (const sheets of [
      [...clean.sheets, { ...metas, name: "Metas (2)" }],
      [{ ...metas, name: "Copia" }, ...clean.sheets],
    ]) {
      const { plan } = structure.run({ ...clean, sheets }, {});
      expect(() => applyPlan({ ...clean, sheets }, plan)).not.toThrow();
      expect(plan).toEqual([]);
    }
  });

  it("makes a deleted sheet again, empty, and the formulas that lost it", () => {
    const after = repaired(withoutSheet(clean, "Rubro"));
    expect(tables(after)).toHaveLength(tableLayouts.length);
    expect(decodeBook(after).project.rubro).toEqual([]);
  });

  it("knows hidden and moved sheets as before", () => {
    const sheets = [...clean.sheets].reverse().map((sheet) => ({ ...sheet, visibility: "hidden" as const }));
    expect(structure.run({ ...clean, sheets }, {})).toEqual({ plan: [], conflicts: [] });
    expect(decodeBook({ ...clean, sheets }).project).toEqual(decodeBook(clean).project);
  });
});
