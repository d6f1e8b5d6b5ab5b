import type { Cell } from "./Cell";

/** Error values of Excel (ECMA-376-1, 18.18.11 t="e", and those that later versions added). */
const errors: ReadonlySet<string> = new Set([
  "#REF!",
  "#DIV/0!",
  "#NAME?",
  "#N/A",
  "#VALUE!",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#UNKNOWN!",
  "#GETTING_DATA",
]);

/** Whether a cell shows an error of Excel. */
export function isErrorValue(cell: Cell): boolean {
  return typeof cell === "string" && errors.has(cell.trim().toUpperCase());
}
