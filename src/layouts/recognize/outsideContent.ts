import { parseMoney } from "../../domain/budget/parseMoney";
import type { OutsideLine } from "../../domain/findings/BookParts";
import { isBlank } from "../../domain/text/isBlank";
import { type Area, areaOf, formatCell } from "../../domain/workbook/address";
import type { Cell } from "../../domain/workbook/Cell";
import { cellAt } from "../../domain/workbook/cellAt";
import { pesos } from "../../i18n/format";
import { shorten } from "../../i18n/shorten";
import { decodeDate } from "../dates";
import type { FoundTable } from "../findTable";
import type { ColumnKind, TableLayout } from "../Layout";

/** So many lines are put in words; a person may have pasted thousands. */
const told = 3;

/** A cell as people read it in a column of that kind. */
function showInColumn(cell: Cell, kind: ColumnKind | undefined): string {
  if (typeof cell !== "number") return String(cell).trim();
  if (kind === "date") return decodeDate(cell);
  const money = kind === "money" ? parseMoney(cell) : undefined;
  return money?.ok === true ? pesos(cell) : String(cell).replace(".", ",");
}

/** What a row of the table says, or a column beside it: its filled cells in their order. */
function lineOf({ sheet, columns }: FoundTable, layout: TableLayout, { row, column, ...size }: Area): OutsideLine {
  const kinds = new Map(layout.columns.map(({ key, kind }) => [columns[key], kind]));
  const cells = Array.from({ length: size.rows * size.columns }, (_, index) => {
    const [down, right] = [Math.floor(index / size.columns), index % size.columns];
    const { value } = cellAt(sheet, row + down, column + right);
    return isBlank(value) ? [] : [showInColumn(value, kinds.get(column + right))];
  });
  return { cell: formatCell(row, column), text: shorten(cells.flat().join(" · ")) };
}

/** The first rows outside a table in words; its columns where they stand beside it. */
export function outsideContent(
  found: FoundTable,
  layout: TableLayout,
  address: string,
  rows: readonly number[],
): readonly OutsideLine[] {
  const area = areaOf(address);
  const beside = Array.from({ length: Math.min(area.columns, told) }, (_, index) => area.column + index);
  const lines =
    rows.length === 0
      ? beside.map((column) => ({ ...area, column, columns: 1 }))
      : rows.slice(0, told).map((row) => ({ ...area, row, rows: 1 }));
  return lines.map((line) => lineOf(found, layout, line));
}
