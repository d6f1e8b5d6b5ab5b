import { quoteText } from "../../domain/formula/literal";
import { zoneChartColors } from "../../domain/workbook/roleLooks";
import { followStates } from "../../domain/year/words";
import { dashboardTexts } from "../../i18n/es/dashboard";
import type { PlainCell } from "../../layouts/Layout";
import { looks } from "../built/blocks";
import type { DashboardBook, DataBlock } from "./DashboardBook";
import { dataCell, dataHeadings, dataLetter, dataRange, textAt } from "./dataCells";

const words = dashboardTexts.places;
const states = [followStates.done, followStates.underway, followStates.late] as const;
const colors = [zoneChartColors.good, zoneChartColors.warn, zoneChartColors.bad] as const;
/** Municipalities that a chart as high as the page shows with their names. */
export const mostPlaces = 20;

/** COUNTIFS tells no capitals apart. */
const keyOf = (name: string) => name.toLowerCase();

/** Reports of every municipality by state; the last column orders them, most late first. */
function allPlaces(row: number, { project, column, positions }: DashboardBook) {
  const place = column("followUp", "municipality");
  const state = column("followUp", "state");
  const keys = project.municipalities.map(({ name }) => keyOf(name));
  // A name that is listed twice is counted once.
  const isFirst = (_: unknown, index: number) => keys.indexOf(keys[index] ?? "") === index;
  const own = positions("municipalities").filter(isFirst);
  const hasRest = own.length === 0 || project.followUp.some(({ municipality }) => !keys.includes(keyOf(municipality)));
  const last = row + own.length + (hasRest ? 1 : 0);
  const count = (at: number, word: string, index: number) => {
    if (at <= row + own.length) return `=COUNTIFS(${place},$${dataLetter(0)}${at},${state},${quoteText(word)})`;
    const above = `SUM(${dataLetter(index + 1)}${row}:${dataLetter(index + 1)}${at - 1})`;
    return `=COUNTIF(${state},${quoteText(word)})-${above}`;
  };
  const labels = [
    ...own.map((position) => `=${textAt(column("municipalities", "name"), position)}`),
    ...(hasRest ? [words.rest] : []),
  ];
  const cells = labels.flatMap((name, index): readonly PlainCell[] => {
    const at = row + 1 + index;
    return [
      dataCell(0, at, name, "code"),
      ...states.map((word, place) => dataCell(place + 1, at, count(at, word, place), looks.whole)),
      // Each municipality has a value of its own: among equals the first of the list comes first.
      dataCell(4, at, `=${dataLetter(3)}${at}+(10000-${index + 1})/100000`, { style: "computed", format: "0.0000" }),
    ];
  });
  return {
    cells: [...dataHeadings(row, [words.heading, ...states, words.order]), ...cells],
    last,
    names: project.municipalities.filter(isFirst).map(({ name }) => name),
  };
}

/** The municipalities with most late reports, from the block of all. */
function firstPlaces(row: number, first: number, last: number): readonly PlainCell[] {
  const range = (place: number) => `$${dataLetter(place)}$${first}:$${dataLetter(place)}$${last}`;
  const cells = Array.from({ length: mostPlaces }, (_, index) => {
    const at = row + 1 + index;
    const position = `MATCH(LARGE(${range(4)},${index + 1}),${range(4)},0)`;
    return [0, 1, 2, 3].map((place) =>
      dataCell(place, at, `=INDEX(${range(place)},${position})`, place === 0 ? looks.code : looks.whole),
    );
  });
  return [...dataHeadings(row, [words.heading, ...states]), ...cells.flat()];
}

/** Reports by municipality: met, under way, late; where there are many, those with most late ones. */
export function placeBlock(
  row: number,
  book: DashboardBook,
): DataBlock & { readonly first: number; readonly names: readonly string[] } {
  const { cells, last: lastOfAll, names } = allPlaces(row, book);
  const isCut = lastOfAll - row > mostPlaces;
  const head = isCut ? lastOfAll + 2 : row;
  const [first, last] = [head + 1, isCut ? head + mostPlaces : lastOfAll];
  const state = book.column("followUp", "state");
  const counted = states.map((word) => `COUNTIF(${state},${quoteText(word)})`).join("+");
  const drawn = `SUM(${dataLetter(1)}${row + 1}:${dataLetter(states.length)}${lastOfAll})`;
  return {
    cells: isCut ? [...cells, ...firstPlaces(head, row + 1, lastOfAll)] : cells,
    chart: {
      name: "graficoReportes",
      kind: "stackedBar",
      title: isCut ? words.chartFirst(mostPlaces) : words.chart,
      categories: dataRange(book.sheet, 0, first, last),
      series: states.map((name, index) => ({
        name,
        values: dataRange(book.sheet, index + 1, first, last),
        color: colors[index] ?? zoneChartColors.good,
      })),
      valueFormat: "0",
      fromZero: true,
    },
    stale: `${counted}<>${drawn}`,
    nextRow: last + 2,
    first: row + 1,
    names,
  };
}
