/** Right sheets that are called wrong. A kind leaves these lists, by name, when the check judges it as wanted. */
export const wantedSilent: readonly string[] = [];

/** Slips that pass without a finding, or with one at another cell. */
export const wantedFound: readonly string[] = [
  "a plan de acción of programmes, projects and activities under merged labels, sums above, two levels; slip F3: 132000000",
  "a CHIP export in numbers with codes of levels and a column of period; slip D3: 310600",
  "a works budget of chapters 1, 1.1, with AIU by percentages, all typed; slip F5: 32237300",
  "a works budget of chapters 1, 1.1, with AIU by percentages, all typed; slip F11: 68316700",
  "a works budget of three levels 1, 1.1, 1.1.1 by formula; slip F14: =F2",
  "a payment schedule with number, date, percentage and value, total 100 %; slip E6: 105000000",
  "a bank reconciliation with a book balance, more, less and the statement balance; slip C7: 6750000",
  "a budget by month with quarter totals between months and a year, by formula; slip I4: 7190",
  "an income statement with Revenue, Cost of sales, Gross profit, Operating income, EPS and shares; slip B7: 19210",
  "projects with typed quantities and weights beside sums of money; slip E6: 11000000",
  "fuel log of vehicles with initial and final odometer, kilometres, gallons, price, value; slip G3: 693600",
  "a physical and financial report with two heading rows and the total first; slip E3: 946600000",
  "a cash flow with opening balance, income, expenses and closing balance, months across, typed; slip C7: 318070000",
  "a cronograma of payments typed: anticipo, actas, liquidación, with percent and the contract's total; slip D6: 310000000",
  "toll tariffs of categories by year with increments in pesos; slip D4: 25030",
];

/** Every kind that is not judged as wanted yet. */
export const wanted: readonly string[] = [...wantedSilent, ...wantedFound];
