import type { Spot } from "./scanSheet";

/** A cell that lies alone, far behind the others: what makes a sheet wide that holds little. */
export function findFar(filled: readonly Spot[]): Spot | undefined {
  const byRow = gap(filled, ({ row }) => row);
  const byColumn = gap(filled, ({ column }) => column);
  const [far] = [byRow, byColumn].sort((a, b) => b.share - a.share);
  return far?.spot;
}

/** The widest empty stretch as a share of all rows (or columns), and the first cell behind it. */
function gap(filled: readonly Spot[], of: (spot: Spot) => number): { share: number; spot: Spot | undefined } {
  const sorted = [...filled].sort((a, b) => of(a) - of(b));
  const last = sorted.at(-1);
  let [best, spot, before]: [number, Spot | undefined, number] = [0, undefined, 0];
  for (const one of sorted) {
    if (of(one) - before > best) [best, spot] = [of(one) - before, one];
    before = of(one);
  }
  return { share: last === undefined ? 0 : best / of(last), spot };
}
