import type { Enclosed } from "./listEnclosed";

// Private-use signs of the same length, in no formula of a person.
const [colon, at] = ["\uE03A", "\uE040"];
const [lost, hiddenLost] = ["#REF!", "\uE023REF\uE021"];

/** «[@[correo @ casa]]»: only the first @ says «this row»; Excel escapes the others in newer versions only. */
export function hideAts(bracket: string): string {
  return bracket.replace(/(?<![['])@/g, at);
}

/** «'C:\carpeta\[libro.xlsx]Hoja'!A1»: the colon of a path is none between sheets. */
function hideColons(quoted: string): string {
  const path = quoted.split("[")[0] ?? "";
  return path.length === quoted.length ? quoted : path.replaceAll(":", colon) + quoted.slice(path.length);
}

/** «tX[#REF!]», left by a deleted column of a table, is a part of a table to the tokenizer once the error is hidden. */
function hideLost(bracket: string): string {
  return bracket.replace(/(?<!')#REF!/g, hiddenLost);
}

/** True for a part of a table that is gone, with its signs hidden. */
export function isLostPart(text: string): boolean {
  return text.includes(hiddenLost);
}

/** Hides the signs that the tokenizer takes for others. */
export function hideSigns(formula: string, enclosed: readonly Enclosed[]): string {
  let [result, last] = ["", 0];
  for (const { mark, start, end } of enclosed) {
    if (mark === '"') continue;
    const text = formula.slice(start, end + 1);
    result += formula.slice(last, start) + (mark === "[" ? hideAts(hideLost(text)) : hideColons(text));
    last = end + 1;
  }
  return result + formula.slice(last);
}

/** Puts the hidden signs back. */
export function showSigns(text: string): string {
  return text.replaceAll(colon, ":").replaceAll(at, "@").replaceAll(hiddenLost, lost);
}
