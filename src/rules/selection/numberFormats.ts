/** Parts of a number format that are no codes: texts in quotes, escaped signs, colours and locales in brackets (ECMA-376-1, 18.8.31). */
const literals = /"[^"]{0,255}"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^[\]]*\]/gi;

const kinds = new Map<string, "date" | "share" | "number">();

/** What a number format in en-US codes shows: a date or time, a percentage, or a number. */
export function formatKind(format: string): "date" | "share" | "number" {
  const known = kinds.get(format);
  if (known !== undefined) return known;
  const kind = readKind(format);
  if (kinds.size < 1_000) kinds.set(format, kind);
  return kind;
}

function readKind(format: string): "date" | "share" | "number" {
  if (/^general$/i.test(format) || format === "@") return "number";
  const codes = format.slice(0, 255).replace(literals, "");
  if (codes.includes("%")) return "share";
  return /[dmyhs]/i.test(codes.replace(/general/gi, "")) ? "date" : "number";
}

/** Whether a format shows money: a currency sign, or thousands. */
export function isMoneyFormat(format: string): boolean {
  return /[$€]|#,##0|COP/i.test(format);
}
