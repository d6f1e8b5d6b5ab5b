import { parseMoney } from "../../budget/parseMoney";
import { parseQuantity } from "../../budget/parseQuantity";
import { rememberLast } from "../../formula/cache";
import { dropUnseen, plainDashes } from "../../text/dropUnseen";
import type { Cell } from "../../workbook/Cell";

/** Texts of a table repeat themselves: municipalities, answers, dates. In characters. */
const remembered = 200_000;

/** The words of a text as a person reads them: kinds of space, dash and quotation mark say nothing. */
export const plainWords = rememberLast(remembered, (text) => {
  const plain = plainDashes(dropUnseen(text.normalize("NFC")));
  return plain
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’´`]/g, "'")
    .replace(/\s+/g, " ")
    .trim();
});

/** A number, with centavos as a fraction; a leading zero makes a code, not a number. */
function numberOf(cell: Cell): number | undefined {
  if (typeof cell === "number") return cell;
  if (typeof cell === "boolean" || /^\s*0\d/.test(cell)) return undefined;
  const money = parseMoney(cell);
  return money.ok ? money.pesos + money.cents / 100 : parseQuantity(cell);
}

/** A text that can only be an amount: with the sign, or with groups of thousands. */
function isAmount(cell: Cell): boolean {
  return typeof cell === "number" || (typeof cell === "string" && /\$|\d[.']\d{3}\b/.test(cell));
}

/** Whether two cells say the same: spaces, quotation marks and the way of writing an amount are no difference. */
export function sameFact(a: Cell, b: Cell): boolean {
  if (a === b || plainWords(String(a)) === plainWords(String(b))) return true;
  if (!isAmount(a) && !isAmount(b)) return false;
  const [left, right] = [numberOf(a), numberOf(b)];
  return left !== undefined && left === right;
}

/** Nothing that a person could read. */
export function isNoFact(cell: Cell | undefined): boolean {
  return cell === undefined || plainWords(String(cell)) === "";
}
