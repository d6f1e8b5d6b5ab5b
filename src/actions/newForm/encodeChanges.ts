import type { DecodedBook } from "../../domain/findings/BookSources";
import type { Project } from "../../domain/project/Project";
import { monthKeys } from "../../domain/project/Record";
import type { TableKey } from "../../domain/project/tables";
import type { FieldChange, FormChange } from "../../domain/project/versions/FormChange";
import type { Facts } from "../../domain/project/versions/FormFacts";
import { isMarked } from "../../domain/schedule/isMarked";
import type { Cell } from "../../domain/workbook/Cell";
import type { Write } from "../../domain/workbook/WritePlan";
import { monthMark } from "../../layouts/cronograma";
import { encodeCell } from "../../layouts/encodeProject";
import type { TableLayout } from "../../layouts/Layout";
import type { RowChange } from "../risk/encodeDraft";

const month = /^month(\d+)$/;

/** What the cells of a row become, by column key; months one by one. */
type Cells = Map<string, Cell>;

/** A mark that says the same stays as the person made it. */
function setMonths(cells: Cells, marked: Cell, now: readonly Cell[]): void {
  const wanted = new Set(String(marked).split(" "));
  for (const [index, key] of monthKeys.entries()) {
    const isWanted = wanted.has(String(index + 1));
    if (isWanted !== isMarked(now[index] ?? "")) cells.set(key, isWanted ? monthMark : "");
  }
}

/** The cells as a row of the table writes them: what is not named stays. */
function rowCells({ columns }: TableLayout, cells: Cells): readonly Write[] {
  return columns.map(({ key, kind }) => {
    const cell = cells.get(key);
    if (kind === "computed" || cell === undefined) return null;
    return month.test(key) ? cell : encodeCell(kind, cell, true);
  });
}

function newRow(layout: TableLayout, facts: Facts): RowChange {
  const { months = "", ...rest } = facts;
  const cells: Cells = new Map(Object.entries(rest).filter(([, fact]) => fact !== ""));
  setMonths(cells, months, []);
  return { cells: rowCells(layout, cells) };
}

function setFact(cells: Cells, { field, form }: FieldChange<TableKey>, months: readonly Cell[]): void {
  if (field === "months") setMonths(cells, form, months);
  else cells.set(field, form);
}

/** What the changed rows of a table become, by the index of the record. */
function changedCells(changes: readonly FormChange<TableKey>[], { schedule }: Project): ReadonlyMap<number, Cells> {
  const rows = new Map<number, Cells>();
  const cellsOf = (index: number): Cells => {
    const cells = rows.get(index) ?? new Map<string, Cell>();
    rows.set(index, cells);
    return cells;
  };
  for (const change of changes) {
    if (change.kind === "renumbered") for (const { index, to } of change.rows) cellsOf(index).set(change.field, to);
    if (change.kind === "field" && change.row !== undefined)
      setFact(cellsOf(change.row.index), change, schedule[change.row.index]?.months ?? []);
  }
  return rows;
}

/** The changed and new rows of one table, by the sheet rows of the workbook. */
export function encodeChangedRows(
  layout: TableLayout,
  table: TableKey,
  changes: readonly FormChange<TableKey>[],
  { project, sources }: Pick<DecodedBook, "project" | "sources">,
): readonly RowChange[] {
  const own = changes.filter((change) => change.table === table);
  const changed = [...changedCells(own, project)].flatMap(([index, cells]): readonly RowChange[] => {
    const row = sources.tables[table]?.rows[index];
    return row === undefined ? [] : [{ row, cells: rowCells(layout, cells) }];
  });
  return [...changed, ...own.flatMap((one) => (one.kind === "added" ? [newRow(layout, one.facts)] : []))];
}
