import type { Cell } from "../../../domain/workbook/Cell";
import type { HostSettings } from "../Host";

type Locale = HostSettings["locale"];

const truths = { "es-CO": ["VERDADERO", "FALSO"], "en-US": ["TRUE", "FALSE"] } as const;

/** TRUE and FALSE in the language of the person. */
export function truthText(value: boolean, locale: Locale): string {
  return truths[locale][value ? 0 : 1];
}

/** With the decimal mark of the language; Excel keeps 15 digits. */
export function plainText(value: number, locale: Locale): string {
  const text = String(Number(value.toPrecision(15))).toUpperCase();
  return locale === "es-CO" ? text.replace(".", ",") : text;
}

/** Excel's format General shows at most eleven characters: 14,33333333, 1,23457E+15. */
function generalText(value: number, locale: Locale): string {
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-4 || size >= 1e11))
    return plainText(value, locale).length <= 11 ? plainText(value, locale) : powerText(value, locale);
  const places = Math.max(0, 9 - Math.max(0, Math.floor(Math.log10(size || 1))));
  return plainText(Number(value.toFixed(places)), locale);
}

function powerText(value: number, locale: Locale): string {
  const [digits = "", power = ""] = value.toExponential(5).split("e");
  const [sign, size] = [power.slice(0, 1), power.slice(1).padStart(2, "0")];
  return `${plainText(Number(digits), locale)}E${sign}${size}`;
}

/** What a cell without a number format shows; undefined for texts. */
export function shownText(value: Cell, locale: Locale): string | undefined {
  if (typeof value === "boolean") return truthText(value, locale);
  return typeof value === "number" ? generalText(value, locale) : undefined;
}

/** Excel shows its short date in the order of the person's language, whatever the code says. */
const shortDates: Readonly<Record<string, string>> = { "m/d/yyyy": "dd/mm/yyyy", "m/d/yyyy h:mm": "dd/mm/yyyy h:mm" };

/** The code that shows a number as Excel shows it under that format. */
export function shownFormat(format: string, locale: Locale): string {
  return locale === "es-CO" ? (shortDates[format] ?? format) : format;
}
