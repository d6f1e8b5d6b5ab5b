import type { Host } from "../Host";
import { does, type Member } from "../HostClass";
import { getOrCreate, type OutlineState } from "../HostState";
import { refuse } from "../protocol/HostFailure";
import type { RangeSelf, SheetSelf } from "../Ref";
import { asNumber, asOneOf } from "./access";
import { assertUnprotected } from "./protect";

/** Excel: an outline has at most eight levels, the outermost counts as the first. */
const mostLevels = 8;

function outlineOf({ state }: Host, sheet: string): OutlineState {
  return getOrCreate(state.outlines, sheet, () => ({ rows: new Map(), columns: new Map() }));
}

function linesOf({ area }: RangeSelf, by: "rows" | "columns"): readonly number[] {
  const [start, count] = by === "rows" ? [area.row, area.rows] : [area.column, area.columns];
  return Array.from({ length: count }, (_, index) => start + index);
}

function asOption(value: unknown): "rows" | "columns" {
  return asOneOf(value, ["ByRows", "ByColumns"], "groupOption") === "ByRows" ? "rows" : "columns";
}

function change(host: Host, range: RangeSelf, option: unknown, step: 1 | -1): void {
  const by = asOption(option);
  assertUnprotected(host, range.sheet);
  const levels = outlineOf(host, range.sheet)[by];
  const lines = linesOf(range, by);
  if (step < 0 && !lines.some((line) => levels.has(line))) refuse("InvalidOperation", "The range holds no group.");
  if (step > 0 && lines.some((line) => (levels.get(line) ?? 1) >= mostLevels))
    refuse("InvalidOperation", `An outline has at most ${mostLevels} levels.`);
  for (const line of lines) {
    const level = (levels.get(line) ?? 1) + step;
    if (level > 1) levels.set(line, level);
    else if (levels.delete(line)) hide(host, range.sheet, { by, line }, false);
  }
}

interface OutlineLine {
  readonly by: "rows" | "columns";
  readonly line: number;
}

function hide({ book }: Host, sheet: string, { by, line }: OutlineLine, hidden: boolean): void {
  if (by === "rows") book.setHiddenRows(sheet, line, 1, hidden);
  else book.setHiddenColumns(sheet, line, 1, hidden);
}

/** Shows the lines up to a level and hides those below; 0 leaves them as they are. */
function showLevels(host: Host, sheet: string, by: "rows" | "columns", value: unknown): void {
  const most = asNumber(value, `${by} levels`, 0);
  if (most === 0) return;
  for (const [line, level] of outlineOf(host, sheet)[by]) hide(host, sheet, { by, line }, level > most);
}

function setDetails(host: Host, range: RangeSelf, option: unknown, hidden: boolean): void {
  const by = asOption(option);
  const levels = outlineOf(host, range.sheet)[by];
  for (const line of linesOf(range, by)) if (levels.has(line)) hide(host, range.sheet, { by, line }, hidden);
}

/** Groups of rows and columns that fold away. */
export const rangeOutline: Readonly<Record<string, Member<RangeSelf>>> = {
  Group: does("1.10", (range, [option], host) => change(host, range, option, 1)),
  Ungroup: does("1.10", (range, [option], host) => change(host, range, option, -1)),
  HideGroupDetails: does("1.10", (range, [option], host) => setDetails(host, range, option, true)),
  ShowGroupDetails: does("1.10", (range, [option], host) => setDetails(host, range, option, false)),
};

export const sheetOutline: Readonly<Record<string, Member<SheetSelf>>> = {
  ShowOutlineLevels: does("1.10", ({ sheet }, [rows, columns], host) => {
    showLevels(host, sheet, "rows", rows);
    showLevels(host, sheet, "columns", columns);
  }),
};
