import type { CopyDigest, ProgrammeDigest } from "../../domain/consolidation/CopyDigest";
import { quoteText } from "../../domain/formula/literal";
import { groupBy } from "../../domain/project/byKey";
import type { Cell } from "../../domain/workbook/Cell";
import { joinedBookTexts } from "../../i18n/es/joinedBook";
import { type FrontBlock, type FrontCell, figure, said } from "./FrontCells";
import { frontChart } from "./frontChart";
import type { CopyProgramme } from "./tables";
import { ofCopies, progressOfCopies, risksIn, shareOf, sumOf } from "./totals";

const { departments, programmes, columns, figures, charts } = joinedBookTexts;

/** A column of a group: heading, formula over the rows that `own` picks, and its value. */
type GroupColumn<T> = readonly [
  heading: string,
  formula: (own: string) => string,
  value: (rows: readonly T[]) => Cell,
  format: string,
];

const whole = "#,##0";
const sumWhere = (column: string) => (own: string) => `SUMPRODUCT((${own})*${column})`;
const shareWhere = (reached: string, weight: string) => (own: string) =>
  `IFERROR(SUMPRODUCT((${own})*${reached})/SUMPRODUCT((${own})*${weight}),"")`;

const byDepartment: readonly GroupColumn<CopyDigest>[] = [
  [figures.municipalities, (own) => `SUMPRODUCT(0+(${own})*(${ofCopies("code")}<>""))`, (rows) => rows.length, whole],
  [columns.progress, shareWhere(ofCopies("reached"), ofCopies("weight")), progressOfCopies, "0.0%"],
  [columns.late, sumWhere(ofCopies("late")), (rows) => sumOf(rows, ({ late }) => late), whole],
  [columns.owed, sumWhere(ofCopies("owed")), (rows) => sumOf(rows, ({ owed }) => owed), whole],
  [
    figures.payment,
    sumWhere(ofCopies({ header: figures.payment })),
    (rows) => sumOf(rows, ({ money }) => money.payment),
    whole,
  ],
  [columns.extreme, sumWhere(ofCopies("extreme")), (rows) => sumOf(rows, (copy) => risksIn(copy, "extreme")), whole],
];

const ofProgrammes = (key: keyof typeof columns) => `tProgramas[${columns[key]}]`;

const byProgramme: readonly GroupColumn<ProgrammeDigest>[] = [
  [columns.progress, shareWhere(ofProgrammes("reached"), ofProgrammes("weight")), shareOf, "0.0%"],
  [columns.late, sumWhere(ofProgrammes("late")), (rows) => sumOf(rows, ({ late }) => late), whole],
  [columns.handed, sumWhere(ofProgrammes("handed")), (rows) => sumOf(rows, ({ handed }) => handed), whole],
  [columns.owed, sumWhere(ofProgrammes("owed")), (rows) => sumOf(rows, ({ owed }) => owed), whole],
  [
    figures.payment,
    sumWhere(`tProgramas[${figures.payment}]`),
    (rows) => sumOf(rows, ({ money }) => money.payment),
    whole,
  ],
  [columns.reports, sumWhere(ofProgrammes("reports")), (rows) => sumOf(rows, ({ reports }) => reports), whole],
];

interface Group<T> {
  readonly key: string;
  readonly label: string;
  readonly rows: readonly T[];
}

interface Groups<T> {
  readonly heading: string;
  /** The column that the first column of the block picks. */
  readonly by: string;
  readonly columns: readonly GroupColumn<T>[];
  readonly groups: readonly Group<T>[];
}

function groupRow<T>(
  row: number,
  { key, label, rows }: Group<T>,
  { by, columns: list }: Groups<T>,
): readonly FrontCell[] {
  // A blank is compared as a text: an empty cell of a table equals "".
  const own = `${by}=${quoteText(key)}`;
  return [
    said(0, row, label, "computed"),
    ...list.map(([, formula, value, format], index) =>
      figure(index + 1, row, { formula: formula(own), value: value(rows), format }),
    ),
  ];
}

function groupsBlock<T>(row: number, all: Groups<T>): FrontBlock {
  const cells = all.groups.flatMap((group, index) => groupRow(row + 1 + index, group, all));
  const headings = [all.heading, ...all.columns.map(([heading]) => heading)];
  return {
    cells: [...headings.map((text, column) => said(column, row, text, "heading")), ...cells],
    heights: { [row]: 30 },
    nextRow: row + 2 + all.groups.length,
  };
}

const byName = <T>(a: Group<T>, b: Group<T>) => a.key.localeCompare(b.key, "es", { numeric: true });

/** Rows of a chart of so many bars, each with its name. */
const chartRows = (bars: number) => Math.max(10, Math.min(Math.ceil(bars * 1.6), 44));

function progressChart(first: number, last: number) {
  return frontChart({
    name: "graficoDepartamentos",
    kind: "bar",
    title: charts.progress,
    series: columns.progress,
    columns: ["A", "C"],
    rows: [first, last],
    area: `A${last + 2}:G${last + 2 + chartRows(last - first + 1)}`,
    valueFormat: "0%",
  });
}

/** A row a department, with a chart of their progress. */
export function departmentsBlock(row: number, copies: readonly CopyDigest[]): FrontBlock {
  const groups = [...groupBy(copies, ({ department }) => department)]
    .map(([key, rows]) => ({ key, label: key === "" ? departments.none : key, rows }))
    .toSorted(byName);
  const block = groupsBlock(row, {
    heading: departments.heading,
    by: ofCopies("department"),
    columns: byDepartment,
    groups,
  });
  if (groups.length === 0) return block;
  const chart = progressChart(row + 1, row + groups.length);
  return { ...block, charts: [chart], nextRow: block.nextRow + chartRows(groups.length) + 2 };
}

/** A row a programme of the PIDM. */
export function programmesBlock(row: number, listed: readonly CopyProgramme[]): FrontBlock {
  const rows = listed.map(({ programme }) => programme);
  const groups = [...groupBy(rows, ({ code }) => code)]
    .map(([key, own]) => ({
      key,
      label: key === "" ? programmes.none : [key, own[0]?.name ?? ""].join(" "),
      rows: own,
    }))
    .toSorted(byName);
  return groupsBlock(row, { heading: programmes.heading, by: ofProgrammes("programme"), columns: byProgramme, groups });
}
