import { type BookDraft, sheetOf, tableOf } from "./BookDraft";
import { assertPlan } from "./PlanError";
import { rewriteFormulas } from "./rewriteFormulas";
import type { Op } from "./WritePlan";

/** Texts and quoted sheet names of a formula stay as they are. */
const opaque = /"(?:[^"]|"")*"|'(?:[^']|'')*'/;

/** A formula that names the table by its new name: tViejo[Valor] becomes tNuevo[Valor]. */
export function tableRenamer(from: string, to: string): (formula: string) => string {
  const name = from.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const pattern = new RegExp(`${opaque.source}|(?<![\\p{L}\\p{N}_.!\\[])${name}(?![\\p{L}\\p{N}_.(!])`, "giu");
  const isMention = (part: string) => part.toLowerCase() === from.toLowerCase();
  return (formula) => formula.replace(pattern, (part) => (isMention(part) ? to : part));
}

/** Another name for a table; the formulas and names of the workbook that mention it follow, as Excel does it. */
export function applyRenameTable(book: BookDraft, op: Extract<Op, { readonly op: "renameTable" }>): void {
  const sheet = sheetOf(book, op.sheet);
  const table = tableOf(sheet, op.table);
  const names = [...book.sheets.values()].flatMap(({ tables }) => tables.filter((one) => one !== table));
  const taken = names.some(({ name }) => name.toLowerCase() === op.to.toLowerCase());
  assertPlan(!taken, "ItemAlreadyExists", op.to);
  sheet.tables = sheet.tables.map((one) => (one === table ? { ...table, name: op.to } : one));
  const rename = tableRenamer(op.table, op.to);
  const lower = op.table.toLowerCase();
  rewriteFormulas(book, (formula) => formula.toLowerCase().includes(lower), rename);
}
