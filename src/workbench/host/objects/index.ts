import type { HostClasses } from "../HostClass";
import { bindingClass, bindingsClass } from "./bindings";
import { borderClass, bordersClass } from "./borders";
import { chartClass } from "./chart";
import { chartLooks } from "./chartLooks";
import {
  chartAxesClass,
  chartAxisClass,
  chartAxisTitleClass,
  chartDataLabelClass,
  chartDataLabelsClass,
  chartGridlinesClass,
  chartLegendClass,
  chartPlotAreaClass,
  chartTitleClass,
} from "./chartParts";
import { pointClass, pointsClass } from "./chartPoints";
import { seriesClass, seriesCollectionClass } from "./chartSeries";
import { chartsClass } from "./charts";
import { commentClass, commentsClass } from "./comments";
import { conditionalClass } from "./conditional";
import {
  conditionalBorderClass,
  conditionalBordersClass,
  conditionalFillClass,
  conditionalFontClass,
  conditionalRangeFormatClass,
} from "./conditionalLook";
import {
  cellValueClass,
  conditionalRuleClass,
  customConditionalClass,
  presetClass,
  textClass,
  topBottomClass,
} from "./conditionalRules";
import { colorScaleClass, dataBarClass, iconSetClass, negativeBarClass, positiveBarClass } from "./conditionalScales";
import { conditionalsClass } from "./conditionals";
import { cultureClass, datetimeFormatInfoClass, numberFormatInfoClass } from "./culture";
import { scopedXmlPartsClass, xmlPartClass, xmlPartsClass } from "./customXml";
import { rangeFillClass } from "./fill";
import { filterClass } from "./filters";
import { rangeFontClass } from "./font";
import { formatProtectionClass, rangeFormatClass } from "./format";
import { functionResultClass, functionsClass } from "./functions";
import { nameClass, namesClass } from "./names";
import { pageBreakClass, pageBreaksClass } from "./pageBreaks";
import { headerFooterClass, headerFooterGroupClass, pageLayoutClass } from "./pageLayout";
import { pivotClass, pivotLayoutClass, pivotsClass } from "./pivots";
import { customPropertiesClass, customPropertyClass, documentPropertiesClass } from "./properties";
import { rangeClass } from "./range";
import { rangeAreasClass, rangeCollectionClass } from "./rangeAreas";
import { rangeViewClass, rangeViewsClass } from "./rangeView";
import { removeDuplicatesResultClass } from "./removeDuplicates";
import { repliesClass, replyClass } from "./replies";
import { settingClass, settingsClass } from "./settings";
import { freezePanesClass, protectionClass } from "./sheetParts";
import { sheetPropertiesClass, sheetPropertyClass } from "./sheetProperties";
import { rangeSortClass } from "./sortCells";
import { spread } from "./spread";
import { styleClass, styleFillClass, styleFontClass, stylesClass } from "./styles";
import { tableClass } from "./table";
import { tableColumnClass, tableColumnsClass } from "./tableColumns";
import { tableRowClass, tableRowsClass } from "./tableRows";
import { tableSortClass } from "./tableSort";
import { tablesClass } from "./tables";
import { trendlineClass, trendlinesClass } from "./trendlines";
import { dataValidationClass } from "./validation";
import { applicationClass, runtimeClass, workbookClass, workbookCreatedClass } from "./workbook";
import { worksheetClass } from "./worksheet";
import { worksheetsClass } from "./worksheets";

/** The Excel classes that the host knows; a member that is not here is ApiNotFound. */
export const classes: HostClasses = {
  Workbook: workbookClass,
  Application: applicationClass,
  WorkbookCreated: workbookCreatedClass,
  Runtime: runtimeClass,
  WorksheetCollection: worksheetsClass,
  Worksheet: worksheetClass,
  WorksheetProtection: protectionClass,
  WorksheetFreezePanes: freezePanesClass,
  PageLayout: pageLayoutClass,
  HeaderFooterGroup: headerFooterGroupClass,
  HeaderFooter: headerFooterClass,
  Range: rangeClass,
  RangeAreas: rangeAreasClass,
  RangeCollection: rangeCollectionClass,
  RangeView: rangeViewClass,
  RangeViewCollection: rangeViewsClass,
  RangeSort: rangeSortClass,
  RemoveDuplicatesResult: removeDuplicatesResultClass,
  RangeFormat: spread(rangeFormatClass),
  RangeFill: spread(rangeFillClass),
  RangeFont: spread(rangeFontClass),
  RangeBorderCollection: bordersClass,
  RangeBorder: spread(borderClass),
  FormatProtection: spread(formatProtectionClass),
  DataValidation: spread(dataValidationClass),
  Functions: functionsClass,
  FunctionResult: functionResultClass,
  BindingCollection: bindingsClass,
  Binding: bindingClass,
  SettingCollection: settingsClass,
  Setting: settingClass,
  CustomXmlPartCollection: xmlPartsClass,
  CustomXmlPartScopedCollection: scopedXmlPartsClass,
  CustomXmlPart: xmlPartClass,
  CommentCollection: commentsClass,
  Comment: commentClass,
  CommentReplyCollection: repliesClass,
  CommentReply: replyClass,
  CultureInfo: cultureClass,
  NumberFormatInfo: numberFormatInfoClass,
  DatetimeFormatInfo: datetimeFormatInfoClass,
  PageBreakCollection: pageBreaksClass,
  PageBreak: pageBreakClass,
  WorksheetCustomPropertyCollection: sheetPropertiesClass,
  WorksheetCustomProperty: sheetPropertyClass,
  StyleCollection: stylesClass,
  Style: styleClass,
  StyleFont: styleFontClass,
  StyleFill: styleFillClass,
  ConditionalFormatCollection: conditionalsClass,
  ConditionalFormat: conditionalClass,
  CustomConditionalFormat: customConditionalClass,
  ConditionalFormatRule: conditionalRuleClass,
  ConditionalRangeFormat: conditionalRangeFormatClass,
  ConditionalRangeFont: conditionalFontClass,
  ConditionalRangeFill: conditionalFillClass,
  ConditionalRangeBorderCollection: conditionalBordersClass,
  ConditionalRangeBorder: conditionalBorderClass,
  CellValueConditionalFormat: cellValueClass,
  TextConditionalFormat: textClass,
  PresetCriteriaConditionalFormat: presetClass,
  TopBottomConditionalFormat: topBottomClass,
  ColorScaleConditionalFormat: colorScaleClass,
  DataBarConditionalFormat: dataBarClass,
  ConditionalDataBarPositiveFormat: positiveBarClass,
  ConditionalDataBarNegativeFormat: negativeBarClass,
  IconSetConditionalFormat: iconSetClass,
  TableCollection: tablesClass,
  Table: tableClass,
  TableColumnCollection: tableColumnsClass,
  TableColumn: tableColumnClass,
  TableRowCollection: tableRowsClass,
  TableRow: tableRowClass,
  TableSort: tableSortClass,
  Filter: filterClass,
  NamedItemCollection: namesClass,
  NamedItem: nameClass,
  DocumentProperties: documentPropertiesClass,
  CustomPropertyCollection: customPropertiesClass,
  CustomProperty: customPropertyClass,
  PivotTableCollection: pivotsClass,
  PivotTable: pivotClass,
  PivotLayout: pivotLayoutClass,
  ChartCollection: chartsClass,
  Chart: chartClass,
  ChartTitle: chartTitleClass,
  ChartLegend: chartLegendClass,
  ChartPlotArea: chartPlotAreaClass,
  ChartAxes: chartAxesClass,
  ChartAxis: chartAxisClass,
  ChartAxisTitle: chartAxisTitleClass,
  ChartGridlines: chartGridlinesClass,
  ChartDataLabels: chartDataLabelsClass,
  ChartDataLabel: chartDataLabelClass,
  ChartSeriesCollection: seriesCollectionClass,
  ChartSeries: seriesClass,
  ChartPointsCollection: pointsClass,
  ChartPoint: pointClass,
  ChartTrendlineCollection: trendlinesClass,
  ChartTrendline: trendlineClass,
  ...chartLooks,
};
