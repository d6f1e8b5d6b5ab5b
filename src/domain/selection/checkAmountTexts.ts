import { toNumber } from "../budget/sumMoney";
import type { Finding } from "../findings/Finding";
import { isBlank } from "../text/isBlank";
import { isAmount } from "./columnKind";
import { isErrorValue } from "./errorValues";
import type { SelectedCell, SelectedColumn } from "./SelectedColumn";

/** Texts in a column of amounts: those that are numbers stored as text, and those with digits that cannot be read. */
export function checkAmountTexts(sheet: string, { cells }: SelectedColumn): readonly Finding[] {
  const hasNumbers = cells.some(({ value }) => typeof value === "number");
  return cells.flatMap((selected): readonly Finding[] => {
    const places = [{ sheet, cell: selected.cell }];
    const found = String(selected.value).trim();
    if (isUnreadable(selected)) {
      return [{ code: "sheet/amount-unreadable", severity: "warning", places, params: { found } }];
    }
    if (selected.money === undefined || !isNumberAsText(selected, hasNumbers)) return [];
    const value = toNumber(selected.money);
    return [{ code: "sheet/number-as-text", severity: "warning", places, params: { found, value } }];
  });
}

/** A text with digits that is no amount; a text without digits is a note, not an amount gone wrong. */
export function isUnreadable({ value, money }: SelectedCell): boolean {
  return (
    typeof value === "string" && money === undefined && /\d/.test(value) && !isBlank(value) && !isErrorValue(value)
  );
}

/** Bare digits may be a code: they are numbers only where the column holds numbers or they are written as money. */
function isNumberAsText(selected: SelectedCell, hasNumbers: boolean): boolean {
  const { value, money } = selected;
  if (typeof value !== "string" || money === undefined || !isAmount(selected)) return false;
  const { dollar, grouping, currencyWord } = money.style;
  return hasNumbers || dollar || grouping !== "none" || currencyWord !== "";
}
