import type { Area } from "../../../domain/workbook/address";
import type { Host } from "../Host";
import { nullRef, type RangeSelf, type Ref, ref } from "../Ref";
import { asOneOf, boundedArea } from "./access";

/** Runs of asked cells of a column, from its first row on. */
function runsOf(asked: readonly boolean[]): readonly (readonly [start: number, rows: number])[] {
  const runs: [number, number][] = [];
  asked.forEach((is, row) => {
    const last = runs.at(-1);
    if (!is) return;
    if (last !== undefined && last[0] + last[1] === row) last[1] += 1;
    else runs.push([row, 1]);
  });
  return runs;
}

/** Blocks of the asked cells of an area: neighbouring columns with the same rows are one. */
function blocksOf(area: Area, isAsked: (row: number, column: number) => boolean): readonly Area[] {
  const blocks: Area[] = [];
  for (let c = 0; c < area.columns; c += 1) {
    for (const [start, rows] of runsOf(Array.from({ length: area.rows }, (_, r) => isAsked(r, c)))) {
      const [row, column] = [area.row + start, area.column + c];
      const left = blocks.findIndex(
        (one) => one.row === row && one.rows === rows && one.column + one.columns === column,
      );
      const known = blocks[left];
      if (known === undefined) blocks.push({ row, column, rows, columns: 1 });
      else blocks[left] = { ...known, columns: known.columns + 1 };
    }
  }
  return blocks;
}

const kinds = ["Constants", "Formulas"] as const;

/** Cells of a range that hold formulas, or that hold something else. */
export function specialCells(host: Host, range: RangeSelf, kind: unknown): Ref<"RangeAreas"> | typeof nullRef {
  const word = asOneOf(kind, kinds, "cellType");
  const area = boundedArea(range);
  const cells = host.book.read(range.sheet, area);
  const [first, ...others] = blocksOf(area, (r, c) => {
    const { value = "", formula } = cells[r]?.[c] ?? {};
    return word === "Formulas" ? formula !== undefined : formula === undefined && value !== "";
  });
  if (first === undefined) return nullRef;
  return ref("RangeAreas", { sheet: range.sheet, area: first, others: others.map((one) => ({ area: one })) });
}
