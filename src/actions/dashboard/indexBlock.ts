import { quoteText } from "../../domain/formula/literal";
import { seriesOf } from "../../domain/year/series";
import { indexNames } from "../../domain/year/words";
import { dashboardTexts } from "../../i18n/es/dashboard";
import type { TableColumn } from "../../layouts/contents";
import type { PlainCell } from "../../layouts/Layout";
import { looks } from "../built/blocks";
import type { DashboardBook, DataBlock } from "./DashboardBook";
import { dataCell, dataHeadings, dataLetter, dataRange } from "./dataCells";

const words = dashboardTexts.indices;
/** Years that are drawn, the last ones. */
const mostYears = 8;

/** Values of one index, as the chart draws them. */
interface Series {
  readonly name: string;
  readonly values: DashboardBook["project"]["indices"];
  /** Undefined between two years that different methods measured: there every line breaks. */
  readonly rows: readonly (number | undefined)[];
}

/** The index that is drawn, the one of the FURAG first, and its last years. */
function findSeries({ indices }: DashboardBook["project"]): Series {
  const valued = indices.filter(({ year, value }) => typeof year === "number" && typeof value === "number");
  const present = new Set(valued.map(({ index }) => index));
  const name = indexNames.find((one) => present.has(one)) ?? valued[0]?.index ?? indexNames[0];
  const own = valued.filter(({ index }) => index === name);
  const years = [...new Set(own.map(({ year }) => Number(year)))].toSorted((a, b) => a - b).slice(-mostYears);
  const rows = years.flatMap((year, at) => {
    const before = years[at - 1];
    return before === undefined || seriesOf(name, before) === seriesOf(name, year) ? [year] : [undefined, year];
  });
  return { name, values: own.filter(({ year }) => years.includes(Number(year))), rows };
}

interface Places {
  /** The row of the first municipality in the block that names them, and their names. */
  readonly first: number;
  readonly names: readonly string[];
  /** Too many for lines of their own: the average of each year is drawn. */
  readonly many: boolean;
}

/** A line of the chart: its name, what its heading says, and its cell of a year; undefined leaves the cell empty. */
interface IndexLine {
  readonly name: string;
  readonly heading: string;
  readonly cell: (year: number, heading: string) => string | undefined;
}

const isPlace = (name: string) => {
  const key = name.toLowerCase();
  return ({ municipality }: Series["values"][number]) => municipality.toLowerCase() === key;
};

/** Conditions of AVERAGEIFS: the index in a year. */
function ofYear({ column }: DashboardBook, name: string, year: number): string {
  return `${column("indices", "index")},${quoteText(name)},${column("indices", "year")},${year}`;
}

function averageLine(book: DashboardBook, { name }: Series): IndexLine {
  const value = book.column("indices", "value");
  const cell = (year: number) => `=IFERROR(AVERAGEIFS(${value},${ofYear(book, name, year)}),"")`;
  return { name: words.average, heading: words.average, cell };
}

/** The municipalities with a value; a cell without one stays empty, since a line would go down to 0 for "". */
function placeLines(book: DashboardBook, { name, values }: Series, places: Places): readonly IndexLine[] {
  const [value, place] = [book.column("indices", "value"), book.column("indices", "municipality")];
  return places.names.flatMap((municipality, at): readonly IndexLine[] => {
    const own = values.filter(isPlace(municipality));
    if (own.length === 0) return [];
    const cell = (year: number, heading: string) =>
      own.some((one) => one.year === year)
        ? `=IFERROR(AVERAGEIFS(${value},${place},${heading},${ofYear(book, name, year)}),"")`
        : undefined;
    return [{ name: municipality, heading: `=$${dataLetter(0)}$${places.first + at}`, cell }];
  });
}

function rowCells(
  row: number,
  at: number,
  year: number | undefined,
  lines: readonly IndexLine[],
): readonly PlainCell[] {
  if (year === undefined) return [dataCell(0, at, words.otherMethod, "code")];
  const values = lines.flatMap(({ cell }, index) => {
    const formula = cell(year, `${dataLetter(index + 1)}$${row}`);
    return formula === undefined ? [] : [dataCell(index + 1, at, formula, { style: "computed", format: "0.0" })];
  });
  return [dataCell(0, at, String(year), looks.code), ...values];
}

function draw(row: number, { sheet }: DashboardBook, series: Series, lines: readonly IndexLine[]) {
  const [first, last] = [row + 1, row + series.rows.length];
  const drawn = series.rows.flatMap((year, at) => rowCells(row, first + at, year, lines));
  const values = drawn.filter(({ content }) => content.startsWith("="));
  const block = `${dataLetter(1)}${first}:${dataLetter(Math.max(lines.length, 1))}${last}`;
  return {
    cells: [...dataHeadings(row, [words.year, ...lines.map(({ heading }) => heading)]), ...drawn],
    chart: {
      name: "graficoIndice",
      kind: "line" as const,
      title: "",
      categories: dataRange(sheet, 0, first, last),
      series: lines.map(({ name }, at) => ({ name, values: dataRange(sheet, at + 1, first, last) })),
      valueFormat: "0",
    },
    // A value that is gone.
    stale: `COUNT(${block})<>${values.length}`,
    nextRow: last + 2,
  };
}

/** An index by year: a line for each municipality, or their average; a line ends where the method changes. */
export function indexBlock(row: number, book: DashboardBook, places: Places): DataBlock {
  const series = findSeries(book.project);
  const firstYear = series.rows[0];
  if (firstYear === undefined) return { cells: [], nextRow: row };
  const { name, values } = series;
  const of = (key: TableColumn<"indices">) => book.column("indices", key);
  const valued = `(${of("index")}=${quoteText(name)})*ISNUMBER(${of("value")})*ISNUMBER(${of("year")})`;
  if (places.many) {
    const drawn = draw(row, book, series, [averageLine(book, series)]);
    const later = `COUNTIFS(${of("index")},${quoteText(name)},${of("year")},">${series.rows.at(-1)}",${of("value")},">=0")>0`;
    return { ...drawn, chart: { ...drawn.chart, title: words.chartAverage(name) }, stale: `${drawn.stale},${later}` };
  }
  const lines = placeLines(book, series, places);
  const drawn = draw(row, book, series, lines.length > 0 ? lines : [averageLine(book, series)]);
  // One term a place: Univer 0.25.1 gives COUNTIF one criterion alone.
  const listed = places.names.map((_, at) => {
    const label = `$${dataLetter(0)}$${places.first + at}`;
    return `SUMPRODUCT(${valued}*(${of("municipality")}=${label}))`;
  });
  const unlisted = `SUMPRODUCT(${valued})>${["0", ...listed].join("+")}`;
  const more = `SUMPRODUCT(${valued}*(${of("year")}>=${firstYear}))<>${values.length}`;
  return {
    ...drawn,
    chart: { ...drawn.chart, title: words.chart(name) },
    stale: [drawn.stale, unlisted, more].join(","),
  };
}
