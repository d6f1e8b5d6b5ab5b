import type { Ledger, Stretch } from "./Ledger";
import { isGrandLabel } from "./totalLabel";

/** Lines that a typed total may be the sum of, from row to row of the grid. */
export interface SumReading {
  readonly name: "block" | "part" | "whole" | "below" | "beside";
  readonly from: number;
  readonly to: number;
  readonly sum: Stretch;
  /** Other sums among the rows, which are not counted again. */
  readonly subtotals: number;
  /** The lines themselves, where they are not all of those from row to row. */
  readonly rows?: readonly number[];
}

/** What a total can mean by where it stands: the likeliest first, and sums that it may add instead of lines. */
export interface Meaning {
  readonly readings: readonly SumReading[];
  /** Rows of sums, and the stretch of loose lines that goes with them. */
  readonly sums: readonly { readonly rows: readonly number[]; readonly loose: Stretch }[];
}

/** A total above its lines: the column begins with one and ends with a line. */
function standsAbove({ totals, lines }: Ledger): boolean {
  const [first, last] = [totals[0]?.row ?? Number.POSITIVE_INFINITY, totals.at(-1)?.row ?? -1];
  return first < (lines[0] ?? -1) && last < (lines.at(-1) ?? -1);
}

/** The readings of the total at `index`: lines since the last sum, since the last total, since the top; or those below it. */
export function listReadings(ledger: Ledger, index: number, top: number, bottom: number): Meaning {
  const total = ledger.totals[index];
  if (total === undefined) return { readings: [], sums: [] };
  const before = ledger.totals.slice(0, index);
  const chapterFrom = before.findLastIndex(({ kind }) => kind === "total") + 1;
  const above = (after: number | undefined, name: SumReading["name"], subtotals: number): SumReading =>
    readStretch(ledger, { name, from: (after ?? top - 1) + 1, to: total.row - 1, subtotals });
  const block = above(before.at(-1)?.row, "block", 0);
  const part = above(before[chapterFrom - 1]?.row, "part", before.length - chapterFrom);
  const whole = above(undefined, "whole", before.length);
  const sums = [before.slice(chapterFrom), before.filter(({ kind }) => kind === "total")]
    .filter((some) => some.length > 0)
    .map((some) => ({ rows: some.map(({ row }) => row), loose: block.sum }));
  const upward =
    total.kind === "subtotal" ? [block] : isGrandLabel(total.label) ? [whole, part, block] : [part, block, whole];
  const isTop = standsAbove(ledger) && (total.kind === "total" || block.sum.lines === 0);
  const below = readBelow(ledger, index, bottom);
  const ordered = isTop ? [below, ...upward] : whole.sum.lines === 0 ? [below] : upward;
  return { readings: ordered.filter(({ sum }) => sum.lines > 0), sums };
}

function readStretch(ledger: Ledger, stretch: Omit<SumReading, "sum" | "rows">): SumReading {
  return { ...stretch, sum: ledger.sumBetween(stretch.from, stretch.to) };
}

/** Lines from the total to the next of its kind. */
function readBelow(ledger: Ledger, index: number, bottom: number): SumReading {
  const total = ledger.totals[index];
  const start = (total?.row ?? 0) + 1;
  let [subtotals, until] = [0, bottom];
  for (const next of ledger.totals.slice(index + 1)) {
    if (next.kind === "total" || total?.kind === "subtotal") {
      until = next.row - 1;
      break;
    }
    subtotals++;
  }
  return readStretch(ledger, { name: "below", from: start, to: until, subtotals });
}
