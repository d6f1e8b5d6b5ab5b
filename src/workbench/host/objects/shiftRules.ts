import type { Area } from "../../../domain/workbook/address";
import { along, moveArea, type Shift } from "../../../domain/workbook/moveArea";
import type { Host } from "../Host";
import type { LinkState } from "../HostState";
import { maxColumns, maxRows } from "../rules/address";

/** Points; a new sheet in Calibri 11. */
const [standardHeight, standardWidth] = [15, 48];

/** A formula of a sheet (by name) after cells moved. */
type Change = (formula: string, home: string | undefined) => string;

const sameText = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

export function shiftMerges({ book }: Host, sheet: string, shift: Shift): void {
  const moves = book.merges(sheet).map((area) => ({ area, after: moveArea(area, shift) }));
  const changed = moves.filter(({ area, after }) => !sameText([area], after));
  for (const { area } of changed) book.unmerge(sheet, area);
  for (const { after } of changed) {
    const [area, ...parts] = after;
    if (area !== undefined && parts.length === 0) book.merge(sheet, area);
  }
}

function moveKey(key: string, shift: Shift): string | undefined {
  const [row = 0, column = 0] = key.split(",").map(Number);
  const [area] = moveArea({ row, column, rows: 1, columns: 1 }, shift);
  return area === undefined ? undefined : `${area.row},${area.column}`;
}

export function shiftLinks({ state }: Host, sheet: string, shift: Shift): void {
  const links = state.links.get(sheet);
  if (links === undefined) return;
  const after = [...links].flatMap(([key, link]): readonly (readonly [string, LinkState])[] => {
    const moved = moveKey(key, shift);
    return moved === undefined ? [] : [[moved, link]];
  });
  links.clear();
  for (const [key, link] of after) links.set(key, link);
}

/** Comments, bindings and named styles stay with their cells. */
export function shiftKept({ state }: Host, sheet: string, shift: Shift): void {
  for (const comment of [...state.comments].filter((one) => one.sheet === sheet)) {
    const [area] = moveArea({ row: comment.row, column: comment.column, rows: 1, columns: 1 }, shift);
    if (area === undefined) state.comments.splice(state.comments.indexOf(comment), 1);
    else Object.assign(comment, { row: area.row, column: area.column });
  }
  for (const binding of state.bindings) {
    if (binding.sheet === sheet) binding.area = moveArea(binding.area, shift)[0] ?? binding.area;
  }
  const marks = state.cellStyles.get(sheet) ?? [];
  marks.splice(
    0,
    marks.length,
    ...marks.flatMap((mark) => moveArea(mark.area, shift).map((area) => ({ ...mark, area }))),
  );
}

/** Series follow the cells that they show. */
export function shiftCharts({ state }: Host, change: Change): void {
  const move = (address: string) => (address === "" ? "" : change(`=${address}`, undefined).slice(1));
  for (const { series } of [...state.charts.values()].flat()) {
    for (const one of series) {
      Object.assign(one, { values: move(one.values), categories: move(one.categories) });
      if (one.nameFrom !== undefined) one.nameFrom = move(one.nameFrom);
    }
  }
}

/** Whole rows take their heights with them, whole columns their widths; those that open or close have the standard. */
export function shiftSizes({ book }: Host, sheet: string, area: Area, { axis, from, step }: Shift): void {
  const [isWhole, sizes, set, standard] =
    axis === "row"
      ? ([area.columns === maxColumns, book.heights(sheet), book.setRowHeight, standardHeight] as const)
      : ([area.rows === maxRows, book.widths(sheet), book.setColumnWidth, standardWidth] as const);
  if (!isWhole) return;
  const { start } = along(area, axis);
  const changed = Object.entries(sizes).filter(([index]) => Number(index) >= start);
  for (const [index] of changed) set(sheet, Number(index), standard);
  for (const [index, size] of changed) if (Number(index) >= from) set(sheet, Number(index) + step, size);
}
