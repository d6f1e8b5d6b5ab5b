import type { RiskDigest } from "../../domain/consolidation/CopyDigest";
import type { CopyRisk } from "../../domain/consolidation/sharedRisks";
import { quoteText } from "../../domain/formula/literal";
import { applySettings } from "../../domain/risk/applySettings";
import { riskMethods } from "../../domain/risk/methods/index";
import type { RiskMethod, ScaleLevel, Zone } from "../../domain/risk/RiskMethod";
import { defaultSettingsRow, readSettings } from "../../domain/risk/readSettings";
import { zoneOf } from "../../domain/risk/zoneOf";
import { formatCell } from "../../domain/workbook/address";
import type { ConditionalFormat, ConditionalRole } from "../../domain/workbook/WritePlan";
import { joinedBookTexts } from "../../i18n/es/joinedBook";
import { band } from "../built/blocks";
import { type FrontBlock, type FrontCell, figure, said } from "./FrontCells";
import { frontChart } from "./frontChart";

const usualMethod: RiskMethod = applySettings(readSettings(defaultSettingsRow));

/** The steps of both scales, all five: a copy may use a method that has them. */
const probabilities: readonly ScaleLevel[] = usualMethod.probability;
const impacts: readonly ScaleLevel[] = riskMethods.v7.impact.levels;

/**
 * The zone of a place on the map. Each copy values its risks by its own method; the colours are those of the usual one, and
 * where it has no such impact those of the method that has.
 */
function zoneAt(probability: number, impact: number): Zone | undefined {
  return zoneOf(usualMethod, probability, impact) ?? zoneOf(riskMethods.v7, probability, impact);
}

const { map: words, columns, charts, zones: zoneWords } = joinedBookTexts;
const looks: Readonly<Record<Zone, ConditionalRole>> = { low: "good", moderate: "warn", high: "high", extreme: "bad" };
const of = (key: "probability" | "impact" | "zone") => `tRiesgosConsolidado[${columns[key]}]`;
const format = "#,##0";

/** Highest probability on top, as the map of the workbook. */
const lines = probabilities.toReversed();

function mapRow(row: number, level: number, word: string, risks: readonly RiskDigest[]): readonly FrontCell[] {
  return [
    said(0, row, `${level} ${word}`, "label"),
    ...impacts.map((impact, index) => {
      const formula = `SUMPRODUCT((${of("probability")}=${level})*(${of("impact")}=${impact.level}))`;
      const own = risks.filter((risk) => risk.probability === level && risk.impact === impact.level);
      return figure(index + 1, row, { formula, value: own.length, format });
    }),
  ];
}

function zoneFormats(row: number): readonly ConditionalFormat[] {
  return lines.flatMap(({ level }, r) =>
    impacts.flatMap((impact, c): readonly ConditionalFormat[] => {
      const zone = zoneAt(level, impact.level);
      const area = formatCell(row + r, c + 2);
      return zone === undefined ? [] : [{ area, formula: "=TRUE", look: looks[zone] }];
    }),
  );
}

const zones: readonly Zone[] = ["extreme", "high", "moderate", "low"];

function zoneRows(row: number, risks: readonly RiskDigest[]): readonly FrontCell[] {
  const used = zones.map((zone, index) => [
    said(0, row + index, zoneWords[zone], "computed"),
    figure(1, row + index, {
      formula: `SUMPRODUCT(--(${of("zone")}=${quoteText(zoneWords[zone])}))`,
      value: risks.filter((risk) => risk.zone === zone).length,
      format,
    }),
  ]);
  const last = row + zones.length;
  const formula = `SUMPRODUCT((${of("zone")}="")*(tRiesgosConsolidado[${columns.risk}]<>""))`;
  const unvalued = risks.filter(({ zone, text }) => zone === undefined && text !== "");
  return [
    ...used.flat(),
    said(0, last, words.outside, "computed"),
    figure(1, last, { formula, value: unvalued.length, format }),
  ];
}

/** The heat map of all risks after their controls, and their zones with a chart. */
export function mapBlock(row: number, listed: readonly CopyRisk[]): FrontBlock {
  const risks = listed.map(({ risk }) => risk);
  const first = row + 2;
  const zonesAt = first + lines.length + 1;
  return {
    cells: [
      ...band(row, 6, { 0: words.heading }),
      ...[words.probability, ...impacts.map(({ level, word }) => `${level} ${word}`)].map((text, column) =>
        said(column, row + 1, text, "heading"),
      ),
      ...lines.flatMap(({ level, word }, index) => mapRow(first + index, level, word, risks)),
      ...zoneRows(zonesAt, risks),
    ],
    formats: zoneFormats(first),
    charts: [
      frontChart({
        name: "graficoZonas",
        kind: "column",
        title: charts.zones,
        series: columns.risks,
        columns: ["A", "B"],
        rows: [zonesAt, zonesAt + zones.length - 1],
        area: `C${zonesAt}:G${zonesAt + 13}`,
        valueFormat: "0",
      }),
    ],
    nextRow: zonesAt + 15,
  };
}
