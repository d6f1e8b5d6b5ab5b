import type { BookDraft } from "./BookDraft";
import { rowOf, type SheetDraft } from "./SheetDraft";

/** What becomes of a formula; `home` is the sheet that it stands on, undefined for a name. */
type FormulaChange = (formula: string, home: string | undefined) => string;

function rewriteIn(sheet: SheetDraft, mayChange: (formula: string) => boolean, change: FormulaChange): void {
  const { base } = sheet;
  const rows = [
    ...sheet.rows.keys(),
    ...(base?.formulas ?? []).flatMap((line, index) => (line.some(mayChange) ? [(base?.row ?? 1) + index] : [])),
  ];
  for (const row of new Set(rows)) {
    const { formulas } = rowOf(sheet, row);
    for (const [index, formula] of formulas.entries())
      if (mayChange(formula)) formulas[index] = change(formula, sheet.name);
  }
}

/** Rewrites the formulas of cells and names, as Excel does when something that they mention changes; what cannot change is neither parsed nor copied. */
export function rewriteFormulas(book: BookDraft, mayChange: (formula: string) => boolean, change: FormulaChange): void {
  for (const sheet of book.sheets.values()) rewriteIn(sheet, mayChange, change);
  book.names = book.names.map((name) =>
    mayChange(name.formula) ? { ...name, formula: change(name.formula, undefined) } : name,
  );
}
