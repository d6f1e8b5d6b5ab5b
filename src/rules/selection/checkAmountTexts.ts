import type { Finding } from "../../domain/findings/Finding";
import { nameRows } from "./ColumnSums";
import { amountAt, cellName, type Grid, mark, markAt, valueAt } from "./Grid";
import { hasMoneyWord } from "./moneyHeading";
import { isMoneyFormat } from "./numberFormats";
import { amountColumns, type Table, type TableColumn } from "./Table";

/** Cells of a run that are named one by one; its area names the rest. */
const mostPlaces = 100;

/** Texts in columns of amounts: those that are numbers stored as text, and those that look like an amount and cannot be read. */
export function checkAmountTexts(table: Table): readonly Finding[] {
  return amountColumns(table).flatMap((column) => checkColumn(table, column));
}

function checkColumn(table: Table, column: TableColumn): readonly Finding[] {
  const { grid, rect, bodyTop } = table;
  const isMoney = isColumnOfMoney(table, column);
  const findings: Finding[] = [];
  let run: number[] = [];
  const endRun = (): void => {
    if (run.length > 0) findings.push(tellTexts(grid, column.column, run));
    run = [];
  };
  for (let row = bodyTop; row <= rect.bottom; row++) {
    const found = markAt(grid, row, column.column);
    const isText = found === mark.amountText && (isMoney || isWrittenAsMoney(valueAt(grid, row, column.column)));
    if (isText) run.push(row);
    else if (found === mark.number) endRun();
    if (found === mark.brokenText) findings.push(tellUnreadable(grid, row, column.column));
  }
  endRun();
  return findings;
}

/** Bare digits may be a code: they are amounts where the column holds numbers and says that it is about money. */
function isColumnOfMoney({ grid, rect, bodyTop, selection, labels }: Table, { column, heading }: TableColumn): boolean {
  let hasNumbers = false;
  let isMoney = hasMoneyWord(heading);
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

/** Numbers as text with no number between them were written, or imported, at once: one event. */
function tellTexts(grid: Grid, column: number, rows: readonly number[]): Finding {
  const [first = 0] = rows;
  const found = String(valueAt(grid, first, column)).trim();
  const value = amountAt(grid, first, column);
  const run = rows.length === 1 ? {} : { cells: rows.length, area: nameRows(grid, column, rows) };
  return {
    code: "sheet/number-as-text",
    severity: "warning",
    places: rows.slice(0, mostPlaces).map((row) => ({ sheet: grid.sheet, cell: cellName(grid, row, column) })),
    params: { found, value, ...run },
  };
}
