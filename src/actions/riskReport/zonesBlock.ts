import { columnRange } from "../../domain/formula/cellReference";
import type { ChartSpec } from "../../domain/workbook/WritePlan";
import { riskReportTexts } from "../../i18n/es/riskReport";
import { type MapSide, zoneCountFormula, zoneNameFormula } from "../../layouts/risk/mapFormulas";
import { zoneBlockFormats } from "../../layouts/risk/zoneFormats";
import { type BuiltBlock, band, cell, looks } from "../built/blocks";
import { numbered, withoutZone, zonesOf } from "./blocks";
import type { ReportBook } from "./ReportBook";

const words = riskReportTexts.zones;
const sides: readonly MapSide[] = ["inherente", "residual"];

/** Where a block stands on which sheet, and the cells of its chart. */
export interface BlockPlace {
  readonly sheet: string;
  readonly row: number;
  readonly chart: string;
}

function zoneChart({ sheet, row, chart }: BlockPlace, zones: number): ChartSpec {
  const [first, last] = [row + 1, row + zones];
  return {
    name: "graficoZonas",
    kind: "column",
    title: words.chart,
    categories: columnRange(sheet, "A", first, last),
    series: [
      { name: words.inherent, values: columnRange(sheet, "B", first, last) },
      { name: words.residual, values: columnRange(sheet, "C", first, last) },
    ],
    area: chart,
    valueFormat: "0",
  };
}

/** Risks by zone before and after the controls, with the colour and the treatment of each zone: table, legend and chart. */
export function zonesBlock(place: BlockPlace, { map }: ReportBook): BuiltBlock {
  const { row } = place;
  const { method } = map;
  const zones = zonesOf(method);
  const unvalued = row + zones.length + 1;
  const total = unvalued + 1;
  const lines = zones.flatMap((zone, index) => {
    const at = row + 1 + index;
    return [
      cell(0, at, zoneNameFormula(zone), "computed"),
      ...sides.map((side, column) => cell(column + 1, at, zoneCountFormula(side, `$A${at}`), looks.tally)),
      cell(3, at, words.colors[zone], "computed"),
      cell(4, at, method.treatments.join(", "), "subtitle"),
    ];
  });
  const rest = sides.flatMap((side, column) => [
    cell(column + 1, unvalued, `=SUMPRODUCT(${numbered},${withoutZone(side)})`, looks.tally),
    cell(column + 1, total, `=SUMPRODUCT(${numbered})`, looks.tally),
  ]);
  return {
    cells: [
      ...band(row, 6, { 0: words.heading, 1: words.inherent, 2: words.residual, 3: words.color, 4: words.treatment }),
      ...lines,
      cell(0, unvalued, words.unvalued, "computed"),
      cell(0, total, words.total, "label"),
      ...rest,
      cell(0, total + 1, words.forbidden(method.forbiddenTreatments.join(" ni ").toLowerCase()), "subtitle"),
    ],
    charts: [zoneChart(place, zones.length)],
    conditionalFormats: zoneBlockFormats(`A${row + 1}:A${row + zones.length}`, `A${row + 1}`),
    nextRow: total + 3,
  };
}
