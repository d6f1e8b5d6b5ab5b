import type { Selection } from "../../../src/domain/selection/Selection";
import { at, cellOf, letters } from "./address";
import type { CorpusCell, CorpusSheet } from "./CorpusSheet";
import { evaluate } from "./evaluate";

/** What the reader knew: everything, or values and formulas only. */
export type Variant = "full" | "plain";

/** A grid of the sheet's size, each cell from its address. */
function gridOf<T>({ rows, columns }: CorpusSheet, pick: (address: string) => T): T[][] {
  const names = Array.from({ length: columns }, (_, c) => letters(c + 1));
  return Array.from({ length: rows }, (_, r) => names.map((name) => pick(name + (r + 1))));
}

/** A grid that is the same everywhere but in a few cells. */
function sparse<T>(sheet: CorpusSheet, plain: T, read: (cell: CorpusCell) => T | undefined): T[][] {
  const grid = Array.from({ length: sheet.rows }, () => Array<T>(sheet.columns).fill(plain));
  for (const [address, cell] of sheet.cells) {
    const value = read(cell);
    if (value === undefined || value === plain) continue;
    const { row, column } = cellOf(address);
    const cells = grid[row - 1];
    if (cells !== undefined) cells[column - 1] = value;
  }
  return grid;
}

/** The sheet as the product gets it. */
export function toSelection(sheet: CorpusSheet, variant: Variant): Selection {
  const values = evaluate(sheet);
  const plain: Selection = {
    sheet: "Hoja1",
    area: `A1:${at(sheet.rows, sheet.columns)}`,
    values: gridOf(sheet, (address) => values.get(address) ?? ""),
    formulas: sparse(sheet, "", ({ input }) =>
      typeof input === "string" && input.startsWith("=") ? input : undefined,
    ),
  };
  if (variant === "plain") return plain;
  const rows = Array.from({ length: sheet.rows }, (_, r) => r + 1);
  return {
    ...plain,
    formats: sparse(sheet, "General", ({ format }) => format),
    indents: sparse(sheet, 0, ({ indent }) => indent),
    bolds: sparse(sheet, false, ({ bold }) => bold),
    hidden: rows.map((row) => sheet.hidden.has(row)),
    outline: rows.map((row) => sheet.outline.get(row) ?? 0),
    pivots: sheet.pivots,
  };
}
