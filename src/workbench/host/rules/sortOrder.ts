import type { Cell } from "../../../domain/workbook/Cell";

const words = new Intl.Collator("es", { sensitivity: "base" });
const exact = new Intl.Collator("es");

/** Excel's order: numbers, texts, FALSE, TRUE, errors; empty cells are last in either direction. */
function rank(value: Cell): number {
  if (typeof value === "number") return 0;
  if (typeof value === "boolean") return value ? 3 : 2;
  return /^#[A-Z/0]+[!?A]$/.test(value) ? 4 : 1;
}

/** Hyphens and apostrophes count only between texts that are equal without them. */
function compareTexts(a: string, b: string): number {
  const plain = (text: string) => text.replace(/[-']/g, "");
  return words.compare(plain(a), plain(b)) || exact.compare(a, b);
}

function compareFilled(a: Cell, b: Cell): number {
  const ranks = rank(a) - rank(b);
  if (ranks !== 0) return ranks;
  if (typeof a === "number" && typeof b === "number") return a - b;
  return typeof a === "string" && typeof b === "string" && rank(a) === 1 ? compareTexts(a, b) : 0;
}

/** A cell as it is sorted: a formula's empty text is no empty cell. */
export interface SortedCell {
  readonly value: Cell;
  readonly empty: boolean;
}

/** How Excel sorts the rows of a table (Microsoft's «Sort data in a range or table»). */
export function compareRows(a: SortedCell, b: SortedCell, descending: boolean): number {
  if (a.empty || b.empty) return Number(a.empty) - Number(b.empty);
  const order = compareFilled(a.value, b.value);
  return descending ? -order : order;
}
