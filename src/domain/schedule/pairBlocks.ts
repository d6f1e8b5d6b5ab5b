import { DRIFT } from "../text/alikeTexts";
import { similarityOfNormalized } from "../text/similarity";
import type { NumberedBlock } from "./NumberedBlock";

export type BlockPair = readonly [planned: NumberedBlock, scheduled: NumberedBlock];

/** Which block of §9 repeats which meta of §6.5: by activity first, by order inside it. */
export function pairBlocks(
  planned: readonly NumberedBlock[],
  scheduled: readonly NumberedBlock[],
): readonly BlockPair[] {
  const plannedActivities = groupByActivity(planned);
  const scheduledActivities = groupByActivity(scheduled);
  return pairActivities(plannedActivities, scheduledActivities).flatMap(([left, right]) => pairInOrder(left, right));
}

function groupByActivity(blocks: readonly NumberedBlock[]): readonly (readonly NumberedBlock[])[] {
  const groups = new Map<string, NumberedBlock[]>();
  for (const block of blocks) {
    const group = groups.get(block.activity);
    if (group === undefined) groups.set(block.activity, [block]);
    else group.push(block);
  }
  return [...groups.values()];
}

/** Activities that read alike belong together; those left over pair in their order. */
function pairActivities(
  left: readonly (readonly NumberedBlock[])[],
  right: readonly (readonly NumberedBlock[])[],
): readonly (readonly [readonly NumberedBlock[], readonly NumberedBlock[]])[] {
  const open = [...right];
  const alike = left.map((group) => {
    const found = open.findIndex((other) => readsAlike(group, other));
    return { group, partner: found < 0 ? undefined : open.splice(found, 1)[0] };
  });
  return alike.flatMap(({ group, partner }) => {
    const other = partner ?? open.shift();
    return other === undefined ? [] : [[group, other] as const];
  });
}

function readsAlike(left: readonly NumberedBlock[], right: readonly NumberedBlock[]): boolean {
  return similarityOfNormalized(left[0]?.activity ?? "", right[0]?.activity ?? "") >= DRIFT;
}

/** As many blocks as metas: they pair in order. Otherwise the longest run in order of blocks that share lines. */
function pairInOrder(left: readonly NumberedBlock[], right: readonly NumberedBlock[]): readonly BlockPair[] {
  if (left.length === right.length) {
    return left.flatMap((block, index) => {
      const other = right[index];
      return other === undefined ? [] : [[block, other] as const];
    });
  }
  return alignBlocks(left, right);
}

/** Longest common subsequence weighted by shared lines (dynamic programming from the end). */
function alignBlocks(left: readonly NumberedBlock[], right: readonly NumberedBlock[]): readonly BlockPair[] {
  const best = Array.from({ length: left.length + 1 }, () => new Uint32Array(right.length + 1));
  const at = (row: number, column: number) => best[row]?.[column] ?? 0;
  const shared = countShared(left, right);
  for (let row = left.length - 1; row >= 0; row -= 1) {
    for (let column = right.length - 1; column >= 0; column -= 1) {
      const paired = (shared[row]?.get(column) ?? 0) + at(row + 1, column + 1);
      const target = best[row];
      if (target !== undefined) target[column] = Math.max(paired, at(row + 1, column), at(row, column + 1));
    }
  }
  return walk(left, right, at, shared);
}

function walk(
  left: readonly NumberedBlock[],
  right: readonly NumberedBlock[],
  at: (row: number, column: number) => number,
  sharedOf: SharedLines,
): readonly BlockPair[] {
  const pairs: BlockPair[] = [];
  let row = 0;
  let column = 0;
  while (row < left.length && column < right.length) {
    const here = at(row, column);
    const [planned, scheduled] = [left[row], right[column]];
    const shared = sharedOf[row]?.get(column) ?? 0;
    if (shared > 0 && here === shared + at(row + 1, column + 1) && planned && scheduled) {
      pairs.push([planned, scheduled]);
      row += 1;
      column += 1;
    } else if (here === at(row + 1, column)) row += 1;
    else column += 1;
  }
  return pairs;
}

/** For each block of §6.5 how many lines of which blocks of §9 it words too, by their index. */
type SharedLines = readonly ReadonlyMap<number, number>[];

function countShared(left: readonly NumberedBlock[], right: readonly NumberedBlock[]): SharedLines {
  const holders = new Map<string, number[]>();
  for (const [index, block] of right.entries()) {
    for (const { text } of block.lines) {
      const known = holders.get(text);
      if (known === undefined) holders.set(text, [index]);
      else known.push(index);
    }
  }
  return left.map((block) => {
    const counts = new Map<number, number>();
    for (const text of new Set(block.lines.map((line) => line.text))) {
      for (const index of holders.get(text) ?? []) counts.set(index, (counts.get(index) ?? 0) + 1);
    }
    return counts;
  });
}
