/** Letters of a column: 1 → "A", 28 → "AB". The corpus has its own, so that it shares no code with what it judges. */
export function letters(column: number): string {
  let rest = column;
  let text = "";
  while (rest > 0) {
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
    rest = Math.floor((rest - 1) / 26);
  }
  return text;
}

/** Address of a cell, such as "B7". */
export function at(row: number, column: number): string {
  return `${letters(column)}${row}`;
}

/** Row and column of "B7" or "$B$7". */
export function cellOf(address: string): { readonly row: number; readonly column: number } {
  const [, name = "A", row = "1"] = /^\$?([A-Z]+)\$?(\d+)$/.exec(address) ?? [];
  return { row: Number(row), column: [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) };
}
