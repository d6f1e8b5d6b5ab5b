import { letters } from "../sheet/address";
import { draft, type Spot } from "../sheet/draft";
import type { Shape } from "./Shape";
import { head, items, nth, percent } from "./words";

const cents = { format: "#,##0.00" };
const dollars = { format: '"$"#,##0.00' };
const amount = (n: number): number => Math.round(n * 100) / 100;

/** A club or a school: income, expenses, net. */
export const club =
  (how: "sum" | "typed"): Shape =>
  (chance) => {
    const d = draft("income, expenses and net", `club budget ${how}`);
    d.line(1, ["Riverside School Band Boosters"], head);
    d.line(2, ["Annual budget 2026-2027"]);
    d.line(4, ["", "Budget", "Actual", "Variance"], head);
    let row = 5;
    const totals: number[] = [];
    for (const [b, title] of ["Income", "Expenses"].entries()) {
      d.put(row, 1, title, head);
      const first = row + 1;
      const count = chance.whole(4, 8);
      for (let i = 0; i < count; i += 1) {
        d.put(
          first + i,
          1,
          b === 0
            ? nth(
                [
                  "Membership dues",
                  "Bake sale",
                  "Car wash",
                  "Donations",
                  "Concert tickets",
                  "Grants",
                  "Raffle",
                  "Sponsors",
                ],
                i,
              )
            : nth(items, i),
          { indent: 1 },
        );
        for (const column of [2, 3]) d.put(first + i, column, amount(chance.whole(5_000, 400_000) / 100), dollars);
        d.total(
          how === "typed" ? "typed" : "plus",
          first + i,
          4,
          [
            [first + i, 3],
            [first + i, 2, -1],
          ],
          { ...dollars, siblings: true, tell: how === "typed" ? "look" : "words" },
        );
      }
      row = first + count;
      d.put(row, 1, `Total ${title.toLowerCase()}`, head);
      for (const column of [2, 3, 4])
        d.column(how, row, column, first, row - 1, { ...dollars, bold: true, siblings: true });
      totals.push(row);
      row += 2;
    }
    d.put(row, 1, "Net income (loss)", head);
    const [income = 0, expenses = 0] = totals;
    for (const column of [2, 3, 4])
      d.total(
        "plus",
        row,
        column,
        [
          [income, column],
          [expenses, column, -1],
        ],
        { ...dollars, bold: true },
      );
    return d.finish();
  };

/** An invoice with subtotal, tax and total. */
export const invoice = (): Shape => (chance) => {
  const d = draft("invoice", "invoice");
  d.line(1, ["INVOICE", "", "", "No.", 10_442], head);
  d.line(2, ["Bill to: Public Library", "", "", "Date"]);
  d.put(2, 5, 46_100, { format: "m/d/yyyy" });
  d.line(4, ["Item", "Description", "Qty", "Unit price", "Amount"], head);
  const count = chance.whole(5, 9);
  for (let i = 0; i < count; i += 1) {
    const row = 5 + i;
    d.line(row, [i + 1, nth(items, i), chance.whole(1, 20)]);
    d.put(row, 4, amount(chance.whole(200, 30_000) / 100), dollars);
    d.repeat(row, 5, `=C${row}*D${row}`, dollars);
  }
  const last = 5 + count;
  d.put(last, 4, "Subtotal", head);
  d.column("sum", last, 5, 5, last - 1, dollars);
  d.put(last + 1, 4, "Sales tax 8.25%");
  d.put(last + 1, 5, `=ROUND(E${last}*0.0825,2)`, dollars);
  d.put(last + 2, 4, "Total due", head);
  d.total(
    "plus",
    last + 2,
    5,
    [
      [last, 5],
      [last + 1, 5],
    ],
    { ...dollars, bold: true },
  );
  return d.finish();
};

/** A loan: interest, principal and balance by month. */
export const loan =
  (months: number): Shape =>
  (chance) => {
    const d = draft("loan amortisation", `loan ${months}`);
    d.line(1, ["Loan amortization schedule"], head);
    d.put(2, 1, "Loan amount");
    d.put(2, 2, chance.pesos(10_000, 90_000, 500), dollars);
    d.put(3, 1, "Annual rate");
    d.put(3, 2, 0.06, percent);
    d.put(4, 1, "Monthly principal");
    d.put(4, 2, `=B2/${months}`, dollars);
    d.line(6, ["Payment", "Beginning balance", "Interest", "Principal", "Total payment", "Ending balance"], head);
    for (let i = 0; i < months; i += 1) {
      const row = 7 + i;
      d.put(row, 1, i === 0 ? 1 : `=A${row - 1}+1`);
      d.put(row, 2, i === 0 ? "=B2" : `=F${row - 1}`, cents);
      d.put(row, 3, `=B${row}*$B$3/12`, cents);
      d.put(row, 4, "=$B$4", cents);
      d.put(row, 5, `=C${row}+D${row}`, cents);
      d.put(row, 6, `=B${row}-D${row}`, cents);
    }
    const last = 7 + months;
    d.put(last, 1, "Total", head);
    for (const column of [3, 4, 5])
      d.column("sum", last, column, 7, last - 1, { ...cents, bold: true, siblings: true });
    return d.finish();
  };

/** Marks of students: averages, no totals of amounts. */
export const grades =
  (points: boolean): Shape =>
  (chance) => {
    const d = draft("grades", points ? "grades with points" : "grades");
    d.line(1, ["Student", "Quiz 1", "Quiz 2", "Midterm", "Final", points ? "Total points" : "Average"], head);
    const count = chance.whole(18, 30);
    for (let i = 0; i < count; i += 1) {
      const row = 2 + i;
      d.line(row, [`Student ${i + 1}`, ...Array.from({ length: 4 }, () => chance.whole(40, 100))]);
      if (points) d.across("sum", row, 6, 2, 5, { format: "0", siblings: true });
      else d.put(row, 6, `=AVERAGE(B${row}:E${row})`, { format: "0.0" });
    }
    const row = 2 + count;
    for (const [i, name] of ["AVERAGE", "MAX", "MIN"].entries()) {
      d.put(row + i, 1, nth(["Class average", "Highest", "Lowest"], i), head);
      for (let c = 2; c <= 6; c += 1)
        d.put(row + i, c, `=${name}(${letters(c)}2:${letters(c)}${row - 1})`, { format: "0.0" });
    }
    return d.finish();
  };

/** Answers of a survey and their statistics. */
export const survey = (): Shape => (chance) => {
  const d = draft("survey", "survey answers");
  d.line(1, ["Respondent", "Q1", "Q2", "Q3", "Q4", "Year of birth", "Comment"], head);
  const count = chance.whole(40, 90);
  for (let i = 0; i < count; i += 1)
    d.line(2 + i, [
      1001 + i,
      ...Array.from({ length: 4 }, () => chance.whole(1, 5)),
      chance.whole(1950, 2008),
      nth(["ok", "n/a", "see page 3", "10/10"], i),
    ]);
  const row = 3 + count;
  for (const [i, name] of ["AVERAGE", "STDEV", "COUNT"].entries()) {
    d.put(row + i, 1, nth(["Mean", "Std. deviation", "N"], i), head);
    for (let c = 2; c <= 5; c += 1)
      d.put(row + i, c, `=${name}(${letters(c)}2:${letters(c)}${row - 2})`, { format: "0.00" });
  }
  return d.finish();
};

/** Counts of answers by category with totals and shares. */
export const crossTable =
  (how: "sum" | "typed"): Shape =>
  (chance) => {
    const d = draft("cross table of counts", `cross table ${how}`);
    d.line(1, ["Table 3. Answers by region and age group (weighted)"], head);
    d.line(3, ["Region", "18-29", "30-44", "45-64", "65+", "All ages"], head);
    const count = 9;
    for (let i = 0; i < count; i += 1) {
      const row = 4 + i;
      d.put(row, 1, nth(["North", "South", "East", "West", "Central", "Coast", "Islands", "Valley", "Hills"], i));
      for (let c = 2; c <= 5; c += 1) d.put(row, c, chance.whole(12, 980), { format: "#,##0" });
      d.across(how, row, 6, 2, 5, { format: "#,##0", siblings: true, tell: how === "typed" ? "look" : "words" });
    }
    d.put(4 + count, 1, "Total", head);
    for (let c = 2; c <= 6; c += 1)
      d.column(how, 4 + count, c, 4, 3 + count, { format: "#,##0", bold: true, siblings: true });
    return d.finish();
  };

/** Budget by month, quarters across, departments below. */
export const departments = (): Shape => (chance) => {
  const d = draft("departments by quarter", "departments");
  d.line(1, ["City of Lakeview - Operating budget FY 2027"], head);
  d.line(2, ["(in thousands of dollars)"]);
  d.line(4, ["Department", "Q1", "Q2", "Q3", "Q4", "FY total", "% of total"], head);
  const count = 11;
  for (let i = 0; i < count; i += 1) {
    const row = 5 + i;
    d.put(
      row,
      1,
      nth(
        ["Police", "Fire", "Parks", "Library", "Streets", "Water", "Clerk", "Finance", "Legal", "Planning", "Fleet"],
        i,
      ),
    );
    for (let c = 2; c <= 5; c += 1) d.put(row, c, chance.whole(100, 4000), { format: "#,##0" });
    d.across("sum", row, 6, 2, 5, { siblings: true });
    d.put(row, 7, `=F${row}/F$${5 + count}`, percent);
  }
  d.put(5 + count, 1, "Grand total", head);
  for (let c = 2; c <= 6; c += 1) d.column("sum", 5 + count, c, 5, 4 + count, { bold: true, siblings: true });
  d.put(5 + count, 7, `=SUM(G5:G${4 + count})`, percent);
  return d.finish();
};

/** Statement of position: assets = liabilities + equity, by words. */
export const balanceSheet =
  (how: "sum" | "typed", spanish: boolean): Shape =>
  (chance) => {
    const d = draft("balance sheet", `${spanish ? "balance general" : "balance sheet"} ${how}`);
    const words = spanish
      ? {
          title: "ESTADO DE SITUACIÓN FINANCIERA",
          groups: ["Activo corriente", "Activo no corriente"],
          total: "TOTAL ACTIVO",
          sub: "Total",
        }
      : {
          title: "Statement of financial position",
          groups: ["Current assets", "Non-current assets"],
          total: "TOTAL ASSETS",
          sub: "Total",
        };
    d.line(1, [words.title], head);
    d.line(2, [spanish ? "A 31 de diciembre de 2026 y 2025" : "As of December 31, 2026 and 2025"]);
    d.line(4, ["", spanish ? "Nota" : "Note", 2026, 2025], head);
    let row = 5;
    const subtotals: number[] = [];
    for (const [g, group] of words.groups.entries()) {
      d.put(row, 1, group, head);
      const first = row + 1;
      const count = chance.whole(3, 6);
      for (let i = 0; i < count; i += 1) {
        d.put(first + i, 1, `${spanish ? "Cuenta" : "Account"} ${letters(g * 7 + i + 1)}`, { indent: 1 });
        d.put(first + i, 2, 4 + g * 6 + i);
        for (const column of [3, 4])
          d.put(first + i, column, chance.pesos(1_000_000, 900_000_000, 10), { format: "#,##0" });
      }
      row = first + count;
      d.put(row, 1, `${words.sub} ${group.toLowerCase()}`, head);
      for (const column of [3, 4]) d.column(how, row, column, first, row - 1, { bold: true, siblings: true });
      subtotals.push(row);
      row += 2;
    }
    d.put(row, 1, words.total, head);
    for (const column of [3, 4])
      d.total(
        how === "typed" ? "typed" : "plus",
        row,
        column,
        subtotals.map((r): Spot => [r, column]),
        { bold: true, siblings: true },
      );
    return d.finish();
  };

/** Hours of a week by person. */
export const timesheet = (): Shape => (chance) => {
  const d = draft("timesheet", "timesheet");
  d.line(1, ["Week of"], head);
  d.put(1, 2, 46_111, { format: "m/d/yyyy" });
  d.line(3, ["Employee", "Mon", "Tue", "Wed", "Thu", "Fri", "Hours", "Rate", "Pay"], head);
  for (let i = 0; i < 12; i += 1) {
    const row = 4 + i;
    d.line(row, [`Employee ${i + 1}`, ...Array.from({ length: 5 }, () => chance.whole(8, 20) / 2)]);
    d.across("sum", row, 7, 2, 6, { format: "0.0", siblings: true });
    d.put(row, 8, chance.whole(12, 40), cents);
    d.repeat(row, 9, `=G${row}*H${row}`, cents);
  }
  d.put(16, 1, "Total", head);
  for (const column of [2, 3, 4, 5, 6, 7]) d.column("sum", 16, column, 4, 15, { format: "0.0", siblings: true });
  d.column("sum", 16, 9, 4, 15, { ...cents, siblings: true });
  return d.finish();
};

/** Cash of each month: opening + in − out = closing, which opens the next. */
export const cashFlow = (): Shape => (chance) => {
  const d = draft("cash flow", "cash flow");
  d.line(1, ["", "Jan", "Feb", "Mar", "Apr", "May", "Jun"], head);
  for (const [i, label] of [
    "Opening balance",
    "Receipts",
    "Grants",
    "Total inflows",
    "Payroll",
    "Supplies",
    "Rent",
    "Total outflows",
    "Closing balance",
  ].entries())
    d.put(2 + i, 1, label, i === 3 || i > 6 ? head : {});
  for (let c = 2; c <= 7; c += 1) {
    if (c === 2) d.put(2, c, 25_000, cents);
    else d.put(2, c, `=${letters(c - 1)}10`, cents);
    for (const row of [3, 4, 6, 7, 8]) d.put(row, c, chance.whole(1000, 20_000), cents);
    d.column("sum", 5, c, 3, 4, { ...cents, siblings: true });
    d.column("sum", 9, c, 6, 8, { ...cents, siblings: true });
    d.total(
      "plus",
      10,
      c,
      [
        [2, c],
        [5, c],
        [9, c, -1],
      ],
      { ...cents, siblings: true },
    );
  }
  return d.finish();
};
