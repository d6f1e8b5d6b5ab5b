/** Right sheets that are called wrong. A kind leaves these lists, by name, when the check judges it as wanted. */
export const wantedSilent: readonly string[] = [
  "a plan de acción of programmes, projects and activities under merged labels, sums above, two levels",
  "a plan de acción of programmes, projects and activities under merged labels, sums above, two levels; slip E6: =SUM(E7:E8)",
  "a plan de acción of programmes, projects and activities under merged labels, sums above, two levels; slip F3: 132000000",
  "a plan de acción of programmes, projects and activities under merged labels, sums above, two levels; slip E2: =E3",
  "a works budget of three levels 1, 1.1, 1.1.1 by formula",
  "a works budget of three levels 1, 1.1, 1.1.1 by formula; slip F6: =SUM(F7:F8)",
  "a works budget of three levels 1, 1.1, 1.1.1 by formula; slip F12: 7574000",
  "projects with typed quantities and weights beside sums of money",
  "projects with typed quantities and weights beside sums of money; slip E6: 11000000",
  "projects with typed quantities and weights beside sums of money; slip D9: =D2",
  "three levels where a chapter has one subchapter, total of plus signs below",
  "three levels where a chapter has one subchapter, total of plus signs below; slip C6: =SUM(C7:C7)",
  "two sums of money beside one typed target in the smallest plan",
  "beneficiaries of projects, which are not the sum of their activities, beside three sums",
  "a total row of SUMs with the typed number of contracts",
  "a total row of SUMs with the typed number of contracts; slip D5: =SUM(D2:D3)",
  "hours per module of a course beside sums of cost, the module's hours typed",
  "a total of two plus signs whose second term is a sum of one cell",
  "a plan with sums of each programme and a typed count of indicators in its last column",
  "scholarships with a typed quota above and below sums",
];

/** Slips that pass without a finding, or with one at another cell. */
export const wantedFound: readonly string[] = [
  "a works budget of chapters 1, 1.1, with AIU by percentages, all typed; slip F11: 68316700",
  "an execution of expenses with CCPET codes, sums above their lines and a balance across; slip G4: =G5",
  "an execution of expenses with CCPET codes, sums above their lines and a balance across; slip G12: 1079130000",
  "a budget by letters: A. FUNCIONAMIENTO, B. DEUDA, C. INVERSIÓN and TOTAL (A+B+C); slip D2: 1179110000",
  "a budget by letters, all typed, the total below; slip B13: 14794860000",
  "a budget by letters, all typed, the total below; slip C11: 4233140000",
  "a plan of four years by source with totals across and down, by formula; slip E6: =SUM(E3:E4)",
  "a payroll by formula with days, hours, percentages and three sums across; slip G3: =SUM(D3:E3)",
  "a works budget of chapters 1, 1.1, with AIU by percentages, all typed; slip F5: 32237300",
  "a works budget of three levels 1, 1.1, 1.1.1 by formula; slip F2: =F3",
  "a works budget of three levels 1, 1.1, 1.1.1 by formula; slip F14: =F2",
  "a comparison of three bids side by side, unit and total under each bidder; slip I9: =I7",
  "a payment schedule with number, date, percentage and value, total 100 %; slip E6: 105000000",
  "a bank reconciliation with a book balance, more, less and the statement balance; slip C7: 6750000",
  "a budget by month with quarter totals between months and a year, by formula; slip E3: =SUM(B3:C3)",
  "a budget by month with quarter totals between months and a year, by formula; slip I4: 7190",
  "a budget by month with quarter totals between months and a year, by formula; slip J2: =E2",
  "an income statement with Revenue, Cost of sales, Gross profit, Operating income, EPS and shares; slip B7: 19210",
  "an inventory with reorder level, on hand, unit cost and value by formula and a grand total at the top; slip B1: =SUM(F5:F8)",
  "chapters where one has a single item, each chapter a sum and the direct cost of plus signs below; slip C13: =C11",
  "a debt table: initial balance, disbursements, repayments, final balance, interest, by formula and total; slip E3: =B3+C3",
  "four quarters of months in a ledger of six accounts; slip J6: =E6",
  "a payroll whose sum across leaves one column out in one row; slip H4: =F4",
  "a payroll whose sum across leaves one column out in one row; slip I5: =E5",
  "two stacked tables without a blank row, the lower SUM reaching into the upper total",
  "a SUMIF over fewer rows than the table has, among others that cover it",
];

/** Slips found, but with repairs that another sum contradicts. */
export const wantedDigits: readonly string[] = [
  "a CHIP export in numbers with codes of levels and a column of period; slip D3: 310600",
];

/** Every kind that is not judged as wanted yet. */
export const wanted: readonly string[] = [...wantedSilent, ...wantedFound, ...wantedDigits];
