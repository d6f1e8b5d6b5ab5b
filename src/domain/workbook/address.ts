import { rememberLast } from "../formula/cache";

/** A block of cells; row and column count from 1, as in a sheet. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Letters of a column: 1 → "A", 28 → "AB". */
export function formatColumn(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return rest > 0 ? formatColumn(rest) + letter : letter;
}

/** Number of a column: "A" → 1, "AB" → 28. */
export function parseColumn(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** "F6" for row 6, column 6. */
export function formatCell(row: number, column: number): string {
  return `${formatColumn(column)}${row}`;
}

/** "B5:F9", or "B5" for a single cell. */
export function formatArea(area: Area): string {
  const first = formatCell(area.row, area.column);
  const last = formatCell(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

function readArea(address: string): Area | undefined {
  const local = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const match = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/i.exec(local);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  const row = Number(match[2]);
  const column = parseColumn(match[1]);
  const rows = Number(match[4] ?? row) - row + 1;
  const columns = (match[3] === undefined ? column : parseColumn(match[3])) - column + 1;
  return row > 0 && rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** Plans and tables name the same blocks again and again. */
const readOnce = rememberLast(100_000, readArea);

const nowhere: Area = { row: 0, column: 0, rows: 0, columns: 0 };

/** The same, and no cell at all where it is no address. */
export function areaOf(address: string): Area {
  return readOnce(address) ?? nowhere;
}

/** Reads "B5:F9", "$B$5" or "Hoja!B5"; undefined when it is no address of cells. */
export function parseArea(address: string): Area | undefined {
  return readOnce(address);
}
