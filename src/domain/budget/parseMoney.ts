import { dropUnseen, plainDashes } from "../text/dropUnseen";
import { plainFigures } from "../text/plainFigures";
import type { Cell } from "../workbook/Cell";
import type { Grouping, MoneyReading, MoneyStyle } from "./MoneyReading";
import { toPesos } from "./Pesos";
import { splitRemarks } from "./splitRemarks";

/** Groups have exactly three digits; decimals follow the other sign. 12.5 is no amount: it may be 12,5 or 12.500. */
const bodies: readonly { readonly grouping: Grouping; readonly pattern: RegExp }[] = [
  { grouping: "none", pattern: /^(\d+)(?:,(\d{1,2}))?$/ },
  { grouping: "dot", pattern: /^([1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d{1,2}))?$/ },
  { grouping: "comma", pattern: /^([1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d{1,2}))?$/ },
  { grouping: "space", pattern: /^([1-9]\d{0,2}(?: \d{3})+)(?:,(\d{1,2}))?$/ },
  { grouping: "apostrophe", pattern: /^([1-9]\d{0,2}['’´]\d{3}(?:[.,'’´]\d{3})*)(?:,(\d{1,2}))?$/ },
  // Two groups and more before «.00»: centavos after a third stop, unlike the other amounts.
  { grouping: "none", pattern: /^([1-9]\d{0,2}(?:\.\d{3}){2,})\.(00)$/ },
];

const plain: MoneyStyle = { dollar: false, grouping: "none", currencyWord: "" };

/** Reads a cell as an amount of pesos: $143.100.000, 143.100.000,00, \$7.500.000, 1.000.000 COP, (1.000), −1.000 or a number. */
export function parseMoney(cell: Cell): MoneyReading {
  if (typeof cell === "boolean") return { ok: false };
  return typeof cell === "number" ? readNumber(cell) : readText(cell);
}

function readNumber(value: number): MoneyReading {
  const whole = Math.trunc(value);
  const cents = Math.round((value - whole) * 100);
  // 0.999 rounds up to a full peso.
  const carry = Math.trunc(cents / 100);
  return reading(whole + carry, cents - carry * 100, plain);
}

function readText(text: string): MoneyReading {
  const { figures, inWords } = splitRemarks(plainFigures(dropUnseen(text)).replace(/\s+/g, " ").trim());
  const money = readFigures(figures);
  return money.ok && inWords !== undefined ? { ...money, inWords } : money;
}

function readFigures(text: string): MoneyReading {
  const outer = unwrap(withoutTail(text));
  const { body, currencyWord } = splitCurrency(outer.body);
  const bare = /^(?<before>-? ?)(?<dollar>(?:col ?)?\\?\$)? ?(?<after>-? ?)(?<number>\d.*)$/i.exec(plainDashes(body));
  if (bare?.groups === undefined) return { ok: false };
  const { before = "", dollar = "", after = "", number = "" } = bare.groups;
  const signs = [before.trim(), after.trim(), outer.negative ? "-" : ""].filter((sign) => sign !== "").length;
  if (signs > 1) return { ok: false };
  const style = { dollar: dollar !== "", currencyWord };
  return readBody(joinGroups(number, style.dollar || currencyWord !== ""), signs === 1 ? -1 : 1, style);
}

/** What stands behind an amount and is none of it: the asterisk of a note, the stroke or «oo» for «no centavos», a full stop (434.500.000*, $434.500.000.-). */
function withoutTail(text: string): string {
  return text
    .replace(/ ?\*{1,3}$/, "")
    .replace(/(\d)[.,] ?(?:[-–—=]{1,2}|oo)$/i, "$1")
    .replace(/(\d) ?(?:=|[.;])$/, "$1");
}

/** 434. 500.000 and a line break inside it: groups of three with a space beside a stop. «1. 500.000» may be item 1 of a list. */
function joinGroups(number: string, isMoney: boolean): string {
  if (!/\d ?[.'’´] ?\d/.test(number) || (!isMoney && /^\d{1,2}\. /.test(number))) return number;
  const joined = number.replace(/ ?([.'’´]) ?(?=\d{3}(?!\d))/g, "$1");
  return isMoney || /\d[.'’´]\d{3}[.'’´]\d/.test(joined) ? joined : number;
}

/** Accountants write a negative amount in parentheses. */
function unwrap(text: string): { readonly body: string; readonly negative: boolean } {
  const inside = /^\((.*)\)$/.exec(text)?.[1];
  return inside === undefined ? { body: text, negative: false } : { body: inside.trim(), negative: true };
}

function splitCurrency(text: string): { readonly body: string; readonly currencyWord: string } {
  const match =
    /^(COP(?= |\$|\\|\d))?(.*?)(COP|pesos(?: (?:colombianos|m\/?cte\.?|m\/?l\.?|moneda (?:corriente|legal)(?: colombiana)?))?|m\/?cte\.?|m\/l\.?|moneda (?:corriente|legal)(?: colombiana)?)?$/i.exec(
      text,
    );
  const [, before = "", body = "", after = ""] = match ?? [];
  return { body: body.trim(), currencyWord: before !== "" ? before : after };
}

function readBody(number: string, sign: 1 | -1, style: Omit<MoneyStyle, "grouping">): MoneyReading {
  for (const { grouping, pattern } of bodies) {
    const match = pattern.exec(number);
    if (match?.[1] === undefined) continue;
    const cents = Number((match[2] ?? "").padEnd(2, "0"));
    return reading(sign * Number(match[1].replace(/\D/g, "")), sign * cents, { ...style, grouping });
  }
  return { ok: false };
}

function reading(whole: number, cents: number, style: MoneyStyle): MoneyReading {
  const pesos = toPesos(whole);
  return pesos === undefined ? { ok: false } : { ok: true, pesos, cents: cents + 0, style };
}
