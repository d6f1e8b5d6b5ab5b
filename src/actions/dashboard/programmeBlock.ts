import { buildSummary } from "../../domain/summary/buildSummary";
import { dashboardTexts } from "../../i18n/es/dashboard";
import { shorten } from "../../i18n/shorten";
import { rowsOfProgramme } from "../summary/columnNames";
import { withoutNumber } from "../summary/programmesBlock";
import type { DashboardBook, DataBlock } from "./DashboardBook";
import { dataCell, dataHeadings, dataLetter, dataRange } from "./dataCells";

const words = dashboardTexts.programmes;
/** Letters of a name of a programme beside its bar. */
const shown = 34;

/** What a row of the block adds up: progress by weight, and weight. */
interface WeighedLine {
  readonly label: string;
  readonly done: string;
  readonly all: string;
}

function linesOf(row: number, { project, column }: DashboardBook): readonly WeighedLine[] {
  const [codes, weighted, weight] = (["pidm", "weighted", "weightUsed"] as const).map((key) => column("metas", key));
  const { programmes } = buildSummary(project);
  const sum = (code: string, of = "") => `SUMPRODUCT(--${rowsOfProgramme(codes ?? "", code)},${of})`;
  const own = programmes.map(
    ({ code, name }): WeighedLine => ({
      label: shorten(`${code} ${withoutNumber(name)}`, shown),
      done: sum(code, weighted),
      all: sum(code, weight),
    }),
  );
  const isOther = ({ pidm }: (typeof project.metas)[number]) =>
    !programmes.some(({ code }) => String(pidm).startsWith(`${code}-`));
  if (own.length > 0 && !project.metas.some(isOther)) return own;
  const above = (place: number) => `SUM(${dataLetter(place)}${row}:${dataLetter(place)}${row + own.length})`;
  return [...own, { label: words.rest, done: `SUM(${weighted})-${above(2)}`, all: `SUM(${weight})-${above(3)}` }];
}

/** Progress of the metas of each programme, with their weights, as «Seguimiento» does it for the whole project. */
export function programmeBlock(row: number, book: DashboardBook): DataBlock {
  const lines = linesOf(row, book);
  const [first, last] = [row + 1, row + lines.length];
  const total = `SUM(${dataLetter(3)}${first}:${dataLetter(3)}${last})`;
  const cells = lines.flatMap(({ label, done, all }, index) => {
    const at = first + index;
    const share = `=IF(${dataLetter(3)}${at}>0,${dataLetter(2)}${at}/${dataLetter(3)}${at},0)`;
    return [
      dataCell(0, at, label, "code"),
      dataCell(1, at, share, { style: "computed", format: "0.0%" }),
      dataCell(2, at, `=${done}`, { style: "computed", format: "0.00" }),
      dataCell(3, at, `=${all}`, { style: "computed", format: "0.00" }),
    ];
  });
  return {
    cells: [...dataHeadings(row, [words.heading, words.progress, words.weighted, words.weight]), ...cells],
    chart: {
      name: "graficoAvance",
      kind: "bar",
      title: words.chart,
      categories: dataRange(book.sheet, 0, first, last),
      series: [{ name: words.progress, values: dataRange(book.sheet, 1, first, last) }],
      valueFormat: "0%",
      fromZero: true,
    },
    stale: `ABS(SUM(${book.column("metas", "weightUsed")})-${total})>0.000001`,
    nextRow: last + 2,
  };
}
