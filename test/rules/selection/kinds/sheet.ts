import type { Selection } from "../../../../src/domain/selection/Selection";
import { parseArea } from "../../../../src/domain/workbook/address";
import type { Cell } from "../../../../src/domain/workbook/Cell";
import { type Selected, select, shown } from "../../../support/buildSelection";
import { evaluate } from "./evaluate";

/** What a fixture adds to its cells: number formats by column letter, hidden sheet rows. */
export interface Look {
  readonly formats?: Readonly<Record<string, string>>;
  readonly hidden?: readonly number[];
}

/**
 * A sheet as text, one line a row and `|` between cells, so that a table can be seen. A cell is a number, a text (`'12`
 * for digits typed as text), `=…` a formula that shows what it computes (or what follows ` ~ `), `#…` the same typed as a
 * constant, `@2025-03-31` a date (`@@` without its format), `5%` a percentage; `*` before it is bold, each `>` one indent.
 */
export function sheet(from: string, text: string, look: Look = {}): Selection {
  const origin = parseArea(from) ?? { row: 1, column: 1 };
  const rows = text
    .replace(/^\n|\n\s*$/g, "")
    .split("\n")
    .map((line) => line.split("|").map((cell) => readMark(cell.trim())));
  const width = Math.max(...rows.map((row) => row.length));
  const marks = rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? readMark("")));
  const memo = new Map<string, Cell>();
  const read = (row: number, column: number): Cell => {
    const key = `${row},${column}`;
    const known = memo.get(key);
    if (known !== undefined) return known;
    const value = readValue(marks[row - origin.row]?.[column - origin.column]?.text ?? "", read);
    memo.set(key, value);
    return value;
  };
  const cells = marks.map((row, r) =>
    row.map(({ text: one }, c): Selected => {
      const value = read(origin.row + r, origin.column + c);
      return one.startsWith("=") ? shown(one.split(" ~ ")[0] ?? one, value) : value;
    }),
  );
  const format = (one: string, column: number): string => {
    if (/^@\d/.test(one)) return "dd/mm/yyyy";
    if (/^-?\d+(\.\d+)?%$/.test(one)) return "0%";
    return look.formats?.[String.fromCharCode(64 + column)] ?? "General";
  };
  return {
    ...select(cells, from),
    formats: marks.map((row) => row.map(({ text: one }, c) => format(one, origin.column + c))),
    indents: marks.map((row) => row.map(({ indent }) => indent)),
    bolds: marks.map((row) => row.map(({ bold }) => bold)),
    hidden: marks.map((_, r) => look.hidden?.includes(origin.row + r) ?? false),
  };
}

interface Mark {
  readonly text: string;
  readonly bold: boolean;
  readonly indent: number;
}

function readMark(cell: string): Mark {
  const [, bold = "", indents = "", text = ""] = /^(\*?)(>*)\s*(.*)$/.exec(cell) ?? [];
  return { text, bold: bold !== "", indent: indents.length };
}

function readValue(text: string, read: (row: number, column: number) => Cell): Cell {
  if (text.startsWith("'")) return text.slice(1);
  if (/^-?\d+(\.\d+)?%$/.test(text)) return Number(text.slice(0, -1)) / 100;
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (/^@@?\d/.test(text)) return Date.parse(text.replace(/^@+/, "")) / 86_400_000 + 25_569;
  if (text.startsWith("#")) return evaluate(text.slice(1), read);
  if (!text.startsWith("=")) return text;
  const [formula = "", given] = text.split(" ~ ");
  if (given === undefined) return evaluate(formula, read);
  return Number.isNaN(Number(given)) ? given : Number(given);
}
