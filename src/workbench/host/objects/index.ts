import type { HostClasses } from "../HostClass";
import { borderClass, bordersClass } from "./borders";
import { chartClass } from "./chart";
import { chartAxesClass, chartAxisClass, chartLegendClass, chartTitleClass } from "./chartParts";
import { chartFillClass, seriesClass, seriesCollectionClass, seriesFormatClass } from "./chartSeries";
import { chartsClass } from "./charts";
import {
  conditionalClass,
  conditionalFillClass,
  conditionalFontClass,
  conditionalRangeFormatClass,
  conditionalRuleClass,
  customConditionalClass,
} from "./conditional";
import { conditionalsClass } from "./conditionals";
import { rangeFontClass } from "./font";
import { formatProtectionClass, rangeFillClass, rangeFormatClass } from "./format";
import { nameClass, namesClass } from "./names";
import { headerFooterClass, headerFooterGroupClass, pageLayoutClass } from "./pageLayout";
import { pivotClass, pivotLayoutClass, pivotsClass } from "./pivots";
import { customPropertiesClass, customPropertyClass, documentPropertiesClass } from "./properties";
import { rangeClass } from "./range";
import { rangeAreasClass } from "./rangeAreas";
import { freezePanesClass, protectionClass } from "./sheetParts";
import { tableClass } from "./table";
import { tableColumnClass, tableColumnsClass } from "./tableColumns";
import { tableRowClass, tableRowsClass } from "./tableRows";
import { tablesClass } from "./tables";
import { dataValidationClass } from "./validation";
import { applicationClass, runtimeClass, workbookClass } from "./workbook";
import { worksheetClass } from "./worksheet";
import { worksheetsClass } from "./worksheets";

/** The Excel classes that the host knows; a member that is not here is ApiNotFound. */
export const classes: HostClasses = {
  Workbook: workbookClass,
  Application: applicationClass,
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
  RangeFormat: rangeFormatClass,
  RangeFill: rangeFillClass,
  RangeFont: rangeFontClass,
  RangeBorderCollection: bordersClass,
  RangeBorder: borderClass,
  FormatProtection: formatProtectionClass,
  DataValidation: dataValidationClass,
  ConditionalFormatCollection: conditionalsClass,
  ConditionalFormat: conditionalClass,
  CustomConditionalFormat: customConditionalClass,
  ConditionalFormatRule: conditionalRuleClass,
  ConditionalRangeFormat: conditionalRangeFormatClass,
  ConditionalRangeFont: conditionalFontClass,
  ConditionalRangeFill: conditionalFillClass,
  TableCollection: tablesClass,
  Table: tableClass,
  TableColumnCollection: tableColumnsClass,
  TableColumn: tableColumnClass,
  TableRowCollection: tableRowsClass,
  TableRow: tableRowClass,
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
  ChartAxes: chartAxesClass,
  ChartAxis: chartAxisClass,
  ChartSeriesCollection: seriesCollectionClass,
  ChartSeries: seriesClass,
  ChartSeriesFormat: seriesFormatClass,
  ChartFill: chartFillClass,
};
