import type { BookSources } from "../../domain/findings/BookSources";
import type { Project } from "../../domain/project/Project";
import type { TableKey } from "../../domain/project/tables";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import type { ChartSpec } from "../../domain/workbook/WritePlan";
import { decodeBook } from "../../layouts/decodeBook";
import { sheetLayouts } from "../../layouts/index";
import type { PlainCell } from "../../layouts/Layout";
import { recognizeTables } from "../../layouts/recognize/recognizeTable";
import { type ColumnName, columnNames } from "../summary/columnNames";

/** What the blocks of «Tablero» are made from. */
export interface DashboardBook {
  /** Name of «Tablero». */
  readonly sheet: string;
  readonly project: Project;
  readonly sources: BookSources;
  readonly column: ColumnName;
  /** Where the filled rows of a table stand in it, from 1, in the order of the records. */
  readonly positions: (table: TableKey) => readonly number[];
}

/** Cells beside the page that feed one chart. */
export interface DataBlock {
  readonly cells: readonly PlainCell[];
  /** Without the place of the chart; undefined where there is nothing to draw. */
  readonly chart?: Omit<ChartSpec, "area">;
  /** A condition, as a formula without «=»: true where the workbook holds something that the block does not show. */
  readonly stale?: string;
  readonly nextRow: number;
}

export function readDashboardBook(snapshot: Snapshot, sheet: string): DashboardBook {
  const { project, sources } = decodeBook(snapshot);
  const { found } = recognizeTables(snapshot, sheetLayouts);
  return {
    sheet,
    project,
    sources,
    column: columnNames(snapshot),
    positions: (table) => {
      const header = found.get(table)?.area.row ?? 0;
      return (sources.tables[table]?.rows ?? []).map((row) => row - header);
    },
  };
}
