import { passing } from "../passing";
import type { Step } from "./Step";

/** A new sheet at the end of the workbook. */
export const addSheet: Step<"addSheet"> = ({ workbook }, op) => {
  const sheet = workbook.worksheets.add(op.sheet);
  if (op.tabColor !== undefined) sheet.tabColor = `#${op.tabColor}`;
  if (op.visibility === "veryHidden") sheet.visibility = "VeryHidden";
};

/** Takes a sheet away; only in the inverse of a plan. Excel deletes no very hidden sheet (Worksheet.delete, Office JavaScript API). */
export const removeSheet: Step<"removeSheet"> = (context, op) => {
  const sheet = context.sheet(op.sheet);
  sheet.visibility = "Visible";
  sheet.delete();
};

/** Everything in the cells goes, with their looks; `loadCleared` finds the charts and tables that go too. */
export const clearSheet: Step<"clearSheet"> = (context, op) => {
  const sheet = context.sheet(op.sheet);
  const cells = passing(sheet.getRange());
  cells.conditionalFormats.clearAll();
  cells.dataValidation.clear();
  cells.clear();
  sheet.freezePanes.unfreeze();
};

/** Shows a sheet, and selects a cell of it. */
export const activate: Step<"activate"> = (context, op) => {
  const sheet = context.sheet(op.sheet);
  sheet.activate();
  if (op.cell !== undefined) passing(sheet.getRange(op.cell)).select();
};

/** Frozen rows (0 frees them) and grid lines. */
export const setView: Step<"setView"> = (context, op) => {
  const sheet = context.sheet(op.sheet);
  if (op.freezeRows > 0) sheet.freezePanes.freezeRows(op.freezeRows);
  else sheet.freezePanes.unfreeze();
  sheet.showGridlines = op.gridlines;
};
