import type { CorpusSheet, Sum } from "./CorpusSheet";
import { evaluate } from "./evaluate";

/** The amount of a cell: what it shows, or what its text means. */
export function amountsOf(sheet: CorpusSheet): (cell: string) => number {
  const values = evaluate(sheet);
  return (cell) => {
    const amount = sheet.cells.get(cell)?.amount ?? values.get(cell) ?? 0;
    return typeof amount === "number" ? amount : 0;
  };
}

/** Totals whose parts do not add up. */
export function brokenSums(sheet: CorpusSheet): readonly Sum[] {
  const amountOf = amountsOf(sheet);
  return sheet.sums.filter(({ cell, parts }) => {
    const sum = parts.reduce((total, part) => total + part.sign * amountOf(part.cell), 0);
    return Math.abs(sum - amountOf(cell)) > Math.max(0.011, Math.abs(sum) * 1e-9);
  });
}
