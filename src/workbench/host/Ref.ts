import type { Area } from "../../domain/workbook/address";
import type { Cell } from "../../domain/workbook/Cell";

type OuterEdge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";
/** Edges of a range, and the lines inside it. */
export type RangeEdge = OuterEdge | "InsideHorizontal" | "InsideVertical";

/** Cells of a sheet; rows and columns count from 1. */
export interface RangeSelf {
  readonly sheet: string;
  readonly area: Area;
  /** All rows of the columns, or all columns of the rows. */
  readonly whole?: "sheet" | "columns" | "rows";
  /** Other ranges of the same sheet that are meant too: the areas of a RangeAreas share a format. */
  readonly also?: readonly RangeSelf[];
}

/** Ranges of one sheet. */
export interface AreasSelf {
  readonly ranges: readonly RangeSelf[];
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

/** A part of a chart, or of one of its series (from 0), such as "Legend.Format.Font". */
export interface ChartPartSelf extends ChartSelf {
  readonly path: string;
  readonly series?: number;
}

export interface SeriesSelf extends ChartSelf {
  readonly index: number;
}

interface ConditionalSelf extends SheetSelf {
  readonly id: string;
}

export interface PivotSelf extends SheetSelf {
  readonly pivot: string;
}

/** What each Excel class is about, on the host's side. */
export interface Targets {
  Workbook: object;
  Application: object;
  WorkbookCreated: { readonly file: string };
  Runtime: object;
  WorksheetCollection: object;
  Worksheet: SheetSelf;
  WorksheetProtection: SheetSelf;
  WorksheetFreezePanes: SheetSelf;
  PageLayout: SheetSelf;
  HeaderFooterGroup: SheetSelf;
  HeaderFooter: SheetSelf & { readonly kind: string };
  Range: RangeSelf;
  RangeAreas: AreasSelf;
  RangeCollection: AreasSelf;
  RangeView: RangeSelf;
  RangeViewCollection: RangeSelf;
  RangeSort: RangeSelf;
  RemoveDuplicatesResult: { readonly removed: number; readonly uniqueRemaining: number };
  RangeFormat: RangeSelf;
  RangeFill: RangeSelf;
  RangeFont: RangeSelf;
  RangeBorderCollection: RangeSelf;
  RangeBorder: RangeSelf & { readonly edge: RangeEdge };
  FormatProtection: RangeSelf;
  DataValidation: RangeSelf;
  ConditionalFormatCollection: RangeSelf;
  ConditionalFormat: ConditionalSelf;
  CustomConditionalFormat: ConditionalSelf;
  ConditionalFormatRule: ConditionalSelf;
  CellValueConditionalFormat: ConditionalSelf;
  TextConditionalFormat: ConditionalSelf;
  PresetCriteriaConditionalFormat: ConditionalSelf;
  TopBottomConditionalFormat: ConditionalSelf;
  ColorScaleConditionalFormat: ConditionalSelf;
  DataBarConditionalFormat: ConditionalSelf;
  ConditionalDataBarPositiveFormat: ConditionalSelf;
  ConditionalDataBarNegativeFormat: ConditionalSelf;
  IconSetConditionalFormat: ConditionalSelf;
  ConditionalRangeFormat: ConditionalSelf;
  ConditionalRangeFont: ConditionalSelf;
  ConditionalRangeFill: ConditionalSelf;
  ConditionalRangeBorderCollection: ConditionalSelf;
  ConditionalRangeBorder: ConditionalSelf & { readonly edge: OuterEdge };
  TableCollection: { readonly sheet?: string };
  Table: TableSelf;
  TableColumnCollection: TableSelf;
  TableColumn: ColumnSelf;
  TableRowCollection: TableSelf;
  TableRow: ColumnSelf;
  Functions: object;
  FunctionResult: { readonly formula: string; readonly sheet: string; readonly result: { value?: Cell } };
  BindingCollection: object;
  Binding: { readonly id: string };
  SettingCollection: object;
  Setting: { readonly key: string };
  CustomXmlPartCollection: object;
  CustomXmlPartScopedCollection: { readonly namespace: string };
  CustomXmlPart: { readonly id: string };
  CommentCollection: { readonly sheet?: string };
  Comment: { readonly id: string };
  CommentReplyCollection: { readonly id: string };
  CommentReply: { readonly id: string; readonly reply: string };
  CultureInfo: object;
  NumberFormatInfo: object;
  DatetimeFormatInfo: object;
  PageBreakCollection: SheetSelf & { readonly by: "rows" | "columns" };
  PageBreak: SheetSelf & { readonly by: "rows" | "columns"; readonly at: number };
  WorksheetCustomPropertyCollection: SheetSelf;
  WorksheetCustomProperty: SheetSelf & { readonly key: string };
  StyleCollection: object;
  Style: { readonly name: string };
  StyleFont: { readonly name: string };
  StyleFill: { readonly name: string };
  TableSort: TableSelf;
  Filter: ColumnSelf;
  NamedItemCollection: { readonly sheet?: string };
  NamedItem: { readonly name: string };
  DocumentProperties: object;
  CustomPropertyCollection: object;
  CustomProperty: { readonly key: string };
  PivotTableCollection: SheetSelf;
  PivotTable: PivotSelf;
  PivotLayout: PivotSelf;
  ChartCollection: SheetSelf;
  Chart: ChartSelf;
  ChartAxes: ChartSelf;
  ChartTitle: ChartPartSelf;
  ChartLegend: ChartPartSelf;
  ChartPlotArea: ChartPartSelf;
  ChartAxis: ChartPartSelf;
  ChartAxisTitle: ChartPartSelf;
  ChartGridlines: ChartPartSelf;
  ChartDataLabels: ChartPartSelf;
  ChartDataLabel: ChartPartSelf;
  ChartFont: ChartPartSelf;
  ChartLineFormat: ChartPartSelf;
  ChartBorder: ChartPartSelf;
  ChartFill: ChartPartSelf;
  ChartFormatString: ChartPartSelf;
  ChartAreaFormat: ChartPartSelf;
  ChartPlotAreaFormat: ChartPartSelf;
  ChartLegendFormat: ChartPartSelf;
  ChartTitleFormat: ChartPartSelf;
  ChartAxisFormat: ChartPartSelf;
  ChartAxisTitleFormat: ChartPartSelf;
  ChartGridlinesFormat: ChartPartSelf;
  ChartDataLabelFormat: ChartPartSelf;
  ChartPointFormat: ChartPartSelf;
  ChartSeriesFormat: ChartPartSelf;
  ChartTrendlineFormat: ChartPartSelf;
  ChartSeriesCollection: ChartSelf;
  ChartSeries: SeriesSelf;
  ChartPointsCollection: SeriesSelf;
  ChartPoint: ChartPartSelf & { readonly point: number };
  ChartTrendlineCollection: SeriesSelf;
  ChartTrendline: ChartPartSelf & { readonly line: number };
}

export type TypeName = keyof Targets;

/** An object of the workbook that a request speaks of. */
export interface Ref<K extends TypeName = TypeName> {
  readonly type: K;
  readonly self: Targets[K];
}

/** Names an object of the workbook. */
export function ref<K extends TypeName>(type: K, self: Targets[K]): Ref<K> {
  return { type, self };
}

/** True for a named object, as opposed to a plain value. */
export function isRef<K extends TypeName = TypeName>(value: unknown, type?: K): value is Ref<K> {
  if (typeof value !== "object" || value === null || !("type" in value && "self" in value)) return false;
  return type === undefined || value.type === type;
}

/** What `…OrNullObject` gives when there is none. */
export const nullRef = Symbol("null object");
