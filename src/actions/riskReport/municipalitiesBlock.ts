import { columnRange } from "../../domain/formula/cellReference";
import { quoteText } from "../../domain/formula/literal";
import { placeNames } from "../../domain/municipality/shippedMunicipalities";
import type { Zone } from "../../domain/risk/RiskMethod";
import { zoneChartColors } from "../../domain/workbook/roleLooks";
import type { ChartSpec } from "../../domain/workbook/WritePlan";
import { riskReportTexts } from "../../i18n/es/riskReport";
import { columnOf } from "../../layouts/defineTable";
import type { PlainCell } from "../../layouts/Layout";
import { zoneNameFormula } from "../../layouts/risk/mapFormulas";
import { riesgos } from "../../layouts/risk/riesgos";
import { type BuiltBlock, cell, letterAt, looks } from "../built/blocks";
import { numbered, zoneLooks, zonesOf } from "./blocks";
import type { ReportBook } from "./ReportBook";
import type { BlockPlace } from "./zonesBlock";

const words = riskReportTexts.municipalities;
/** Rows for names that are not of the list; more of them are counted together. */
const mostOthers = 12;
/** The municipalities of the list, then other names as the risks bear them; equal as a formula compares texts. */
function placesOf({ project }: ReportBook): readonly string[] {
  const places = placeNames(project);
  const known = new Set(places.map((name) => name.toLowerCase()));
  const others = new Map(project.risks.map(({ municipality: name }) => [name.toLowerCase(), name]));
  const own = [...others].flatMap(([key, name]) => (name === "" || known.has(key) ? [] : [name]));
  return [...places, ...own.slice(0, mostOthers)];
}

interface Table {
  readonly row: number;
  readonly zones: readonly Zone[];
  readonly places: readonly string[];
}

/** Counts of one row: its risks by zone, those without a zone, and all of them. */
function countsOf({ row, zones }: Table, at: number, own: string): readonly PlainCell[] {
  const ofZone = (word: string) =>
    `=SUMPRODUCT(${own}--(${columnOf(riesgos.table, "residualZone")}=${word}),${numbered})`;
  return [
    ...zones.map((_, index) => ofZone(`${letterAt(index + 1)}$${row}`)),
    ofZone('""'),
    `=SUMPRODUCT(${own}${numbered})`,
  ].map((formula, index) => cell(index + 1, at, formula, looks.tally));
}

/** Risks of no row above: what the total has more. */
function restOf({ row, zones }: Table, at: number): readonly PlainCell[] {
  return Array.from({ length: zones.length + 2 }, (_, index) => {
    const column = letterAt(index + 1);
    return cell(index + 1, at, `=${column}${at + 1}-SUM(${column}${row + 1}:${column}${at - 1})`, looks.tally);
  });
}

function placeChart(
  { sheet, chart }: BlockPlace,
  { row, zones, places }: Table,
  zoneWords: readonly string[],
): ChartSpec {
  const [first, last] = [row + 1, row + places.length + 1];
  return {
    name: "graficoMunicipios",
    kind: "stackedBar",
    title: words.chart,
    categories: columnRange(sheet, "A", first, last),
    series: zones.map((zone, index) => ({
      name: zoneWords[index] ?? "",
      values: columnRange(sheet, letterAt(index + 1), first, last),
      color: zoneChartColors[zoneLooks[zone]],
    })),
    area: chart,
    valueFormat: "0",
  };
}

/** Residual risks by municipality and zone: table and chart. */
export function municipalitiesBlock(place: BlockPlace, book: ReportBook): BuiltBlock {
  const { row } = place;
  const { method } = book.map;
  const table: Table = { row, zones: zonesOf(method), places: placesOf(book) };
  const { zones, places } = table;
  const other = row + places.length + 1;
  const { unvalued, total } = riskReportTexts.zones;
  const lines = places.flatMap((name, index) => {
    const at = row + 1 + index;
    const text = name.startsWith("=") ? `=${quoteText(name)}` : name;
    return [
      cell(0, at, text, "computed"),
      ...countsOf(table, at, `--(${columnOf(riesgos.table, "municipality")}=$A${at}),`),
    ];
  });
  return {
    cells: [
      ...[words.heading, ...zones.map(zoneNameFormula), unvalued, total].map((text, column) =>
        cell(column, row, text, "heading"),
      ),
      ...lines,
      cell(0, other, words.other, "computed"),
      ...restOf(table, other),
      cell(0, other + 1, total, "label"),
      ...countsOf(table, other + 1, ""),
    ],
    charts: [
      placeChart(
        place,
        table,
        zones.map((zone) => method.zoneWords[zone] ?? ""),
      ),
    ],
    nextRow: other + 3,
  };
}
