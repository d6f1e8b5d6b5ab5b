import { book } from "../book";

const dollars = "$#,##0";
const accounting = '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)';

/** Books in English: budgets, grants, invoices, statements, statistics. */
export const english = [
  ...book(
    "a department budget with adopted, amended, year to date, encumbrances and available, by formula",
    "budget report",
    `
CITY OF SPRING HOLLOW
Budget to Actual, FY 2024-25
Account | Description | Adopted | Amendments | Amended | YTD Actual | Encumbered | Available | % Used
51010 | Regular salaries | 845000 | 12000 | =C4+D4 | 612300 | 0 | =E4-F4-G4 | =(F4+G4)/E4
51020 | Overtime | 45000 | -5000 | =C5+D5 | 38700 | 0 | =E5-F5-G5 | =(F5+G5)/E5
52010 | Supplies | 32400 | 0 | =C6+D6 | 18900 | 4500 | =E6-F6-G6 | =(F6+G6)/E6
53010 | Professional services | 120000 | 25000 | =C7+D7 | 87600 | 31200 | =E7-F7-G7 | =(F7+G7)/E7
Total expenditures | | =SUM(C4:C7) | =SUM(D4:D7) | =SUM(E4:E7) | =SUM(F4:F7) | =SUM(G4:G7) | =SUM(H4:H7) | =(F8+G8)/E8`,
    [
      ["F8: =SUM(F4:F6)", "F8"],
      ["H6: =E6-F6", "H6"],
      ["E5: 45000", "E5", "formula-overwritten"],
    ],
    { formats: { C: dollars, D: dollars, E: dollars, F: dollars, G: dollars, H: dollars, I: "0.0%" } },
  ),
  ...book(
    "a grant budget: personnel, fringe by rate, travel, indirect cost, request and match, typed",
    "grant",
    `
Category | Request | Match | Total
Personnel | 84500 | 21000 | #B2+C2
Fringe benefits | 25350 | 6300 | #B3+C3
Travel | 6400 | 0 | #B4+C4
Equipment | 18900 | 5000 | #B5+C5
Supplies | 4250 | 1250 | #B6+C6
Total direct costs | #SUM(B2:B6) | #SUM(C2:C6) | #SUM(D2:D6)
Indirect costs (10%) | #B7*10% | #C7*10% | #D7*10%
Total project cost | #B7+B8 | #C7+C8 | #D7+D8`,
    [
      ["B7: 193400", "B7"],
      ["D9: 190254", "D9"],
      ["C7: 33500", "C7"],
    ],
  ),
  ...book(
    "an invoice with hours, rate, amount, subtotal, tax and amount due",
    "invoice",
    `
Date | Description | Hours | Rate | Amount
@2025-02-03 | Site survey | 6.5 | 95 | =C2*D2
@2025-02-05 | Drafting | 12 | 80 | =C3*D3
@2025-02-11 | Review meeting | 2 | 95 | =C4*D4
 | Subtotal | =SUM(C2:C4) | | =SUM(E2:E4)
 | Sales tax 7% | | | =E5*7%
 | Amount due | | | =E5+E6`,
    [
      ["E5: =SUM(E2:E3)", "E5"],
      ["E7: =E5", "E7"],
    ],
    { formats: { E: "$#,##0.00" } },
  ),
  ...book(
    "an income statement by quarter with totals of revenue, expenses and a net, by formula",
    "income statement",
    `
 | Q1 | Q2 | Q3 | Q4 | FY
Revenue | | | | |
Fees | 12400 | 13100 | 12980 | 14250 | =SUM(B3:E3)
Grants | 45000 | 0 | 45000 | 0 | =SUM(B4:E4)
Donations | 3210 | 4560 | 2890 | 9870 | =SUM(B5:E5)
Total revenue | =SUM(B3:B5) | =SUM(C3:C5) | =SUM(D3:D5) | =SUM(E3:E5) | =SUM(B6:E6)
Expenses | | | | |
Salaries | 31000 | 31000 | 31500 | 31500 | =SUM(B8:E8)
Rent | 4500 | 4500 | 4500 | 4500 | =SUM(B9:E9)
Utilities | 980 | 760 | 690 | 1120 | =SUM(B10:E10)
Total expenses | =SUM(B8:B10) | =SUM(C8:C10) | =SUM(D8:D10) | =SUM(E8:E10) | =SUM(B11:E11)
Net | =B6-B11 | =C6-C11 | =D6-D11 | =E6-E11 | =SUM(B12:E12)`,
    [
      ["C6: =SUM(C3:C4)", "C6"],
      ["F9: =SUM(B9:D9)", "F9"],
      ["D11: 36680", "D11", "formula-overwritten"],
    ],
    { formats: { B: accounting, C: accounting, D: accounting, E: accounting, F: accounting } },
  ),
  ...book(
    "a typed balance sheet in accounting format with assets and liabilities beside each other",
    "balance sheet",
    `
Assets | 2024 | | Liabilities | 2024
Cash | 45600 | | Payables | 23400
Receivables | 31200 | | Accrued wages | 8900
Inventory | 12900 | | Loan | 60000
Equipment | 84000 | | Equity | 81400
Total assets | 173700 | | Total liabilities and equity | 173700`,
    [
      ["B6: 173070", "B6"],
      ["E6: 137700", "E6"],
    ],
    { formats: { B: accounting, E: accounting } },
  ),
  ...book(
    "a timesheet of weekdays with hours, weekly totals and overtime by formula",
    "timesheet",
    `
Employee | Mon | Tue | Wed | Thu | Fri | Total | Overtime
A | 8 | 8.5 | 8 | 9 | 7.5 | =SUM(B2:F2) | =IF(G2>40,G2-40,0)
B | 8 | 8 | 8 | 8 | 8 | =SUM(B3:F3) | =IF(G3>40,G3-40,0)
C | 9 | 9.5 | 8 | 8.5 | 8 | =SUM(B4:F4) | =IF(G4>40,G4-40,0)
Total | =SUM(B2:B4) | =SUM(C2:C4) | =SUM(D2:D4) | =SUM(E2:E4) | =SUM(F2:F4) | =SUM(G2:G4) | =SUM(H2:H4)`,
    [
      ["G3: =SUM(B3:E3)", "G3"],
      ["D5: =SUM(D2:D3)", "D5"],
    ],
  ),
  ...book(
    "a parks survey with attendance by month, a peak and an average in the foot",
    "statistics",
    `
Park | April | May | June | Season total
Riverside | 12450 | 15320 | 18900 | =SUM(B2:D2)
Oak Hill | 4310 | 5230 | 7120 | =SUM(B3:D3)
Lakeview | 9870 | 11200 | 14560 | =SUM(B4:D4)
All parks | =SUM(B2:B4) | =SUM(C2:C4) | =SUM(D2:D4) | =SUM(E2:E4)
Peak | =MAX(B2:B4) | =MAX(C2:C4) | =MAX(D2:D4) | =MAX(E2:E4)
Average | =AVERAGE(B2:B4) | =AVERAGE(C2:C4) | =AVERAGE(D2:D4) | =AVERAGE(E2:E4)`,
    [
      ["C5: =SUM(C2:C3)", "C5"],
      ["E3: =SUM(B3:C3)", "E3"],
    ],
  ),
  ...book(
    "a loan schedule with payment, interest, principal and balance, no totals",
    "loan",
    `
Period | Payment | Interest | Principal | Balance
0 | | | | 10000
1 | 1000 | =E2*1% | =B3-C3 | =E2-D3
2 | 1000 | =E3*1% | =B4-C4 | =E3-D4
3 | 1000 | =E4*1% | =B5-C5 | =E4-D5
4 | 1000 | =E5*1% | =B6-C6 | =E5-D6`,
    [["D5: =B5+C5", "D5", "formula-inconsistent"]],
    { formats: { B: "#,##0.00", C: "#,##0.00", D: "#,##0.00", E: "#,##0.00" } },
  ),
  ...book(
    "a chart of hours by project code with subtotals by team under each group, by formula",
    "timesheet",
    `
Team | Project | Hours | Cost
Red | P-101 | 120 | 9600
Red | P-102 | 84 | 6720
Red Total | | =SUM(C2:C3) | =SUM(D2:D3)
Blue | P-101 | 60 | 5100
Blue | P-205 | 145 | 12325
Blue | P-207 | 33 | 2805
Blue Total | | =SUM(C5:C7) | =SUM(D5:D7)
Grand Total | | =C4+C8 | =D4+D8`,
    [
      ["D8: =SUM(D5:D6)", "D8"],
      ["C9: =C8", "C9"],
    ],
  ),
  ...book(
    "a federal spending table in millions with object classes above a typed total and a memo line below",
    "budget report",
    `
(in millions of dollars) | FY2023 | FY2024 | Change
Personnel compensation | 412.3 | 428.9 | 16.6
Benefits | 131.9 | 139.4 | 7.5
Contractual services | 845.2 | 812.7 | -32.5
Grants | 2310.5 | 2498.1 | 187.6
Total obligations | 3699.9 | 3879.1 | 179.2
Memo: full-time equivalents | 3412 | 3389 | -23`,
    [
      ["B6: 3969.9", "B6"],
      ["C6: 3897.1", "C6"],
    ],
  ),
  ...book(
    "a household expenses book: amounts by month down, categories across, SUM at both ends",
    "household",
    `
Month | Rent | Food | Transport | Health | Total
Jan | 1200 | 430.5 | 85 | 40 | =SUM(B2:E2)
Feb | 1200 | 398.2 | 92 | 0 | =SUM(B3:E3)
Mar | 1250 | 412 | 78.5 | 120 | =SUM(B4:E4)
Apr | 1250 | 441.9 | 81 | 15 | =SUM(B5:E5)
Total | =SUM(B2:B5) | =SUM(C2:C5) | =SUM(D2:D5) | =SUM(E2:E5) | =SUM(F2:F5)
Average | =B6/4 | =C6/4 | =D6/4 | =E6/4 | =F6/4`,
    [
      ["B6: =SUM(B2:B4)", "B6"],
      ["F3: =SUM(B3:D3)", "F3", "formula-inconsistent"],
    ],
  ),
  ...book(
    "a bond table with issue years, rates, par and outstanding and no relation between columns",
    "debt",
    `
Series | Issued | Maturity | Rate | Original par | Outstanding
2012A | 2012 | 2032 | 3.25% | 12500000 | 7400000
2015 | 2015 | 2035 | 2.9% | 8400000 | 5900000
2019B | 2019 | 2044 | 3.6% | 21000000 | 19850000
Total | | | | 41900000 | 33150000`,
    [["F5: 33510000", "F5"]],
  ),
];
