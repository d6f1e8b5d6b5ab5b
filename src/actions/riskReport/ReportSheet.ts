import type { ChartSpec, ConditionalFormat, PageSetup } from "../../domain/workbook/WritePlan";
import type { PlainCell } from "../../layouts/Layout";

/** A sheet of the report as data; formulas name columns by the headers of the template. */
export interface ReportSheet {
  readonly cells: readonly PlainCell[];
  readonly charts: readonly ChartSpec[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  /** Widths in characters, A first. */
  readonly widths: readonly number[];
  /** Heights in points of rows with several lines, by row. */
  readonly heights: Readonly<Record<number, number>>;
  readonly page: PageSetup;
  readonly freezeRows: number;
}

/** A part of a sheet, one below the other; `nextRow` is the first free row (from 1). */
export interface ReportBlock extends Pick<ReportSheet, "cells" | "conditionalFormats"> {
  readonly charts: readonly ChartSpec[];
  readonly nextRow: number;
}
