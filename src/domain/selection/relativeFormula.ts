import { formatColumn, parseColumn } from "../workbook/address";

/** A reference such as $B$5 or F6 that is no function name, no sheet name and no part of a longer name. */
const reference = /(?<![\w.'])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(!.])/gi;

/** Texts in quotes hold no references. */
const literal = /"(?:[^"]|"")*"/g;

/** The formula as its column writes it: relative references as distances, so that copies of it are equal. */
export function toRelative(formula: string, row: number, column: number): string {
  return outsideTexts(formula, (part) =>
    part.replace(reference, (_, dollarColumn: string, letters: string, dollarRow: string, digits: string) => {
      const c = dollarColumn === "$" ? `C${parseColumn(letters)}` : `C[${parseColumn(letters) - column}]`;
      const r = dollarRow === "$" ? `R${Number(digits)}` : `R[${Number(digits) - row}]`;
      return `{${r}${c}}`;
    }),
  );
}

/** The formula that a cell would hold if it followed its column. */
export function fromRelative(pattern: string, row: number, column: number): string {
  return pattern.replace(
    /\{R(?:(\d+)|\[(-?\d+)\])C(?:(\d+)|\[(-?\d+)\])\}/g,
    (_, fixedRow: string, rows: string, fixedColumn: string, columns: string) => {
      const letters = fixedColumn ? `$${formatColumn(Number(fixedColumn))}` : formatColumn(column + Number(columns));
      return letters + (fixedRow ? `$${fixedRow}` : String(row + Number(rows)));
    },
  );
}

function outsideTexts(formula: string, change: (part: string) => string): string {
  const texts = formula.match(literal) ?? [];
  return formula
    .split(literal)
    .map((part, i) => change(part) + (texts[i] ?? ""))
    .join("");
}
