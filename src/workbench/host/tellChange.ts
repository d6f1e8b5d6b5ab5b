import { type Area, formatArea } from "../../domain/workbook/address";
import { intersect } from "../../domain/workbook/areas";
import type { BookChange } from "./Book";
import { tellOfSheet, tellOfTable } from "./events";
import { type Host, type HostEvent, hasApi } from "./Host";
import { tellBindings } from "./objects/bindings";
import { valueType } from "./objects/texts";
import type { RangeSelf } from "./Ref";
import { localAddress, maxColumns, maxRows } from "./rules/address";

/** Whole rows are told as «2:3», whole columns as «B:C». */
function wholeOf({ rows, columns }: Area): Pick<RangeSelf, "whole"> {
  if (columns === maxColumns) return { whole: "rows" };
  return rows === maxRows ? { whole: "columns" } : {};
}

/** Docs, DataChangeType: rows, columns and cells that are inserted and deleted are told apart from those that are written. */
function changeType({ area, moved }: BookChange): string {
  if (moved === undefined) return "RangeEdited";
  const isLine = moved.ofTable === true || wholeOf(area).whole !== undefined;
  const kind = moved.axis === "row" ? "Row" : "Column";
  return `${isLine ? kind : "Cell"}${moved.step > 0 ? "Inserted" : "Deleted"}`;
}

/** Where the other cells went, told of single cells only. */
function shiftDirection(change: BookChange): string {
  const { moved } = change;
  if (moved === undefined || !changeType(change).startsWith("Cell")) return "None";
  if (moved.axis === "row") return moved.step > 0 ? "ShiftCellDown" : "ShiftCellUp";
  return moved.step > 0 ? "ShiftCellRight" : "ShiftCellLeft";
}

/** Before and after of a single cell, from ExcelApi 1.9 on. */
function detailsOf({ settings }: Host, { values }: BookChange): HostEvent["args"] {
  if (values?.after === undefined || !hasApi(settings.requirementSet, "1.9")) return {};
  return {
    valueBefore: values.before,
    valueAfter: values.after,
    valueTypeBefore: valueType(values.before),
    valueTypeAfter: valueType(values.after),
  };
}

/** Who did it is told from ExcelApi 1.14 on. */
function changeArgs(host: Host, change: BookChange): HostEvent["args"] {
  const { settings } = host;
  const isTold = hasApi(settings.requirementSet, "1.14");
  return {
    changeType: changeType(change),
    source: "Local",
    address: localAddress({ ...change, ...wholeOf(change.area) }),
    ...(isTold ? { triggerSource: change.byHand ? "Unknown" : "ThisLocalAddin" } : {}),
    shiftDirection: isTold ? shiftDirection(change) : "None",
    ...detailsOf(host, change),
  };
}

/** Tells the sheet, its tables and bindings of a change. */
export function tellChange(host: Host, change: BookChange): void {
  const { sheet, area } = change;
  const args = changeArgs(host, change);
  tellOfSheet(host, "DataChanged", sheet, args);
  tellBindings(host, change);
  if (change.formulasBefore !== undefined) tellOfSheet(host, "FormulaChanged", sheet, formulaArgs(host, change));
  for (const table of host.book.tables())
    if (table.sheet === sheet && intersect(table.area, area) !== undefined)
      tellOfTable(host, "DataChanged", table, args);
}

/** Docs: previous formulas are told cell by cell; the host knows them of what changed in one write. */
function formulaArgs({ settings }: Host, { area, byHand, formulasBefore = [] }: BookChange): HostEvent["args"] {
  const isTold = hasApi(settings.requirementSet, "1.14");
  const details = formulasBefore.map(({ row, column, formula }) => ({
    cellAddress: formatArea({ row, column, rows: 1, columns: 1 }),
    previousFormula: formula,
  }));
  return {
    source: "Local",
    address: formatArea(area),
    formulaDetails: details,
    ...(isTold ? { triggerSource: byHand ? "Unknown" : "ThisLocalAddin" } : {}),
  };
}
