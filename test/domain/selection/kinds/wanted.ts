/** Right sheets that are called wrong. A kind leaves these lists, by name, when the check judges it as wanted. */
export const wantedSilent: readonly string[] = [];

/** Slips that pass without a finding, or with one at another cell. */
export const wantedFound: readonly string[] = [
  "a payment schedule with number, date, percentage and value, total 100 %; slip E6: 105000000",
  "an income statement with Revenue, Cost of sales, Gross profit, Operating income, EPS and shares; slip B7: 19210",
  "fuel log of vehicles with initial and final odometer, kilometres, gallons, price, value; slip G3: 693600",
  "a cronograma of payments typed: anticipo, actas, liquidación, with percent and the contract's total; slip D6: 310000000",
  "toll tariffs of categories by year with increments in pesos; slip D4: 25030",
];

/** Every kind that is not judged as wanted yet. */
export const wanted: readonly string[] = [...wantedSilent, ...wantedFound];
