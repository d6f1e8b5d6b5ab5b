import type { Area } from "../../domain/workbook/address";

/** Cells of a sheet; rows and columns count from 1. */
export interface RangeSelf {
  readonly sheet: string;
  readonly area: Area;
  /** All rows of the columns, or all columns of the rows. */
  readonly whole?: "sheet" | "columns" | "rows";
  /** The blocks after the first of a RangeAreas: what is done to the first is done to each (protocol/blocks.ts). */
  readonly others?: readonly Pick<RangeSelf, "area" | "whole">[];
}

export interface SheetSelf {
  /** Id of the sheet, stable when it is renamed. */
  readonly sheet: string;
}

export interface TableSelf {
  readonly table: string;
}

export interface ColumnSelf extends TableSelf {
  /** Position from 0. */
  readonly index: number;
}

export interface ChartSelf extends SheetSelf {
  readonly chart: string;
}

export interface PivotSelf extends SheetSelf {
  readonly pivot: string;
}

/** What each Excel class is about, on the host's side. */
export interface Selves {
  Workbook: object;
  Application: object;
  Runtime: object;
  WorksheetCollection: object;
  Worksheet: SheetSelf;
  WorksheetProtection: SheetSelf;
  WorksheetFreezePanes: SheetSelf;
  PageLayout: SheetSelf;
  HeaderFooterGroup: SheetSelf;
  HeaderFooter: SheetSelf & { readonly kind: string };
  Range: RangeSelf;
  RangeAreas: RangeSelf;
  RangeFormat: RangeSelf;
  RangeFill: RangeSelf;
  RangeFont: RangeSelf;
  RangeBorderCollection: RangeSelf;
  RangeBorder: RangeSelf & { readonly edge: string };
  FormatProtection: RangeSelf;
  DataValidation: RangeSelf;
  ConditionalFormatCollection: RangeSelf;
  ConditionalFormat: SheetSelf & { readonly id: string };
  CustomConditionalFormat: SheetSelf & { readonly id: string };
  ConditionalFormatRule: SheetSelf & { readonly id: string };
  ConditionalRangeFormat: SheetSelf & { readonly id: string };
  ConditionalRangeFont: SheetSelf & { readonly id: string };
  ConditionalRangeFill: SheetSelf & { readonly id: string };
  TableCollection: { readonly sheet?: string };
  Table: TableSelf;
  TableColumnCollection: TableSelf;
  TableColumn: ColumnSelf;
  TableRowCollection: TableSelf;
  TableRow: ColumnSelf;
  NamedItemCollection: object;
  NamedItem: { readonly name: string };
  DocumentProperties: object;
  CustomPropertyCollection: object;
  CustomProperty: { readonly key: string };
  PivotTableCollection: SheetSelf;
  PivotTable: PivotSelf;
  PivotLayout: PivotSelf;
  ChartCollection: SheetSelf;
  Chart: ChartSelf;
  ChartTitle: ChartSelf;
  ChartLegend: ChartSelf;
  ChartAxes: ChartSelf;
  ChartAxis: ChartSelf & { readonly axis: string };
  ChartSeriesCollection: ChartSelf;
  ChartSeries: ChartSelf & { readonly index: number };
  ChartSeriesFormat: ChartSelf & { readonly index: number };
  ChartFill: ChartSelf & { readonly index: number };
}

export type TypeName = keyof Selves;

/** An object of the workbook that a request speaks of. */
export interface Ref<K extends TypeName = TypeName> {
  readonly type: K;
  readonly self: Selves[K];
}

/** Names an object of the workbook. */
export function ref<K extends TypeName>(type: K, self: Selves[K]): Ref<K> {
  return { type, self };
}

/** True for a named object, as opposed to a plain value. */
export function isRef(value: unknown): value is Ref {
  return typeof value === "object" && value !== null && "type" in value && "self" in value;
}

/** What `…OrNullObject` gives when there is none. */
export const nullRef = Symbol("null object");
