import type { Area } from "../../../domain/workbook/address";
import type { BookTable } from "../Book";
import type { Host } from "../Host";
import { dataArea, tableById } from "./access";
import { headersOf } from "./headers";
import { shiftCells } from "./shiftCells";
import { tableStateOf } from "./tableState";
import { isFilled } from "./tables";

/** SUBTOTAL leaves out the rows that a filter hides: 109 sums numbers, 103 counts what is filled. */
const [sumShown, countShown] = [109, 103];

/** The row of totals stands right below the last row of its table. */
export function totalArea({ area }: BookTable): Area {
  return { ...area, row: area.row + area.rows, rows: 1 };
}

/** The cells of a table, with its totals where they are shown. */
export function wholeTable(host: Host, id: string): Area {
  const { area } = tableById(host, id);
  return tableStateOf(host, id).showTotals ? { ...area, rows: area.rows + 1 } : area;
}

/** The word «Total» first, and for the last column a sum, or a count where it holds no numbers. */
function totalsOf(host: Host, table: BookTable) {
  const last = table.area.columns - 1;
  const column = { ...dataArea(table.area), column: table.area.column + last, columns: 1 };
  const isNumeric = host.book.read(table.sheet, column).some(([cell]) => typeof cell?.value === "number");
  const formula = `=SUBTOTAL(${isNumeric ? sumShown : countShown},${table.name}[${headersOf(host, table)[last]}])`;
  return Array.from({ length: last + 1 }, (_, c) => {
    if (c === last) return { formula };
    return { value: c === 0 ? "Total" : "" };
  });
}

/** Opens or closes the row of totals; cells below move. */
export function showTotals(host: Host, id: string, shown: boolean): void {
  const table = tableById(host, id);
  const state = tableStateOf(host, id);
  if (state.showTotals === shown) return;
  const area = totalArea(table);
  state.showTotals = shown;
  if (!shown) {
    shiftCells(host, { sheet: table.sheet, area, ofTable: true }, "row", -1);
    return;
  }
  if (isFilled(host, table.sheet, area)) shiftCells(host, { sheet: table.sheet, area, ofTable: true }, "row", 1);
  host.book.write(table.sheet, area, [totalsOf(host, table)]);
}
