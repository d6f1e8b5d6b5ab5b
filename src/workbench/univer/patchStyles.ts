import type { ICellData } from "@univerjs/core";
import { SetStyleCommand } from "@univerjs/sheets";
import type { Area } from "../../domain/workbook/address";
import type { AreaPatch, StylePatch } from "../host/Book";
import { mergePatches } from "../host/rules/mergePatches";
import type { CellMatrix } from "./cells";
import { patchKept, touchesKept } from "./keptLooks";
import { toUniver } from "./styleCodes";
import { cellWith, ensureSize, mutate, sheetOf, type UniverParts } from "./UniverParts";

/** Merges each pair of changes once: thousands of cells share the same few. */
function mergeOnce(): (first: StylePatch | undefined, then: StylePatch) => StylePatch {
  const known = new Map<StylePatch, Map<StylePatch, StylePatch>>();
  return (first, then) => {
    if (first === undefined) return then;
    const merges = known.get(first) ?? new Map<StylePatch, StylePatch>();
    known.set(first, merges);
    const merged = merges.get(then) ?? mergePatches(first, then);
    merges.set(then, merged);
    return merged;
  };
}

function layOver(rows: Map<number, StylePatch[]>, { area, patch }: AreaPatch, merge: ReturnType<typeof mergeOnce>) {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const line = rows.get(row) ?? [];
    for (let column = area.column; column < area.column + area.columns; column += 1)
      line[column] = merge(line[column], patch);
    rows.set(row, line);
  }
}

function ends(areas: readonly Area[]): Area {
  const rows = Math.max(...areas.map(({ row, rows }) => row + rows - 1));
  const columns = Math.max(...areas.map(({ column, columns }) => column + columns - 1));
  return { row: 1, column: 1, rows, columns };
}

/** Changes looks of blocks of a sheet, in order, as one change of Univer: it redraws and compares for each. */
export function patchStyles(parts: UniverParts, sheet: string, patches: readonly AreaPatch[]): void {
  ensureSize(parts, sheet, ends(patches.map(({ area }) => area)));
  const [rows, merge] = [new Map<number, StylePatch[]>(), mergeOnce()];
  for (const patch of patches) layOver(rows, patch, merge);
  const codes = new Map<StylePatch, ICellData>();
  const matrix = sheetOf(parts, sheet).getCellMatrix();
  const cellValue: CellMatrix = {};
  for (const [row, line] of rows) {
    const cells: Record<number, ICellData> = {};
    line.forEach((patch, column) => {
      const cell = codes.get(patch) ?? { s: toUniver(patch) };
      codes.set(patch, cell);
      const kept = touchesKept(patch) ? patchKept(matrix.getValue(row - 1, column - 1), patch) : undefined;
      cells[column - 1] = kept === undefined ? cell : cellWith({ ...cell, ...kept });
    });
    cellValue[row - 1] = cells;
  }
  mutate(parts, "sheet.mutation.set-range-values", { subUnitId: sheet, cellValue, trigger: SetStyleCommand.id });
}
