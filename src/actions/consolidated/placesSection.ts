import { quoteText } from "../../domain/formula/literal";
import { deliveryStates } from "../../domain/year/words";
import { consolidatedTexts } from "../../i18n/es/consolidated";
import type { PlainCell } from "../../layouts/Layout";
import { cell, letterAt } from "../built/blocks";
import type { DashboardBook } from "../dashboard/DashboardBook";
import { indexRowOf } from "../places/indexRows";
import { sessionsOf } from "../places/placeBlock";
import type { ColumnName } from "../summary/columnNames";
import { helperAt, lastColumn } from "./ConsolidatedFrame";
import type { ListedPlace } from "./ConsolidatedShape";
import { type Figure, type FigureSection, figureTable, ofPlace } from "./figureTable";
import { risksOf } from "./riskSections";
import { headPoints, type TableRows } from "./Section";

const words = consolidatedTexts.places;
const [progressAt, firstFigure] = [1, 2];

function evidenceFigures(column: ColumnName): readonly Figure[] {
  const [delivery, owner] = [column("followUp", "delivery"), column("followUp", "municipality")];
  const count = (word: string, place: string | undefined) =>
    `COUNTIFS(${ofPlace(owner, place)}${delivery},${quoteText(word)})`;
  const { handed, owed, notDue } = deliveryStates;
  const all = (place: string | undefined) => [handed, owed, notDue].map((word) => count(word, place)).join("+");
  return [
    { heading: words.promised, format: "0", of: all },
    { heading: words.handed, format: "0", of: (place) => count(handed, place) },
    { heading: words.owed, format: "0", of: (place) => count(owed, place) },
  ];
}

function trainingFigures(column: ColumnName): readonly Figure[] {
  const [people, owner] = [column("training", "newPeople"), column("training", "municipality")];
  const sum = (place: string | undefined) =>
    place === undefined ? `SUM(${people})` : `SUMIFS(${people},${owner},${place})`;
  return [
    { heading: words.sessions, format: "0", of: (place) => sessionsOf(column, place) },
    { heading: words.people, format: "0", of: sum },
  ];
}

function riskFigures(column: ColumnName): readonly Figure[] {
  const zone = column("risks", "residualZone");
  const severe = `((${zone}=${helperAt("zone", 0)})+(${zone}=${helperAt("zone", 1)}))`;
  return [
    { heading: words.all, format: "0", of: (place) => `SUMPRODUCT(0+${risksOf(column, place)})` },
    { heading: words.severe, format: "0", of: (place) => `SUMPRODUCT(${risksOf(column, place)}*${severe})` },
  ];
}

/** Progress as «Municipios» and «Seguimiento» calculate it. */
function progressCells({ lines }: TableRows, total: number, column: ColumnName): readonly PlainCell[] {
  const orNoData = (value: string) => `=IF(ISNUMBER(${value}),${value},${quoteText(consolidatedTexts.noData)})`;
  const of = (n: number) => `INDEX(${column("municipalities", "progress")},${helperAt("position", n)})`;
  return [
    ...lines.map((row, n) => cell(progressAt, row, orNoData(of(n)), { style: "tally", format: "0.0%" })),
    cell(progressAt, total, orNoData("fAvance"), { style: "tally", format: "0.0%" }),
  ];
}

/** The first index in its last year; the average of all below. */
function indexCells({ lines }: TableRows, total: number, column: ColumnName): readonly PlainCell[] {
  const [index, year] = [helperAt("index", 0), helperAt("year", 0)];
  const [value, names, years] = (["value", "index", "year"] as const).map((key) => column("indices", key));
  const average = `IFERROR(AVERAGEIFS(${value},${names},${index},${years},${year}),"")`;
  const of = (n: number) => {
    const found = indexRowOf(helperAt("name", n), index, year, column);
    return `IF(${found}=0,"",INDEX(${value},${found}))`;
  };
  const shown = (content: string) => `=IF(${index}="","",${content})`;
  return [
    ...lines.map((row, n) => cell(lastColumn, row, shown(of(n)), { style: "tally", format: "0.0" })),
    cell(lastColumn, total, shown(average), { style: "tally", format: "0.0" }),
  ];
}

/** A row a municipality: progress, evidence, training, risks and index. */
export function placesSection(row: number, places: readonly ListedPlace[], { column }: DashboardBook): FigureSection {
  const [index, year] = [helperAt("index", 0), helperAt("year", 0)];
  const others = (rows: TableRows, rest: number, total: number): readonly PlainCell[] => [
    ...rows.heads.flatMap((at) => [
      cell(progressAt, at + 1, words.progress, "heading"),
      cell(lastColumn, at + 1, `=IF(${index}="","",${index}&" "&${year})`, "heading"),
    ]),
    ...progressCells(rows, total, column),
    ...indexCells(rows, total, column),
    ...[progressAt, lastColumn].map((at) => cell(at, rest, "", "tally")),
  ];
  const figures = [...evidenceFigures(column), ...trainingFigures(column), ...riskFigures(column)];
  const { heading, evidence, training, risks } = words;
  const groups = { 2: evidence, 5: training, 7: risks };
  const table = figureTable(row, places, { heading, groups, figures, from: firstFigure, headPoints, others });
  const warned = (heading: string, look: "warn" | "bad") => {
    const letter = letterAt(firstFigure + figures.findIndex((one) => one.heading === heading));
    const first = row + 2;
    return { area: `${letter}${first}:${letter}${table.total}`, formula: `=N($${letter}${first})>0`, look };
  };
  return { ...table, conditionalFormats: [warned(words.owed, "warn"), warned(words.severe, "bad")] };
}
