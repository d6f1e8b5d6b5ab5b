/** Right sheets that are called wrong. A kind leaves these lists, by name, when the check judges it as wanted. */
export const wantedSilent: readonly string[] = [];

/** Slips that pass without a finding, or with one at another cell. */
export const wantedFound: readonly string[] = [
  "an income statement with Revenue, Cost of sales, Gross profit, Operating income, EPS and shares; slip B7: 19210",
];

/** Every kind that is not judged as wanted yet. */
export const wanted: readonly string[] = [...wantedSilent, ...wantedFound];
