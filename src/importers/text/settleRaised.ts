import { cleanText } from "./cleanText";
import { inlineMarks, lowerDigits, raiseDigits } from "./inlineMarks";

const { raised: on, afterRaised: off, lowered, afterLowered } = inlineMarks;

/** A code or an amount and nothing else: 1-2-5-3, $34.500.000, 4599031. */
const figure = /^[\p{Sc}(\\-]*\s*\d[\d.,'’ -]*$/u;

/** Units and letters that take an exponent: m², km², x². */
const unit = /(?:^|[^\p{L}])(?:[kcdhm]?m|mts?|metros?|cms|\p{L})$/iu;

/** Characters before and after a raised part that tell what it is; a figure is shorter. */
const nearby = 120;

/** Cuts off what calls a note and keeps what is an exponent, an ordinal or an index, such as m², 1er and CO2. */
export function settleRaised(line: string): { readonly text: string; readonly notes: readonly string[] } {
  const notes: string[] = [];
  const marked = markTyped(line)
    .replaceAll(off + on, "")
    .replaceAll(afterLowered + lowered, "");
  const pieces: string[] = [];
  let before = "";
  let at = 0;
  const keep = (piece: string): void => {
    pieces.push(piece);
    before = (before + piece).slice(-nearby);
  };
  for (const match of marked.matchAll(/([\uE005\uE008])([^\uE006\uE009]*)[\uE006\uE009]?/g)) {
    keep(marked.slice(at, match.index));
    at = match.index + match[0].length;
    const settle = match[1] === lowered ? settleLowered : settlePart;
    const { kept, note } = settle(cleanText(before), match[2] ?? "", cleanText(marked.slice(at, at + nearby)));
    if (note !== undefined) notes.push(note);
    keep(kept);
  }
  pieces.push(marked.slice(at));
  return { text: pieces.join(""), notes };
}

/** ¹ typed as a sign of its own behind a code or an amount is a raised 1; elsewhere it stays as typed. */
function markTyped(line: string): string {
  const typed = /^([^⁰¹²³⁴-⁹₀-₉\uE005]*)([⁰¹²³⁴-⁹₀-₉]{1,2})\s*$/.exec(line);
  if (typed?.[1] === undefined) return line;
  const before = cleanText(typed[1]);
  const long = before.replace(/\D/g, "").length >= 3;
  return figure.test(before) && long ? `${typed[1]}${on}${lowerDigits(typed[2] ?? "")}${off}` : line;
}

interface Settled {
  readonly kept: string;
  readonly note?: string;
}

/** A lowered digit behind a code or an amount calls a note as a raised one does; in CO2 it is part of the word. */
function settleLowered(before: string, raw: string, after: string): Settled {
  const part = cleanText(raw);
  return isInFigure(before, after) && isCall(part, before) ? { kept: "", note: part } : { kept: raw };
}

/** «10⁶ pesos» is a sentence, 34.500.000¹ a figure. */
function isInFigure(before: string, after: string): boolean {
  return !/[\p{L}\d]/u.test(after.replace(/[\uE005\uE008][^\uE006\uE009]*[\uE006\uE009]?/g, "")) && figure.test(before);
}

function settlePart(before: string, raw: string, after: string): Settled {
  const part = cleanText(raw);
  const inFigure = isInFigure(before, after);
  // $34.500.000 with raised 00: centavos as price tags print them.
  if (inFigure && /^[.,]?00$/.test(part)) return { kept: "" };
  if (isCall(part, inFigure ? before : "")) {
    const power = before === "" || (!inFigure && isPower(before, part));
    return power ? { kept: raiseDigits(part) } : { kept: "", note: part };
  }
  return { kept: /^\d{1,3}$/.test(part) ? raiseDigits(part) : raw };
}

/** Two digits, stars or daggers, in brackets too; a letter calls a note behind a figure only, and 1.ª is no call. */
function isCall(part: string, figureBefore: string): boolean {
  if (/^[[(]?(?:\d{1,2}|[*†‡§]{1,3})(?:\s*[,;-]\s*\d{1,2})?[\])]?$/.test(part)) return true;
  if (figureBefore === "" || !/^[[(]?[a-z][\])]?$/i.test(part)) return false;
  return figureBefore.replace(/\D/g, "").length > 3 || !/^[aeo]$/i.test(part);
}

function isPower(before: string, part: string): boolean {
  if (!/^\d$/.test(part)) return false;
  if (/[23]/.test(part) && unit.test(before)) return true;
  return /(?:^|\D)\d{1,2}$/.test(before) && !/[.,-]\d{1,2}$/.test(before);
}
