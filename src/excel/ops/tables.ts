import type { Step, StepContext } from "./Step";

/** Light bands without colour, so that our header and input cells keep theirs. */
const tableStyle = "TableStyleLight1";

function tableOf({ workbook }: StepContext, name: string): Excel.Table {
  return workbook.tables.getItem(name);
}

/** A table over cells that are already there; the first row of the area holds its headers. */
export const addTable: Step<"addTable"> = ({ sheet }, op) => {
  const table = sheet(op.sheet).tables.add(op.area, true);
  table.name = op.table;
  table.style = tableStyle;
};

/** Another area for a table with the same header row (ExcelApi 1.13). */
export const resizeTable: Step<"resizeTable"> = (context, op) => {
  tableOf(context, op.table).resize(op.area);
};

/** Another name: Excel rewrites the formulas that mention it. */
export const renameTable: Step<"renameTable"> = (context, op) => {
  tableOf(context, op.table).name = op.to;
};

/** A new column at the right end. */
export const addTableColumn: Step<"addTableColumn"> = (context, op) => {
  tableOf(context, op.table).columns.add(-1, undefined, op.header);
};

/** Back to plain cells: what stands in them stays. */
export const removeTable: Step<"removeTable"> = (context, op) => {
  tableOf(context, op.table).convertToRange();
};

/** Takes a column out with its cells; only in the inverse of a plan. */
export const removeTableColumn: Step<"removeTableColumn"> = (context, op) => {
  tableOf(context, op.table).columns.getItem(op.header).delete();
};
