import type { BookTable } from "../Book";
import type { Host } from "../Host";
import { does, type HostClass, type Member, reads } from "../HostClass";
import type { ColumnSelf } from "../Ref";
import { dataArea, tableById } from "./access";
import { type Criteria, type FilteredCell, filterTest, shorthands } from "./filterTests";
import { headersOf } from "./headers";
import { assertUnprotected } from "./protect";
import { tableStateOf } from "./tableState";
import { readTexts } from "./texts";

/** The criteria of a table by the titles of its columns. */
function criteriaOf(host: Host, table: string): Map<string, Criteria> {
  return tableStateOf(host, table).filters;
}

function columnCells(host: Host, { sheet, area }: BookTable, index: number): readonly FilteredCell[] {
  const column = { ...dataArea(area), column: area.column + index, columns: 1 };
  const texts = readTexts(host, sheet, column);
  return host.book.read(sheet, column).map(([cell], r) => {
    const { fill = "#FFFFFF", color = "#000000" } = host.book.readStyle(sheet, column.row + r, column.column);
    return { value: cell?.value ?? "", text: texts[r]?.[0] ?? "", fill, color };
  });
}

/** Hides the rows that a criterion leaves out, and shows the others. */
export function filterRows(host: Host, id: string): void {
  const table = tableById(host, id);
  const titles = headersOf(host, table);
  const tests = [...criteriaOf(host, id)].flatMap(([title, criteria]) => {
    const cells = columnCells(host, table, titles.indexOf(title));
    const isKept = filterTest(cells, criteria);
    return [cells.map((cell) => isKept(cell))];
  });
  const { row, rows } = dataArea(table.area);
  for (let r = 0; r < rows; r += 1)
    host.book.setHiddenRows(
      table.sheet,
      row + r,
      1,
      tests.some((kept) => kept[r] === false),
    );
  // SUBTOTAL leaves out hidden rows, and Univer calculates nothing when rows are hidden.
  if (host.state.calculationMode !== "Manual") host.book.calculate();
}

/** Shows all rows again. */
export function clearFilters(host: Host, id: string): void {
  assertUnprotected(host, tableById(host, id).sheet);
  criteriaOf(host, id).clear();
  filterRows(host, id);
}

function setFilter(host: Host, { table: id, index }: ColumnSelf, criteria: Criteria | undefined): void {
  const table = tableById(host, id);
  assertUnprotected(host, table.sheet);
  const title = headersOf(host, table)[index] ?? "";
  if (criteria === undefined) criteriaOf(host, id).delete(title);
  else {
    filterTest(columnCells(host, table, index), criteria);
    criteriaOf(host, id).set(title, criteria);
  }
  filterRows(host, id);
}

const applies = Object.entries(shorthands).map(([name, criteria]): readonly [string, Member<ColumnSelf>] => [
  name,
  does("1.2", (self, args, host) => setFilter(host, self, criteria(args))),
]);

export const filterClass: HostClass<ColumnSelf> = {
  members: {
    Criteria: reads("1.2", ({ table, index }, host) => {
      const title = headersOf(host, tableById(host, table))[index] ?? "";
      return criteriaOf(host, table).get(title) ?? null;
    }),
    Apply: does("1.2", (self, [criteria], host) => setFilter(host, self, criteria as Criteria)),
    Clear: does("1.2", (self, _, host) => setFilter(host, self, undefined)),
    ...Object.fromEntries(applies),
  },
};
