import { structure } from "../../src/actions/structure";
import { formatCell, parseArea } from "../../src/domain/workbook/address";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { cellAt } from "../../src/domain/workbook/cellAt";
import type { SheetSnapshot, Snapshot } from "../../src/domain/workbook/Snapshot";
import { findTable } from "../../src/layouts/findTable";
import {
  deleteColumn,
  renameColumn,
  renameSheet,
  swapColumns,
  tableIn,
  tableLayouts,
  typeInto,
} from "../support/bookTools";
import { fc } from "../support/property";
import { sampleProject, sampleWorkbook } from "../support/sampleProject";

/** One thing that a person does to the workbook; where it cannot be done, nothing happens. */
type Habit = (book: Snapshot) => Snapshot;

/** Says in a counterexample what was done. */
function named(label: string, habit: Habit): Habit {
  return Object.assign(habit, { [fc.toStringMethod]: () => label });
}

const anyTable = fc.constantFrom(...tableLayouts);
const anyValue = fc.oneof(fc.integer(), fc.constantFrom("Nota del usuario", "1-2-5-9", "", "x", "pendiente"));

const hasTable = (book: Snapshot, table: string) =>
  tableLayouts.some((layout) => layout.name === table && findTable(book, layout) !== undefined);

function withColumn(
  make: (book: Snapshot, table: string, key: string, other: string) => Snapshot,
): fc.Arbitrary<Habit> {
  return fc.tuple(anyTable, fc.nat(), fc.nat()).map(([layout, a, b]) =>
    named(`column ${layout.name} ${a} ${b}: ${make}`, (book) => {
      if (!hasTable(book, layout.name)) return book;
      const keys = Object.keys(tableIn(book, layout.name).columns);
      const [key = "", other = ""] = [keys[a % keys.length], keys[b % keys.length]];
      return keys.length < 2 || key === other ? book : make(book, layout.name, key, other);
    }),
  );
}

const typeAnywhere: fc.Arbitrary<Habit> = fc
  .tuple(fc.nat(), fc.integer({ min: 3, max: 45 }), fc.integer({ min: 1, max: 20 }), anyValue)
  .map(([pick, row, column, value]) =>
    named(`type ${value} into sheet ${pick}, R${row}C${column}`, (book) => {
      const sheet = book.sheets[pick % Math.max(book.sheets.length, 1)];
      const inHeader = sheet?.tables.some(({ area }) => area.startsWith(`A${row}:`)) ?? true;
      return sheet === undefined || inHeader ? book : typeInto(book, sheet.name, formatCell(row, column), [[value]]);
    }),
  );

const loseName: fc.Arbitrary<Habit> = fc.nat().map((pick) =>
  named(`lose name ${pick}`, (book) => ({
    ...book,
    names: book.names.filter((_, index) => index !== pick % Math.max(book.names.length, 1)),
  })),
);

const loseSheet: fc.Arbitrary<Habit> = fc.nat().map((pick) =>
  named(`lose sheet ${pick}`, (book) => {
    const gone = book.sheets[pick % Math.max(book.sheets.length, 1)]?.name ?? "";
    if (book.sheets.length < 2) return book;
    const names = book.names.map((name) =>
      name.formula.includes(gone) && name.formula.includes("!") ? { ...name, formula: "=#REF!" } : name,
    );
    return { ...book, sheets: book.sheets.filter(({ name }) => name !== gone), names };
  }),
);

const unmakeTable: fc.Arbitrary<Habit> = anyTable.map(({ name }) =>
  named(`unmake ${name}`, (book) => {
    if (!hasTable(book, name)) return book;
    return applyPlan(book, [{ op: "removeTable", sheet: tableIn(book, name).sheet.name, table: name }]);
  }),
);

const ownSheet: fc.Arbitrary<Habit> = fc.constantFrom("Metas", "Rubro", "Notas", "Inicio").map((name) =>
  named(`own sheet ${name}`, (book) => {
    if (book.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) return book;
    const added = applyPlan(book, [{ op: "addSheet", sheet: name }]);
    return typeInto(added, name, "A1", [["Lo mío", 1]]);
  }),
);

const nameSheet: fc.Arbitrary<Habit> = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 99 })).map(([pick, suffix]) =>
  named(`name sheet ${pick} ${suffix}`, (book) => {
    const old = book.sheets[pick % Math.max(book.sheets.length, 1)]?.name ?? "";
    const fresh = `${old.slice(0, 20)} ${suffix}`;
    return old === "" || book.sheets.some(({ name }) => name === fresh) ? book : renameSheet(book, old, fresh);
  }),
);

const loseRules: fc.Arbitrary<Habit> = fc.nat().map((pick) =>
  named(`lose rules ${pick}`, (book) => ({
    ...book,
    sheets: book.sheets.map((sheet, index) =>
      index === pick % book.sheets.length ? { ...sheet, look: { ...sheet.look, validations: [] } } : sheet,
    ),
  })),
);

const lock: fc.Arbitrary<Habit> = fc.nat().map((pick) =>
  named(`lock ${pick}`, (book) => ({
    ...book,
    sheets: book.sheets.map((sheet, index) =>
      index === pick % book.sheets.length ? { ...sheet, protected: true } : sheet,
    ),
  })),
);

const habits = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: typeAnywhere },
    { weight: 2, arbitrary: withColumn((book, table, key) => renameColumn(book, table, key, `Mi ${key}`)) },
    { weight: 2, arbitrary: withColumn((book, table, key) => deleteColumn(book, table, key)) },
    { weight: 2, arbitrary: withColumn(swapColumns) },
    { weight: 1, arbitrary: loseName },
    { weight: 1, arbitrary: loseSheet },
    { weight: 1, arbitrary: unmakeTable },
    { weight: 1, arbitrary: ownSheet },
    { weight: 1, arbitrary: nameSheet },
    { weight: 1, arbitrary: loseRules },
    { weight: 1, arbitrary: lock },
  ),
  { maxLength: 7 },
);

/** Rows of headers of our tables, and what is a formula: the structure may put these right. */
function ownWords(headers: ReadonlySet<number>, row: number, formula: string): boolean {
  return headers.has(row) || formula !== "";
}

/** Header rows before and after: a table that was plain cells for a while has its headers too. */
function headerRows(...sheets: readonly (SheetSnapshot | undefined)[]): ReadonlySet<number> {
  return new Set(sheets.flatMap((sheet) => (sheet?.tables ?? []).map(({ area }) => parseArea(area)?.row ?? 0)));
}

/** What a person typed, row by row: values outside headers and without formula, from left to right. */
function typedRows(sheet: SheetSnapshot, headers: ReadonlySet<number>): ReadonlyMap<number, readonly string[]> {
  const rows = new Map<number, readonly string[]>();
  sheet.cells?.values.forEach((values, index) => {
    const row = (sheet.cells?.row ?? 1) + index;
    const typed = values.flatMap((value, place) => {
      const { formula } = cellAt(sheet, row, (sheet.cells?.column ?? 1) + place);
      return value === "" || ownWords(headers, row, formula) ? [] : [`${typeof value}:${value}`];
    });
    if (typed.length > 0) rows.set(row, typed);
  });
  return rows;
}

/** True when `part` appears in `whole` in the same order. */
function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  let from = 0;
  return part.every((value) => {
    const at = whole.indexOf(value, from);
    from = at + 1;
    return at >= 0;
  });
}

/** Every typed value stands in the row where it stood; a column that comes back moves what is right of its table, as in Excel. */
function expectKept(before: Snapshot, after: Snapshot): void {
  for (const sheet of before.sheets) {
    const now = after.sheets.find(({ name }) => name === sheet.name);
    expect(now).toBeDefined();
    if (now === undefined) continue;
    const headers = headerRows(sheet, now);
    const rows = typedRows(now, headers);
    for (const [row, values] of typedRows(sheet, headers))
      expect([sheet.name, row, isWithin(values, rows.get(row) ?? []), values]).toEqual([sheet.name, row, true, values]);
    expect(now.tables.length).toBeGreaterThanOrEqual(sheet.tables.length);
  }
}

/** Where no column was added, every cell with a typed value is the same cell. */
function expectSamePlaces(before: Snapshot, after: Snapshot, moved: ReadonlySet<string>): void {
  for (const sheet of before.sheets.filter(({ name }) => !moved.has(name))) {
    const now = after.sheets.find(({ name }) => name === sheet.name);
    const headers = headerRows(sheet, now);
    sheet.cells?.values.forEach((values, down) => {
      values.forEach((value, right) => {
        const [row, column] = [(sheet.cells?.row ?? 1) + down, (sheet.cells?.column ?? 1) + right];
        const { formula } = cellAt(sheet, row, column);
        if (value === "" || ownWords(headers, row, formula)) return;
        expect([sheet.name, formatCell(row, column), cellAt(now, row, column).value]).toEqual([
          sheet.name,
          formatCell(row, column),
          value,
        ]);
      });
    });
  }
}

describe("«Estructurar» after anything that people do to the workbook", () => {
  it("keeps every value that stands there, and has nothing more to do afterwards", async () => {
    const [book, { project, report }] = [await sampleWorkbook(), await sampleProject()];
    fc.assert(
      fc.property(habits, fc.boolean(), (done, withForm) => {
        const used = done.reduce((state, habit) => habit(state), book);
        const input = withForm ? { project, formReport: report } : {};
        const { plan } = structure.run(used, input);
        const after = applyPlan(used, plan);
        const moved = new Set(plan.flatMap((op) => (op.op === "addTableColumn" ? [op.sheet] : [])));
        expectKept(used, after);
        expectSamePlaces(used, after, moved);
        expect(plan.filter(({ op }) => op.startsWith("remove") || op === "clearSheet")).toEqual([]);
        expect(structure.run(after, input).plan).toEqual([]);
      }),
      { numRuns: 50 },
    );
  }, 120_000);
});
