import { dashboardTexts } from "../../i18n/es/dashboard";
import { looks } from "../built/blocks";
import type { DashboardBook, DataBlock } from "./DashboardBook";
import { dataCell, dataHeadings, dataLetter, dataRange, textAt } from "./dataCells";

const words = dashboardTexts.spend;
const keys = ["amount", "committed", "paid"] as const;
/** Rows of three bars that a quarter of the page shows with letters of 8 points. */
const mostRows = 6;
const shown = 30;

interface SpendLine {
  readonly label: string;
  readonly values: readonly string[];
}

function ofLine({ column }: DashboardBook, position: number): SpendLine {
  const number = textAt(column("budget", "number"), position);
  return {
    label: `=${number}&". "&${textAt(column("budget", "object"), position, shown)}`,
    values: keys.map((key) => `=N(INDEX(${column("budget", key)},${position}))`),
  };
}

function ofActivity({ column }: DashboardBook, position: number): SpendLine {
  const number = textAt(column("activities", "number"), position);
  return {
    label: `=${number}&". "&${textAt(column("activities", "text"), position, shown)}`,
    values: keys.map((key) => `=SUMPRODUCT(--(${column("budget", "activity")}&""=${number}),${column("budget", key)})`),
  };
}

/** What the rows above it leave of the whole. */
function restOf({ column }: DashboardBook, row: number, last: number): SpendLine {
  const above = (place: number) => `SUM(${dataLetter(place)}${row}:${dataLetter(place)}${last - 1})`;
  return {
    label: words.rest,
    values: keys.map((key, index) => `=SUM(${column("budget", key)})-${above(index + 1)}`),
  };
}

/** Planned, committed and paid: by line of the budget while they are few, else by activity, and what is left over. */
export function spendBlock(row: number, book: DashboardBook): DataBlock {
  const { sheet, column, positions } = book;
  const lines = positions("budget");
  const byLine = lines.length <= mostRows;
  const all = byLine ? lines : positions("activities");
  const own = byLine ? all : all.slice(0, mostRows - 1);
  const hasRest = !byLine || own.length === 0;
  const [first, last] = [row + 1, row + own.length + (hasRest ? 1 : 0)];
  const made = [
    ...own.map((position) => (byLine ? ofLine : ofActivity)(book, position)),
    ...(hasRest ? [restOf(book, row, last)] : []),
  ];
  const series = [words.planned, words.committed, words.paid];
  const planned = `SUM(${dataLetter(1)}${first}:${dataLetter(1)}${last})`;
  return {
    cells: [
      ...dataHeadings(row, [byLine ? words.lines : words.activities, ...series]),
      ...made.flatMap(({ label, values }, index) => [
        dataCell(0, first + index, label, "code"),
        ...values.map((value, place) => dataCell(place + 1, first + index, value, looks.money)),
      ]),
    ],
    chart: {
      name: "graficoDinero",
      kind: "bar",
      title: byLine ? words.chartLines : words.chartActivities,
      categories: dataRange(sheet, 0, first, last),
      series: series.map((name, index) => ({ name, values: dataRange(sheet, index + 1, first, last) })),
      // Millions: whole pesos would print over each other on the axis.
      valueFormat: "#,##0,,",
      fromZero: true,
    },
    stale: `ABS(SUM(${column("budget", "amount")})-${planned})>0.5`,
    nextRow: last + 2,
  };
}
