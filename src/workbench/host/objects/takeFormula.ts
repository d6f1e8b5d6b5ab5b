import { intersect } from "../../../domain/workbook/areas";
import type { BookTable } from "../Book";
import type { Host } from "../Host";
import { HostFailure } from "../protocol/HostFailure";
import type { RangeSelf } from "../Ref";
import type { Coerced } from "../rules/coerce";
import { assertArguments, assertFormula } from "../rules/formula";
import { readTyped } from "../rules/typing";
import { assertReferences } from "./references";
import { spellerOf } from "./spell";

/** Excel takes no formula that it cannot read, nor one that names a sheet, a table or a column that is not there. */
export function assertTaken(host: Host, formula: string, range: RangeSelf): void {
  assertFormula(formula);
  assertArguments(host.book, formula);
  assertReferences(host, formula, range);
}

/** Spells the formulas of cells as Excel keeps them, also inside their table. */
export function spellerAt(host: Host, { sheet, area }: RangeSelf): (formula: string) => string {
  const isAround = (table: BookTable) => table.sheet === sheet && intersect(table.area, area) !== undefined;
  return spellerOf(host, host.book.tables().find(isAround));
}

/** What becomes of a text that a person types into a cell: a formula that Excel would not take stays a text. */
export function readTypedAt(host: Host, text: string, format: string, cell: RangeSelf): Coerced {
  const typed = readTyped(text, format, host.settings.locale);
  if (!("formula" in typed.content)) return typed;
  const { formula } = typed.content;
  try {
    assertTaken(host, formula, cell);
  } catch (failure) {
    if (failure instanceof HostFailure) return { content: { value: text } };
    throw failure;
  }
  return { ...typed, content: { formula: spellerAt(host, cell)(formula) } };
}
