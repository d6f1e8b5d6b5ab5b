/** Right sheets that are called wrong. A kind leaves these lists, by name, when the check judges it as wanted. */
export const wantedSilent: readonly string[] = [];

/** Slips that pass without a finding, or with one at another cell. */
export const wantedFound: readonly string[] = [
  "two stacked tables without a blank row, the lower SUM reaching into the upper total",
  "a SUMIF over fewer rows than the table has, among others that cover it",
];

/** Slips found, but with repairs that another sum contradicts. */
export const wantedDigits: readonly string[] = [];

/** Every kind that is not judged as wanted yet. */
export const wanted: readonly string[] = [...wantedSilent, ...wantedFound, ...wantedDigits];
