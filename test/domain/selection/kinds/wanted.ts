/** Right sheets that are called wrong. A kind leaves these lists, by name, when the check judges it as wanted. */
export const wantedSilent: readonly string[] = [];

/** Slips that pass without a finding, or with one at another cell. */
export const wantedFound: readonly string[] = [
  "an execution of expenses with CCPET codes, sums above their lines and a balance across; slip G4: =G5",
  "a budget by letters, all typed, the total below; slip B13: 14794860000",
  "a budget by letters, all typed, the total below; slip C11: 4233140000",
  "a plan of four years by source with totals across and down, by formula; slip E6: =SUM(E3:E4)",
  "a plan de acción of programmes, projects and activities under merged labels, sums above, two levels; slip F3: 132000000",
  "a plan de acción of programmes, projects and activities under merged labels, sums above, two levels; slip E2: =E3",
  "a CHIP export in numbers with codes of levels and a column of period; slip D3: 310600",
  "a payroll by formula with days, hours, percentages and three sums across; slip G3: =SUM(D3:E3)",
  "a works budget of chapters 1, 1.1, with AIU by percentages, all typed; slip F5: 32237300",
  "a works budget of chapters 1, 1.1, with AIU by percentages, all typed; slip F11: 68316700",
  "a works budget of three levels 1, 1.1, 1.1.1 by formula; slip F2: =F3",
  "a works budget of three levels 1, 1.1, 1.1.1 by formula; slip F14: =F2",
  "a comparison of three bids side by side, unit and total under each bidder; slip I9: =I7",
  "a payment schedule with number, date, percentage and value, total 100 %; slip E6: 105000000",
  "a bank reconciliation with a book balance, more, less and the statement balance; slip C7: 6750000",
  "a budget by month with quarter totals between months and a year, by formula; slip I4: 7190",
  "an income statement with Revenue, Cost of sales, Gross profit, Operating income, EPS and shares; slip B7: 19210",
  "precinct results with registered, votes by candidate, ballots cast and turnout; slip D6: 1652",
  "projects with typed quantities and weights beside sums of money; slip E6: 11000000",
  "projects with typed quantities and weights beside sums of money; slip D9: =D2",
  "chapters where one has a single item, each chapter a sum and the direct cost of plus signs below; slip C13: =C11",
  "four quarters of months in a ledger of six accounts; slip J6: =E6",
  "a payroll whose sum across leaves one column out in one row; slip H4: =F4",
  "a payroll whose sum across leaves one column out in one row; slip I5: =E5",
  "two stacked tables without a blank row, the lower SUM reaching into the upper total",
  "a SUMIF over fewer rows than the table has, among others that cover it",
];

/** Every kind that is not judged as wanted yet. */
export const wanted: readonly string[] = [...wantedSilent, ...wantedFound];
