import { DRIFT } from "../text/matchTexts";
import { similarityOfNormalized } from "../text/similarity";
import type { Block } from "./Block";

export type BlockPair = readonly [planned: Block, scheduled: Block];

/** Which block of §9 repeats which meta of §6.5: by activity first, by order inside it. */
export function pairBlocks(planned: readonly Block[], scheduled: readonly Block[]): readonly BlockPair[] {
  const plannedActivities = groupByActivity(planned);
  const scheduledActivities = groupByActivity(scheduled);
  return pairActivities(plannedActivities, scheduledActivities).flatMap(([left, right]) => pairInOrder(left, right));
}

function groupByActivity(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups = new Map<string, Block[]>();
  for (const block of blocks) groups.set(block.activity, [...(groups.get(block.activity) ?? []), block]);
  return [...groups.values()];
}

/** Activities that read alike belong together; those left over pair in their order. */
function pairActivities(
  left: readonly (readonly Block[])[],
  right: readonly (readonly Block[])[],
): readonly (readonly [readonly Block[], readonly Block[]])[] {
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

function readsAlike(left: readonly Block[], right: readonly Block[]): boolean {
  return similarityOfNormalized(left[0]?.activity ?? "", right[0]?.activity ?? "") >= DRIFT;
}

/** As many blocks as metas: they pair in order. Otherwise the longest run in order of blocks that share lines. */
function pairInOrder(left: readonly Block[], right: readonly Block[]): readonly BlockPair[] {
  if (left.length === right.length) {
    return left.flatMap((block, index) => {
      const other = right[index];
      return other === undefined ? [] : [[block, other] as const];
    });
  }
  return alignBlocks(left, right);
}

/** Longest common subsequence weighted by shared lines (dynamic programming from the end). */
function alignBlocks(left: readonly Block[], right: readonly Block[]): readonly BlockPair[] {
  const best = left.map(() => new Array<number>(right.length + 1).fill(0));
  best.push(new Array<number>(right.length + 1).fill(0));
  const at = (row: number, column: number) => best[row]?.[column] ?? 0;
  for (let row = left.length - 1; row >= 0; row -= 1) {
    for (let column = right.length - 1; column >= 0; column -= 1) {
      const paired = sharedLines(left[row], right[column]) + at(row + 1, column + 1);
      const target = best[row];
      if (target !== undefined) target[column] = Math.max(paired, at(row + 1, column), at(row, column + 1));
    }
  }
  return walk(left, right, at);
}

function walk(
  left: readonly Block[],
  right: readonly Block[],
  at: (row: number, column: number) => number,
): readonly BlockPair[] {
  const pairs: BlockPair[] = [];
  let row = 0;
  let column = 0;
  while (row < left.length && column < right.length) {
    const here = at(row, column);
    const [planned, scheduled] = [left[row], right[column]];
    const shared = sharedLines(planned, scheduled);
    if (shared > 0 && here === shared + at(row + 1, column + 1) && planned && scheduled) {
      pairs.push([planned, scheduled]);
      row += 1;
      column += 1;
    } else if (here === at(row + 1, column)) row += 1;
    else column += 1;
  }
  return pairs;
}

function sharedLines(left: Block | undefined, right: Block | undefined): number {
  const texts = new Set(left?.lines.map((line) => line.text));
  return right?.lines.filter((line) => texts.has(line.text)).length ?? 0;
}
