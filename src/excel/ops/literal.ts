const signs = /^\s*[=+\-@'#]/;
/** A currency or percent sign may stand before the digits. */
const digits = /^\s*(?:[\p{Sc}%(]+\s*)?[.,]?\d/u;
const logical = /^\s*(true|false|verdadero|falso)\s*$/i;
/** «ene-22», «Septiembre 2022», «MARCH1», «mar2022». */
const month = /^\s*(ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic|jan|apr|aug|dec)[a-z]*[\s./\-\d]/i;

/**
 * True when Excel may take a written text for something else: Range.values «interprets» a leading + - = as a formula,
 * and reads numbers, dates, months, booleans and errors as typed by hand, in the language of the person.
 */
export function mayCoerce(text: string): boolean {
  return [signs, digits, logical, month].some((pattern) => pattern.test(text));
}

/** The text with Excel's sign for «this is text»; Excel takes the apostrophe away and keeps the rest. */
export function markAsText(text: string): string {
  return `'${text}`;
}
