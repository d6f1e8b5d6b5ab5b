import { toNumber } from "../../domain/budget/sumMoney";
import type { Selection } from "../../domain/selection/Selection";
import { parseArea } from "../../domain/workbook/address";
import type { Cell } from "../../domain/workbook/Cell";
import { isErrorValue } from "../../domain/workbook/isErrorValue";
import { type AmountLocale, digitsOfAmount, localeEvidence, readAmountText } from "./amountText";
import { type Grid, type Mark, mark } from "./Grid";
import { formatKind } from "./numberFormats";

const blank = /^[\s\u00a0\u200b\ufeff]*$/;

/** The selection with every cell told for what it is; texts are read as their column writes amounts. */
export function readGrid(selection: Selection): Grid {
  const { values, formulas, formats } = selection;
  const origin = parseArea(selection.area) ?? { row: 1, column: 1 };
  const rows = values.length;
  const columns = values.reduce((most, row) => Math.max(most, row.length), 0);
  const marks = new Uint8Array(rows * columns);
  const amounts = new Float64Array(rows * columns).fill(Number.NaN);
  for (let column = 0; column < columns; column++) {
    const locale = columnLocale(values, column);
    for (let row = 0; row < rows; row++) {
      const value = values[row]?.[column] ?? "";
      const at = row * columns + column;
      if (typeof value === "number") {
        const found = markOfNumber(value, formats?.[row]?.[column]);
        marks[at] = found;
        if (found === number) amounts[at] = value;
        continue;
      }
      const [found, amount] = readCell(value, locale);
      marks[at] = found;
      amounts[at] = amount;
    }
  }
  const { row, column } = origin;
  return { sheet: selection.sheet, row, column, rows, columns, marks, amounts, values, formulas };
}

type Read = readonly [mark: Mark, amount: number];

const { number } = mark;
const nothing = Number.NaN;
/** A million cells share what holds no amount. */
const blankCell: Read = [mark.blank, nothing];
const textCell: Read = [mark.text, nothing];
const brokenCell: Read = [mark.brokenText, nothing];
const errorCell: Read = [mark.error, nothing];
const flagCell: Read = [mark.flag, nothing];

function readCell(value: Exclude<Cell, number>, locale: AmountLocale): Read {
  if (typeof value === "boolean") return flagCell;
  if (value === "" || blank.test(value)) return blankCell;
  return readText(value, locale);
}

function markOfNumber(value: number, format: string | undefined): Mark {
  const kind = format === undefined ? "number" : formatKind(format);
  if (kind === "date") return mark.date;
  if (kind === "share") return mark.share;
  // Past the exact integers a number is a code, never money.
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? number : mark.text;
}

function readText(value: string, locale: AmountLocale): Read {
  if (value.startsWith("#") && isErrorValue(value)) return errorCell;
  const digits = digitsOfAmount(value);
  // «000», «$000» say «in thousands»; 0406001 is a code.
  if (digits === undefined || /^0\d/.test(digits)) return textCell;
  const money = readAmountText(value, locale);
  if (money !== undefined) return [mark.amountText, toNumber(money)];
  return isCodeLike(digits) ? textCell : brokenCell;
}

/** 2.3.01, 10.1, 1.2.: parts of a code or number of an item, where an amount would show groups of three digits. */
function isCodeLike(digits: string): boolean {
  if (/^\d{16,}$/.test(digits)) return true;
  if (!/^\d{1,3}(?:\.\d{1,3})+\.?$/.test(digits)) return false;
  const groups = digits.replace(/\.$/, "").split(".");
  return groups.length > 2 && groups.slice(1).filter((group) => group.length === 3).length * 2 < groups.length - 1;
}

/** American where a text proves it and none proves the opposite; bare decimals with a point prove it where all have them. */
function columnLocale(values: Selection["values"], column: number): AmountLocale {
  let plain = 0;
  let others = 0;
  for (const row of values) {
    const value = row[column];
    if (typeof value !== "string" || value === "" || !value.includes(".")) continue;
    const evidence = localeEvidence(value);
    if (evidence.american) return "american";
    if (evidence.plain) plain++;
    else if (digitsOfAmount(value) !== undefined) others++;
  }
  return plain > 1 && others === 0 ? "american" : "colombian";
}
