import { quoteText } from "../../domain/formula/literal";
import { seriesOf } from "../../domain/year/series";
import { indexNames } from "../../domain/year/words";
import { dashboardTexts } from "../../i18n/es/dashboard";
import type { DashboardBook, DataBlock } from "./DashboardBook";
import { dataCell, dataHeadings, dataLetter, dataRange } from "./dataCells";

const words = dashboardTexts.indices;
/** Years that are drawn beside each other. */
const mostYears = 4;

/** The index that is drawn, the one of the FURAG first, and its last years. */
function findSeries({ indices }: DashboardBook["project"]): {
  readonly name: string;
  readonly years: readonly number[];
} {
  const valued = indices.filter(({ year, value }) => typeof year === "number" && typeof value === "number");
  const present = new Set(valued.map(({ index }) => index));
  const name = indexNames.find((one) => present.has(one)) ?? valued[0]?.index ?? indexNames[0];
  const years = [...new Set(valued.flatMap(({ index, year }) => (index === name ? [Number(year)] : [])))].toSorted(
    (a, b) => a - b,
  );
  return { name, years: years.slice(-mostYears) };
}

/** A year as the chart names it: one that another method measured does not compare with the last. */
function labelOf(year: number, { name, years }: Drawn): string {
  return seriesOf(name, year) === seriesOf(name, years.at(-1) ?? year) ? String(year) : words.otherMethod(year);
}

interface Places {
  /** Rows of the block that names the municipalities. */
  readonly first: number;
  readonly last: number;
  /** Too many for bars of their own: the average of each year is drawn. */
  readonly many: boolean;
}

/** What the block of an index is made from, and where it begins. */
interface Drawn {
  readonly row: number;
  readonly book: DashboardBook;
  readonly name: string;
  readonly years: readonly number[];
}

const common = { name: "graficoIndice", valueFormat: "0", fromZero: true } as const;

/** Values of the index in a year, as conditions of AVERAGEIFS. */
function ofYear({ book: { column }, name }: Drawn, year: number): string {
  return `${column("indices", "index")},${quoteText(name)},${column("indices", "year")},${year}`;
}

function averages(drawn: Drawn): Omit<DataBlock, "stale"> {
  const { row, book, name, years } = drawn;
  const [first, last] = [row + 1, row + years.length];
  const value = book.column("indices", "value");
  return {
    cells: [
      ...dataHeadings(row, [words.year, words.average]),
      ...years.flatMap((year, index) => [
        dataCell(0, first + index, labelOf(year, drawn), "code", "@"),
        dataCell(1, first + index, `=IFERROR(AVERAGEIFS(${value},${ofYear(drawn, year)}),0)`, "computed", "0.0"),
      ]),
    ],
    chart: {
      ...common,
      kind: "column",
      title: words.chartAverage(name),
      categories: dataRange(book.sheet, 0, first, last),
      series: [{ name: words.average, values: dataRange(book.sheet, 1, first, last) }],
    },
    nextRow: last + 2,
  };
}

function byPlace(drawn: Drawn, places: Places): Omit<DataBlock, "stale"> {
  const { row, book, name, years } = drawn;
  const [first, last] = [row + 1, row + places.last - places.first + 1];
  const [value, place] = [book.column("indices", "value"), book.column("indices", "municipality")];
  const label = `$${dataLetter(0)}$`;
  const lines = Array.from({ length: last - row }, (_, index) => {
    const at = first + index;
    const cells = years.map((year, column) => {
      const average = `AVERAGEIFS(${value},${place},${label}${at},${ofYear(drawn, year)})`;
      return dataCell(column + 1, at, `=IFERROR(${average},"")`, "computed", "0.0");
    });
    return [dataCell(0, at, `=${label}${places.first + index}`, "code"), ...cells];
  });
  return {
    cells: [...dataHeadings(row, [words.heading, ...years.map((year) => labelOf(year, drawn))]), ...lines.flat()],
    chart: {
      ...common,
      kind: "bar",
      title: words.chart(name),
      categories: dataRange(book.sheet, 0, first, last),
      series: years.map((year, index) => ({
        name: labelOf(year, drawn),
        values: dataRange(book.sheet, index + 1, first, last),
      })),
    },
    nextRow: last + 2,
  };
}

/** An index by municipality and year, or its average by year. */
export function indexBlock(row: number, book: DashboardBook, places: Places): DataBlock {
  const { name, years } = findSeries(book.project);
  const last = years.at(-1);
  if (last === undefined) return { cells: [], nextRow: row };
  const of = (key: string) => book.column("indices", key);
  const drawn = { row, book, name, years };
  const later = `COUNTIFS(${of("index")},${quoteText(name)},${of("year")},">${last}",${of("value")},">=0")>0`;
  if (places.many) return { ...averages(drawn), stale: later };
  const valued = `(${of("index")}=${quoteText(name)})*ISNUMBER(${of("value")})`;
  // One term a place: Univer 0.25.1 gives COUNTIF one criterion alone.
  const listed = Array.from({ length: places.last - places.first + 1 }, (_, index) => {
    const label = `$${dataLetter(0)}$${places.first + index}`;
    return `SUMPRODUCT(${valued}*(${of("municipality")}=${label}))`;
  });
  const unlisted = `SUMPRODUCT(${valued})>${listed.join("+")}`;
  return { ...byPlace(drawn, places), stale: `${later},${unlisted}` };
}
