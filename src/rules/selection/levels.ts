import { type Grid, isAmountAt } from "./Grid";
import { isUnder, type RowLook, rowLook } from "./RowLook";
import type { Table } from "./Table";

/** What tells the level of a row. */
type LevelSource = "code" | "outline" | "indent" | "stair" | "letter" | "capitals" | "bold";

/** Weight and capitals are used for much else (IVA, ICA): alone they make no doubt which lines stand under which. */
export function isWeak(source: LevelSource): boolean {
  return source === "bold" || source === "capitals";
}

/** A tree of the rows of a table: for each row the rows right under it. Rows from 0 in the grid. */
export interface LevelTree {
  readonly source: LevelSource;
  readonly children: ReadonlyMap<number, readonly number[]>;
  readonly parents: ReadonlyMap<number, number>;
}

/** Every tree that the rows of a table make, by code, outline, indentation, steps of words, or weight; sums above or below. */
export function levelTrees(table: Table): readonly LevelTree[] {
  const { grid, rect, bodyTop, labels } = table;
  const rows: number[] = [];
  const looks = new Map<number, RowLook>();
  for (let row = bodyTop; row <= rect.bottom; row++) {
    if (labels.has(row) || !hasAmount(grid, row, rect.left, rect.right)) continue;
    rows.push(row);
    looks.set(row, rowLook(table, row));
  }
  const lookOf = (row: number): RowLook | undefined => looks.get(row);
  const byLevel = (source: LevelSource, level: (look: RowLook) => number): readonly LevelTree[] => {
    const levels = rows.map((row) => level(lookOf(row) ?? noLook));
    if (levels.every((one) => one === levels[0])) return [];
    return [nest(source, rows, levels), nest(source, [...rows].reverse(), [...levels].reverse())];
  };
  return [
    ...codeTree(rows, (row) => lookOf(row)?.code ?? ""),
    ...byLevel("outline", ({ outline }) => outline),
    ...byLevel("indent", ({ indent }) => indent),
    ...byLevel("stair", ({ stair }) => stair),
    ...byLevel("letter", ({ isLettered }) => (isLettered ? 0 : 1)),
    ...byLevel("capitals", ({ isCapital }) => (isCapital ? 0 : 1)),
    ...byLevel("bold", ({ bold }) => (bold ? 0 : 1)),
  ];
}

const noLook: RowLook = {
  ...{ stair: -1, code: "", indent: 0, bold: false, outline: 0 },
  ...{ isLettered: false, isCapital: false },
};

function hasAmount(grid: Grid, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column++) if (isAmountAt(grid, row, column)) return true;
  return false;
}

/** Rows whose code begins with the code of a row above them; once a code comes back, the list is no tree. */
function codeTree(rows: readonly number[], codeOf: (row: number) => string): readonly LevelTree[] {
  const children = new Map<number, number[]>();
  const parents = new Map<number, number>();
  const open: number[] = [];
  for (const row of rows) {
    const code = codeOf(row);
    if (code === "") continue;
    while (open.length > 0 && !isUnder(code, codeOf(open.at(-1) ?? -1))) open.pop();
    link(children, parents, open.at(-1), row);
    open.push(row);
  }
  return children.size > 0 ? [{ source: "code", children, parents }] : [];
}

function link(
  children: Map<number, number[]>,
  parents: Map<number, number>,
  parent: number | undefined,
  row: number,
): void {
  if (parent === undefined) return;
  const known = children.get(parent);
  if (known === undefined) children.set(parent, [row]);
  else known.push(row);
  parents.set(row, parent);
}

/** Each row belongs to the last row before it of a smaller level; rows from the bottom up when sums stand below. */
function nest(source: LevelSource, rows: readonly number[], levels: readonly number[]): LevelTree {
  const children = new Map<number, number[]>();
  const parents = new Map<number, number>();
  const open: number[] = [];
  for (const [i, row] of rows.entries()) {
    const level = levels[i] ?? 0;
    while (open.length > 0 && (levels[open.at(-1) ?? 0] ?? 0) >= level) open.pop();
    const parent = open.at(-1);
    link(children, parents, parent === undefined ? undefined : rows[parent], row);
    open.push(i);
  }
  return { source, children, parents };
}
