import type { Finding } from "../findings/Finding";
import { amountAt, cellName, type Grid, mark, markAt, valueAt } from "./Grid";
import { isMoneyFormat } from "./numberFormats";
import { amountColumns, type Table, type TableColumn } from "./Table";

/** Texts in columns of amounts: those that are numbers stored as text, and those that look like an amount and cannot be read. */
export function checkAmountTexts(table: Table): readonly Finding[] {
  return amountColumns(table).flatMap((column) => checkColumn(table, column));
}

function checkColumn(table: Table, column: TableColumn): readonly Finding[] {
  const { grid, rect, bodyTop } = table;
  const isMoney = isColumnOfMoney(table, column);
  const findings: Finding[] = [];
  for (let row = bodyTop; row <= rect.bottom; row++) {
    const found = markAt(grid, row, column.column);
    if (found === mark.brokenText) findings.push(tellUnreadable(grid, row, column.column));
    else if (found === mark.amountText && (isMoney || isWrittenAsMoney(valueAt(grid, row, column.column)))) {
      findings.push(tellText(grid, row, column.column));
    }
  }
  return findings;
}

/** Bare digits may be a code: they are amounts where the column holds numbers and says that it is about money. */
function isColumnOfMoney({ grid, rect, bodyTop, selection, labels }: Table, { column, heading }: TableColumn): boolean {
  let hasNumbers = false;
  let isMoney =
    /\b(?:valor|presupuesto|apropiacion|monto|costos?|total|pagos?|precio|amount|cost|budget|value)\b|\$/.test(heading);
  for (let row = bodyTop; row <= rect.bottom; row++) {
    if (markAt(grid, row, column) !== mark.number) continue;
    hasNumbers = true;
    isMoney ||= labels.has(row) || isMoneyFormat(selection.formats?.[row]?.[column] ?? "");
    if (isMoney) break;
  }
  return hasNumbers && isMoney;
}

function isWrittenAsMoney(value: unknown): boolean {
  return typeof value === "string" && /[$€]|\d[.,'’ ]\d{3}|cop|pesos/i.test(value);
}

function tellUnreadable(grid: Grid, row: number, column: number): Finding {
  return {
    code: "sheet/amount-unreadable",
    severity: "warning",
    places: [{ sheet: grid.sheet, cell: cellName(grid, row, column) }],
    params: { found: String(valueAt(grid, row, column)).trim() },
  };
}

function tellText(grid: Grid, row: number, column: number): Finding {
  const found = String(valueAt(grid, row, column)).trim();
  return {
    code: "sheet/number-as-text",
    severity: "warning",
    places: [{ sheet: grid.sheet, cell: cellName(grid, row, column) }],
    params: { found, value: amountAt(grid, row, column) },
  };
}
