import { bookLocator } from "../../src/domain/findings/locator";
import type { Project } from "../../src/domain/project/Project";
import { columnKinds } from "../../src/domain/project/Record";
import type { TableKey } from "../../src/domain/project/tables";
import { parseArea } from "../../src/domain/workbook/address";
import type { Cell } from "../../src/domain/workbook/Cell";
import { cellAt } from "../../src/domain/workbook/cellAt";
import type { Snapshot } from "../../src/domain/workbook/Snapshot";
import { encodeDate } from "../../src/layouts/dates";
import { decodeBook } from "../../src/layouts/decodeBook";
import { encodeMonth } from "../../src/layouts/months";
import { validateBook } from "../../src/rules/validate";
import { arbitraryProject } from "../support/arbitraryProject";
import { bookOf, deleteColumn, renameSheet, sheetOf, swapColumns, tableLayouts, typeInto } from "../support/bookTools";
import { fc } from "../support/property";
import { sampleWorkbook } from "../support/sampleProject";

const keys = tableLayouts.flatMap(({ key }) => (key === "findings" ? [] : [key]));

/** The value of the cell that the locator names. */
function shownAt(book: Snapshot, place: ReturnType<ReturnType<typeof bookLocator>>): Cell | undefined {
  if (!("sheet" in place)) return undefined;
  const area = parseArea(place.cell);
  return area === undefined ? undefined : cellAt(sheetOf(book, place.sheet), area.row, area.column).value;
}

/** Cells of a row that stand in several columns, and what the sheet calculates beside it. */
interface Lists {
  readonly months?: readonly Cell[];
  readonly answers?: readonly Cell[];
  readonly stored?: unknown;
}

function recordsOf(project: Project, key: TableKey): readonly Readonly<Record<string, unknown>>[] {
  return project[key].map((row) => {
    const { months, answers, stored: _, ...rest } = row as Lists;
    const dates = Object.entries(rest).filter(([field]) => columnKinds(key).get(field) === "date");
    const date = Object.fromEntries(dates.map(([field, value]) => [field, encodeDate(value as Cell)]));
    const marks = (months ?? []).map((mark, index) => [`month${index + 1}`, mark] as const);
    const replies = (answers ?? []).map((reply, index) => [`answer${index + 1}`, reply] as const);
    return { ...rest, ...date, ...Object.fromEntries([...marks, ...replies]) };
  });
}

/** Every row and field of every table, and every single fact: the named cell shows what was decoded. */
function expectCells(book: Snapshot): void {
  const { project, sources } = decodeBook(book);
  const locate = bookLocator(sources);
  for (const key of keys)
    recordsOf(project, key).forEach((record, index) => {
      for (const [field, value] of Object.entries(record))
        expect([key, index, field, shownAt(book, locate({ table: key, index, field }))]).toEqual([
          key,
          index,
          field,
          value,
        ]);
    });
  const { date, startMonth, ...facts } = project.ficha;
  const shown = { ...facts, date: encodeDate(date), startMonth: encodeMonth(startMonth) };
  for (const [field, value] of Object.entries(shown))
    expect([field, shownAt(book, locate({ field }))]).toEqual([field, value]);
}

describe("Places of findings", () => {
  it("name the cell that holds the value, in any project", () => {
    fc.assert(
      fc.property(arbitraryProject, (project) => expectCells(bookOf(project))),
      { numRuns: 25 },
    );
  });

  it("follow columns that were moved, sheets that were renamed and rows with gaps", async () => {
    const moved = swapColumns(await sampleWorkbook(), "tMetas", "activity", "text");
    const named = renameSheet(moved, "Presupuesto", "Presupuesto 2022");
    const gap = typeInto(named, "Metas", "A7", [["", "", "", "", "", "", "", "", ""]]);
    expect(decodeBook(gap).sources.tables.metas?.rows).toEqual([5, 6, 8, 9, 10, 11]);
    expectCells(gap);
  });

  it("name the first column of the row when the finding has no field", async () => {
    const { sources } = decodeBook(await sampleWorkbook());
    expect(bookLocator(sources)({ table: "budget", index: 2 })).toEqual({ sheet: "Presupuesto", cell: "A11" });
    expect(bookLocator(sources)({ table: "schedule", index: 0, field: "text" })).toEqual({
      sheet: "Cronograma",
      cell: "C5",
    });
  });

  it("name the row when the column is gone, and the section of the form when the row or table is gone", async () => {
    const book = await sampleWorkbook();
    const { sources } = decodeBook(deleteColumn(book, "tPresupuesto", "amount"));
    expect(bookLocator(sources)({ table: "budget", index: 2, field: "amount" })).toEqual({
      sheet: "Presupuesto",
      cell: "A11",
    });
    expect(bookLocator(sources)({ table: "budget", index: 99 })).toEqual({ section: "8.1", row: 100 });
    const none = decodeBook({ ...book, sheets: [] });
    expect(bookLocator(none.sources)({ table: "metas", index: 1 })).toEqual({ section: "6.5", row: 2 });
    expect(bookLocator(none.sources)({ field: "vigencia" })).toEqual({ section: "2", row: 0 });
  });

  it("point the wrong total of the sample at the TOTAL, and its explanations at F11 and F4", async () => {
    const report = validateBook(decodeBook(await sampleWorkbook()));
    const total = report.findings.find(({ code }) => code === "budget/total-mismatch");
    expect(total?.places[0]).toEqual({ sheet: "Presupuesto", cell: "F4" });
    expect(total?.explanations?.map(({ place, from, to }) => [place, from, to])).toEqual([
      [{ sheet: "Presupuesto", cell: "F11" }, 434_500_000, 34_500_000],
      [{ sheet: "Presupuesto", cell: "F4" }, 199_290_000, 599_290_000],
    ]);
    expect(total?.explanations?.[0]?.fix).toEqual([
      { op: "setNumberFormat", sheet: "Presupuesto", area: "F11", format: "#,##0" },
      { op: "setValues", sheet: "Presupuesto", area: "F11", values: [[34_500_000]] },
    ]);
  });
});
