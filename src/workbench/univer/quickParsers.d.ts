type Parse = (text: string, options?: object) => unknown;
type Parsers = Record<"parseDate" | "parseTime" | "parseNumber", Parse>;

/** Parsers that refuse a text without a digit at once. */
declare function quickParsers(numfmt: Parsers): Parsers;
export = quickParsers;
