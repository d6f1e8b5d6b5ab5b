import type { Selection } from "../selection/Selection";
import { type Area, formatArea } from "./address";
import { intersect } from "./areas";
import type { Cell } from "./Cell";
import type { LinkSources } from "./findExternal";
import type { CellBlock, SheetSnapshot } from "./Snapshot";

function lastFilled(row: readonly Cell[]): number {
  let last = row.length;
  while (last > 0 && row[last - 1] === "") last -= 1;
  return last;
}

/** Rows and columns of a block up to its last value: formats alone are nothing to check. */
function filledSize({ values, formulas }: CellBlock): { readonly rows: number; readonly columns: number } {
  const widths = values.map((row, r) => Math.max(lastFilled(row), lastFilled(formulas[r] ?? [])));
  const rows = widths.length - [...widths].reverse().findIndex((width) => width > 0);
  return { rows, columns: widths.reduce((most, width) => Math.max(most, width), 0) };
}

/**
 * The cells of a sheet of a file as a selection to check. Where only a part is asked for, the labels and lines around it
 * come too, and `focus` says what was asked for; undefined where there is no value.
 */
export function selectCells(
  { name, cells, details }: SheetSnapshot,
  wanted?: Area,
  links?: LinkSources,
): Selection | undefined {
  if (cells === undefined) return undefined;
  const { rows, columns } = filledSize(cells);
  if (columns === 0) return undefined;
  const area: Area = { row: cells.row, column: cells.column, rows, columns };
  const focus = wanted === undefined ? undefined : intersect(wanted, area);
  if (wanted !== undefined && focus === undefined) return undefined;
  const cut = <T>(grid: readonly (readonly T[])[]) => grid.slice(0, rows).map((row) => row.slice(0, columns));
  const known = details && {
    indents: cut(details.indents),
    bolds: cut(details.bolds),
    hidden: details.hidden.slice(0, rows),
    outline: details.outline.slice(0, rows),
    pivots: details.pivots,
  };
  return {
    sheet: name,
    area: formatArea(area),
    values: cut(cells.values),
    formulas: cut(cells.formulas),
    formats: cut(cells.formats),
    ...known,
    ...(focus === undefined ? {} : { focus: formatArea(focus) }),
    ...(links === undefined ? {} : { links }),
  };
}
