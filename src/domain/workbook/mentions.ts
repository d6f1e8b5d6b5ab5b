import { listPrecedents } from "../formula/listPrecedents";
import type { SheetSnapshot, Snapshot } from "./Snapshot";

function formulasOf(sheet: SheetSnapshot): ReadonlySet<string> {
  const cells = (sheet.cells?.formulas ?? []).flatMap((row) => row.filter((formula) => formula !== ""));
  const rules = sheet.look.validations.flatMap(({ validation: { rule } }) =>
    rule.kind === "listFormula" || rule.kind === "custom" ? rule.formula : [],
  );
  return new Set([...cells, ...rules, ...sheet.look.conditionalFormats.map((format) => format.formula)]);
}

/** A formula that nobody can read, or that makes addresses of texts, is taken to lead wherever a sheet or table is named in it. */
function namesInText(formula: string, { name, tables }: SheetSnapshot): boolean {
  const text = formula.toLowerCase();
  return [name, ...tables.map((table) => table.name)].some((word) => text.includes(word.toLowerCase()));
}

/** True when a formula that stands on `sheet` leads to cells or a table of the other one, also through a defined name. */
export function leadsTo(book: Snapshot, formula: string, sheet: string, other: SheetSnapshot): boolean {
  // Parts of the table around the cell lead to the own sheet: the cell itself does not matter.
  const found = listPrecedents(formula, { sheet, row: 0, column: 0 }, book);
  const isOther = (name: string | undefined): boolean => name?.toLowerCase() === other.name.toLowerCase();
  if (found?.areas.some((one) => isOther(one.sheet))) return true;
  const isOpen = found === undefined || found.unknown.length > 0 || /INDIRECT/i.test(formula);
  return isOpen && namesInText(formula, other);
}

/** True when a formula of `sheet` leads to the other sheet: its drop-downs, conditional formats and cells. */
export function mentions(book: Snapshot, sheet: SheetSnapshot, other: SheetSnapshot): boolean {
  return [...formulasOf(sheet)].some((formula) => leadsTo(book, formula, sheet.name, other));
}
