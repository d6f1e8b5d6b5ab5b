import { formatCell, formatColumn } from "../../workbook/address";
import type { RiskMethod } from "../RiskMethod";
import type { Headers } from "./findHeaders";
import { type HeaderColumn, headerPath } from "./headerText";
import type { ColumnNote, FoundCell, MapGrid, MapLayout } from "./ImportedMap";
import type { MatchedColumn } from "./matchColumns";
import type { ImpactScale, ProbabilityScale } from "./readLevels";

/** A recognised sheet as the readers of its parts need it. */
export interface MapSheet {
  readonly layout: MapLayout;
  readonly method: RiskMethod;
  readonly scale: ImpactScale;
  readonly probabilityScale: ProbabilityScale;
  readonly columns: readonly MatchedColumn[];
  readonly unmatched: readonly HeaderColumn[];
  /** The trimmed text of a cell and its address; row and column are indices from 0. */
  readonly at: (row: number, index: number) => FoundCell;
  readonly noteOf: (column: HeaderColumn) => ColumnNote;
}

/** Reads the cells of a grid by index, with their addresses. */
export function cellFinder({ row: top, column: left, values }: MapGrid): MapSheet["at"] {
  return (row, index) => ({
    cell: formatCell(top + row, left + index),
    found: String(values[row]?.[index] ?? "").trim(),
  });
}

/** Names a column as the old map does. */
export function noteFinder({ column: left }: MapGrid): MapSheet["noteOf"] {
  return (column) => ({ column: formatColumn(left + column.index), header: headerPath(column).replace(/\s+/g, " ") });
}

/** Columns with a heading that no field took. */
export function unmatchedOf({ columns, matched }: Headers): readonly HeaderColumn[] {
  return columns.filter(({ index }) => !matched.some((one) => one.index === index));
}
