import { parseMoney } from "../budget/parseMoney";
import { parsePidm } from "../pidm/parsePidm";
import { isBlank } from "../text/isBlank";
import { normalizeText } from "../text/normalizeText";
import { formatCell, parseArea } from "../workbook/address";
import type { Cell } from "../workbook/Cell";
import { isErrorValue } from "./errorValues";
import type { SelectedCell, SelectedColumn } from "./SelectedColumn";
import type { Selection } from "./Selection";

/** Rows at the top in which a heading may stand, above the first value. */
const headingRows = 12;

/** The selection column by column, each heading told from the data under it. */
export function readColumns(selection: Selection): readonly SelectedColumn[] {
  const origin = parseArea(selection.area) ?? { row: 1, column: 1 };
  const width = Math.max(0, ...selection.values.map((row) => row.length));
  const first = findFirstDataRow(selection.values);
  return Array.from({ length: width }, (_, index) => {
    const headings = selection.values.slice(0, first).map((row) => row[index] ?? "");
    const header = headings.findLast((value) => typeof value === "string" && !isBlank(value)) ?? "";
    return {
      index,
      header: normalizeText(String(header)),
      cells: selection.values.slice(first).map((row, r) => {
        const at = { row: origin.row + first + r, column: origin.column + index };
        return readCell(row[index] ?? "", selection.formulas[first + r]?.[index] ?? "", first + r, at);
      }),
    };
  });
}

function readCell(
  value: Cell,
  formula: string,
  row: number,
  at: { readonly row: number; readonly column: number },
): SelectedCell {
  const money = parseMoney(value);
  return { row, cell: formatCell(at.row, at.column), value, formula, money: money.ok ? money : undefined };
}

/** The first row that holds a value; the rows above it are titles and headings, such as «Valor total». */
function findFirstDataRow(values: Selection["values"]): number {
  const limit = Math.min(values.length, headingRows);
  for (let row = 0; row < limit; row++) {
    const cells = values[row] ?? [];
    if (cells.some(isValue)) return row;
  }
  // No values near the top: a table of texts, with at most one heading.
  return 0;
}

function isValue(cell: Cell): boolean {
  if (typeof cell !== "string") return true;
  if (isBlank(cell)) return false;
  const pidm = parsePidm(cell);
  return parseMoney(cell).ok || isErrorValue(cell) || pidm.ok || pidm.suggestion !== undefined;
}
