import { columnRange } from "../../domain/formula/cellReference";
import type { ChartSpec } from "../../domain/workbook/WritePlan";
import { actorMapTexts } from "../../i18n/es/actorMap";
import type { TableColumn } from "../../layouts/contents";
import { looks } from "../built/blocks";
import type { DashboardBook } from "../dashboard/DashboardBook";
import { dataCell, dataHeadings, dataLetter, textAt } from "../dashboard/dataCells";

/** Between actors of the same interest and influence, in steps of the scale: their numbers stand side by side. */
const apart = 0.22;

const [x, y] = [dataLetter(1), dataLetter(2)];

const numberOf = ({ actors }: DashboardBook["project"], index: number) => String(actors[index]?.number ?? index + 1);

function pointCells(row: number, index: number, position: number, { project, column }: DashboardBook) {
  const [at, interest] = [row + 1 + index, dataLetter(3)];
  const value = (key: TableColumn<"actors">) => `N(INDEX(${column("actors", key)},${position}))`;
  const above = (letter: string) => `$${letter}$${row}:$${letter}$${at - 1},$${letter}${at}`;
  return [
    dataCell(0, at, `=${textAt(column("actors", "number"), position)}`, "code"),
    // The first of several stays on its place.
    dataCell(1, at, `=$${interest}${at}+${apart}*COUNTIFS(${above(interest)},${above(y)})`, {
      style: "computed",
      format: "0.00",
    }),
    dataCell(2, at, `=${value("influence")}`, looks.whole),
    dataCell(3, at, `=${value("interest")}`, looks.whole),
    dataCell(4, at, numberOf(project, index), looks.code),
  ];
}

function chartOf(row: number, count: number, { sheet, project }: DashboardBook, area: string): ChartSpec {
  const { highFrom } = project.yearSettings;
  const point = (letter: string, index: number) => columnRange(sheet, letter, row + 1 + index);
  return {
    name: "graficoActores",
    kind: "scatter",
    title: actorMapTexts.chart,
    categories: point(x, 0),
    series: Array.from({ length: count }, (_, index) => ({
      name: numberOf(project, index),
      values: point(y, index),
      x: point(x, index),
    })),
    area,
    valueFormat: "0",
    square: { from: 0, to: 6, crossAt: (typeof highFrom === "number" ? highFrom : 4) - 0.5 },
  };
}

/** One point an actor, in rows beside the page. */
export function pointsBlock(row: number, book: DashboardBook, area: string) {
  const { column, positions } = book;
  const own = positions("actors");
  const last = row + Math.max(own.length, 1);
  const range = (place: number) => `${dataLetter(place)}${row + 1}:${dataLetter(place)}${last}`;
  const { number, interest, influence, drawn } = actorMapTexts;
  const names = `COUNTA(${column("actors", "name")})`;
  return {
    cells: [
      ...dataHeadings(row, [number, interest, influence, interest, drawn]),
      ...own.flatMap((position, index) => pointCells(row, index, position, book)),
    ],
    chart: chartOf(row, own.length, book, area),
    // The chart names its points as they were: after sorting the table they would bear the numbers of others.
    stale: `OR(${names}>${own.length},SUMPRODUCT(--(${range(0)}<>${range(4)}&""))>0)`,
    unrated: `${names}>COUNTIF(${column("actors", "strategy")},"?*")`,
    nextRow: row + own.length + 2,
  };
}
