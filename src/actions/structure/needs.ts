import { sameFormula } from "../../domain/formula/sameFormula";
import { remember } from "../../domain/text/remember";
import type { CellState } from "../../domain/workbook/cellAt";
import { isFlat } from "../../layouts/flatFormula";
import { formatOf } from "../../layouts/formats";
import type { ColumnKind } from "../../layouts/Layout";
import type { FormulaWords } from "./headerMaps";

/**
 * A cell needs its number format when codes could turn into numbers or dates, or numbers would show as plain text.
 * A person's own format for amounts, numbers and dates stays; so does "@" where text that is no number is kept.
 */
export function needsFormat(
  column: { readonly kind: ColumnKind; readonly format?: string },
  state: CellState,
): boolean {
  const wanted = formatOf(column);
  if (state.format === wanted) return false;
  if (wanted === "@") return true;
  if (state.format === "@") return typeof state.value !== "string" || state.value.trim() === "" || state.formula !== "";
  return state.format === "General";
}

/**
 * A derived cell on the sheet `home` needs its formula when it is empty, refers to what is gone, names columns by headers
 * of before, or has areas where the template names columns; `table` is the one around it.
 */
export function needsFormula(
  formula: string,
  words: FormulaWords,
  home: string,
  table?: string,
): (state: CellState) => boolean {
  const [after, now] = [words.after(formula), words.now(formula)];
  const isOutdated = remember(
    (own) =>
      own.includes("#REF!") ||
      (!sameFormula(own, after, table) && sameFormula(own, now, table)) ||
      isFlat(own, formula, home, words.place),
  );
  return (state) => (state.formula === "" ? state.value === "" : isOutdated(state.formula));
}
