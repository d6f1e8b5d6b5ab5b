/** Right sheets that are called wrong. A kind leaves these lists, by name, when the check judges it as wanted. */
export const wantedSilent: readonly string[] = [
  "income minus expenses typed as a net result",
  "grades in English with weights, average and class statistics",
  "thousands of pesos with rounding differences in typed totals",
  "fiscal years with actual, budget and forecast marks, thousands",
  "days 1 to 7 with dates as serials without a format beneath",
  "a row of working days above the lines that SUM adds",
  "an exchange rate above the lines that SUM adds",
  "points possible above students, averages below without them",
  "a memorandum line below the lines that the total on top adds",
  "total population on top, men and women, then one more group that is no part of it",
  "total expenses under an income statement with one income line",
  "total deductions under a gross salary",
  "a typed cash flow whose Total ingresos leaves the opening balance out",
  "personnel total after two general lines, no total of those",
  "total own resources beneath a loan line",
  "assets and liabilities whose Total patrimonio is a difference",
  "Total AIU under the direct cost and its three shares",
  "population above births and deaths with a total of events",
  "payments with deductions where the net total subtracts the retentions",
  "heading dates as serials without a format over typed totals",
  "heading dates as serials without a format over SUM totals",
  "a row of working days under the months, above the lines",
  "a row of exchange rates above lines in dollars with a total",
  "a row of points possible typed above students whose totals are formulas",
  "an estimate typed for the last month in a column of formulas, as its heading row says",
  "an income statement in Spanish with gross, operating and net results typed",
  "an income statement whose costs are negative numbers",
  "page carry rows: Van, Vienen and Total",
  "a total in pesos under lines in millions",
  "two stacked tables that repeat their years, without a blank row, typed totals",
  "one column selected with its year as heading and its SUM",
];

/** Slips that pass without a finding, or with one at another cell. */
export const wantedFound: readonly string[] = [
  "a SUM that begins at a heading which is a year",
  "a SUM that leaves its last line out under «Código: F-12» in the letterhead of its column",
  "a typed total with a digit changed under «Consecutivo» and «Fecha» in the letterhead",
  "a SUM of scores that leaves a criterion out",
  "a SUM of monthly averages of payroll that leaves a post out",
  "a SUM in a column headed only «Número» that leaves the last district out",
  "two stacked tables without a blank row, the lower SUM reaching into the upper total",
  "one share of the total whose fixed reference slid one row",
  "an error value inside a block, which makes its total one too",
  "projects stacked, the second SUM reaching into the total of the first, a grand total of both",
  "a typed column Total without a total row, one row with a wrong digit",
  "a typed definitiva without a total row, one row with transposed digits",
  "a typed column Total beside SUMs below, one row with a wrong digit",
  "a SUM inside ROUND that leaves its last line out",
  "a SUM inside IFERROR that leaves its first line out",
  "a SUMIF over fewer rows than the table has, among others that cover it",
  "a lost zero in the first line of a long letterheaded list",
  "a constant added inside a SUM",
  "a definitiva that does not subtract the reductions, among rows that do",
  "a SUBTOTAL that leaves the last row of a list out",
];

/** Slips found, but with repairs that another sum contradicts. */
export const wantedDigits: readonly string[] = [
  "a wrong grand total over subtotals that close",
  "a wrong subtotal between lines and a general total that agree",
  "a wrong amount that its row and its column show",
  "a wrong column total that the total of the row of totals gives away",
];

/** Every kind that is not judged as wanted yet. */
export const wanted: readonly string[] = [...wantedSilent, ...wantedFound, ...wantedDigits];
