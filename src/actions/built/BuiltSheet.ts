import type { ChartSpec, ConditionalFormat, PageSetup } from "../../domain/workbook/WritePlan";
import type { PlainCell } from "../../layouts/Layout";

/** A sheet that is built anew from the workbook, as data; formulas name columns by the headers of the template. */
export interface BuiltSheet {
  readonly cells: readonly PlainCell[];
  readonly charts: readonly ChartSpec[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  /** Widths in characters, A first; columns beyond them keep the usual one. */
  readonly widths: readonly number[];
  /** Heights in points of rows with several lines, by row. */
  readonly heights: Readonly<Record<number, number>>;
  readonly page: PageSetup;
  readonly freezeRows: number;
}

/** A part of a sheet, one below the other: its cells, the charts drawn from them, and the first free row below (from 1). */
export interface BuiltBlock extends Pick<BuiltSheet, "cells" | "charts"> {
  readonly conditionalFormats?: BuiltSheet["conditionalFormats"];
  readonly nextRow: number;
}
