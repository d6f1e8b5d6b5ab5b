import type { Area } from "../../../domain/workbook/address";
import type { Host } from "../Host";
import { does, type Member } from "../HostClass";
import type { RangeSelf } from "../Ref";
import { asOneOf, boundedArea, rangeOf } from "./access";
import { fillArea, fillTypes } from "./autoFill";
import { copyCells } from "./copyCells";
import { moveCells } from "./moveCells";
import { assertUnlocked, assertUnprotected } from "./protect";
import { shiftCells } from "./shiftCells";
import { rangeRef } from "./usedRange";

/** New cells look like those above them, or to their left, as in Excel. */
function inheritLooks({ book }: Host, sheet: string, area: Area, axis: "row" | "column"): void {
  const before =
    axis === "row" ? { ...area, row: area.row - 1, rows: 1 } : { ...area, column: area.column - 1, columns: 1 };
  if (before.row < 1 || before.column < 1) return;
  const used = book.extent(sheet, true);
  const columns = Math.min(area.columns, used === undefined ? 1 : used.column + used.columns - 1);
  const rows = Math.min(area.rows, used === undefined ? 1 : used.row + used.rows - 1);
  const count = axis === "row" ? area.rows : area.columns;
  for (let index = 0; index < count; index += 1) {
    const strip =
      axis === "row" ? { row: area.row + index, rows: 1, columns } : { column: area.column + index, rows, columns: 1 };
    const size = axis === "row" ? { columns } : { rows };
    book.copyLooks([
      { sheet, area: { ...before, ...size } },
      { sheet, area: { ...area, ...strip } },
    ]);
  }
}

/** Opens cells; whole rows go down and whole columns right, whatever the direction. */
function insert(host: Host, range: RangeSelf, shift: unknown): ReturnType<typeof rangeRef> {
  const word = asOneOf(shift, ["Down", "Right"], "shift");
  const { sheet, area, whole } = range;
  assertUnprotected(host, sheet);
  const axis = whole === "rows" || (word === "Down" && whole !== "columns") ? "row" : "column";
  shiftCells(host, { sheet, area }, axis, 1);
  inheritLooks(host, sheet, area, axis);
  return rangeRef(sheet, area, whole);
}

function remove(host: Host, { sheet, area, whole }: RangeSelf, shift: unknown): void {
  const word = asOneOf(shift, ["Up", "Left"], "shift");
  assertUnprotected(host, sheet);
  const axis = whole === "rows" || (word === "Up" && whole !== "columns") ? "row" : "column";
  shiftCells(host, { sheet, area }, axis, -1);
}

/** Repeats these cells over an area that begins with them. */
function fill(host: Host, range: RangeSelf, [target, type]: readonly unknown[]): void {
  const destination = rangeOf(host, range.sheet, target);
  assertUnlocked(host, destination);
  fillArea(host, range, boundedArea(destination), asOneOf(type ?? "FillDefault", fillTypes, "autoFillType"));
}

/** Ranges that move, are copied or fill others. */
export const rangeMoves: Readonly<Record<string, Member<RangeSelf>>> = {
  Insert: does("1.1", (range, [shift], host) => insert(host, range, shift)),
  Delete: does("1.1", (range, [shift], host) => remove(host, range, shift)),
  CopyFrom: does("1.9", (range, args, host) => copyCells(host, range, args)),
  MoveTo: does("1.11", (range, [target], host) => moveCells(host, range, target)),
  AutoFill: does("1.9", (range, args, host) => fill(host, range, args)),
};
