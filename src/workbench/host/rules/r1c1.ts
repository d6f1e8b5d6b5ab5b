import { mapTokens } from "../../../domain/formula/mapTokens";
import { type Corner, readCellParts } from "../../../domain/formula/readReference";
import { formatColumn } from "../../../domain/workbook/address";

function part(letter: "R" | "C", at: number, home: number, locked: boolean): string {
  if (at === 0) return "";
  if (locked) return `${letter}${at}`;
  return at === home ? letter : `${letter}[${at - home}]`;
}

function printCorner({ row, column, lockRow, lockColumn }: Corner, home: Home): string {
  return part("R", row, home.row, lockRow) + part("C", column, home.column, lockColumn);
}

interface Home {
  readonly row: number;
  readonly column: number;
}

/** «=A1+$B$2» in C3 as «=R[-2]C[-2]+R2C2». */
export function toR1C1(formula: string, home: Home): string {
  return mapTokens(formula, ({ type, text }) => {
    if (type !== "reference") return text;
    const { prefix, first, last } = readCellParts(text);
    const corners = [first, ...(last === undefined ? [] : [last])].map((corner) => printCorner(corner, home));
    return prefix + corners.join(":");
  });
}

interface Place {
  readonly at: number;
  readonly locked: boolean;
}

/** Row or column of «R[-2]», «R2» or «R». */
function place(text: string, home: number): Place {
  if (text === "") return { at: home, locked: false };
  return text.startsWith("[")
    ? { at: home + Number(text.slice(1, -1)), locked: false }
    : { at: Number(text), locked: true };
}

const index = "(\\[-?\\d+\\]|\\d*)";
/** Texts and names of sheets in quotes stay; references follow none of the letters of a name. */
const pieces = new RegExp(
  `"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\\w.$])(?=[RC])(?:R${index})?(?:C${index})?(?![\\w.(\\[])`,
  "g",
);

function printPlace(letters: string, { locked }: Place): string {
  return `${locked ? "$" : ""}${letters}`;
}

function fromParts(row: string | undefined, column: string | undefined, home: Home): string {
  const rows = row === undefined ? undefined : place(row, home.row);
  const columns = column === undefined ? undefined : place(column, home.column);
  if ((rows?.at ?? 1) < 1 || (columns?.at ?? 1) < 1) return "#REF!";
  const letters = columns === undefined ? "" : printPlace(formatColumn(columns.at), columns);
  const digits = rows === undefined ? "" : printPlace(String(rows.at), rows);
  const cell = letters + digits;
  return rows !== undefined && columns !== undefined ? cell : `${cell}:${cell}`;
}

/** «=R[-2]C[-2]+R2C2» in C3 as «=A1+$B$2»; a reference that leaves the sheet is #REF!. */
export function fromR1C1(formula: string, home: Home): string {
  return formula.replace(pieces, (whole, row?: string, column?: string) =>
    /^["']/.test(whole) ? whole : fromParts(row, column, home),
  );
}
