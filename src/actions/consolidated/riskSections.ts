import { quoteText } from "../../domain/formula/literal";
import type { Zone } from "../../domain/risk/RiskMethod";
import { consolidatedTexts } from "../../i18n/es/consolidated";
import type { PlainCell } from "../../layouts/Layout";
import { byMethod } from "../../layouts/risk/branches";
import { impactFormula, methodTitleFormula, probabilityFormula, zoneNameFormula } from "../../layouts/risk/mapFormulas";
import { zoneBlockFormats } from "../../layouts/risk/zoneFormats";
import { impactLevels, probabilityLevels, zoneWordFormula } from "../../layouts/risk/zoneFormula";
import { cell, letterAt, rowOf } from "../built/blocks";
import type { ColumnName } from "../summary/columnNames";
import { firstHelper, helperAt, helperCell } from "./ConsolidatedFrame";
import type { ListedPlace } from "./ConsolidatedShape";
import { type Figure, type FigureSection, figureTable } from "./figureTable";
import { linePoints, type Section, sectionBand, twoLines } from "./Section";

const words = consolidatedTexts.map;

/** Zones of every method, the worst first; the chosen one may lack some, and says so. */
export const zones: readonly Zone[] = ["extreme", "high", "moderate", "low"];
const noZone = "—";

/** The zone words of the method in use, beside the page. */
const zoneHelpers: readonly PlainCell[] = zones.map((zone, n) =>
  helperCell("zone", firstHelper + n, zoneNameFormula(zone)),
);

/** Risks with a number, as a factor; of one municipality where a cell names it. */
export function risksOf(column: ColumnName, place?: string): string {
  const numbered = `(LEN(${column("risks", "number")})>0)`;
  return place === undefined ? numbered : `${numbered}*(${column("risks", "municipality")}=${place})`;
}

const falling = probabilityLevels.toReversed();

/** A cell of the map by its levels: the zone word, and below it how many risks stand there. */
function countCell(probability: number, impact: number, column: ColumnName): string {
  const zone = byMethod((method) => zoneWordFormula(method, probability, impact));
  const count = `SUMPRODUCT(--(${column("risks", "residualCell")}=${probability * 10 + impact}))`;
  return `=${zone}&IF(${count}=0,"",CHAR(10)&${count}&IF(${count}=1,${quoteText(words.one)},${quoteText(words.many)}))`;
}

/** The heat map of the residual risks of all municipalities: how many stand in each cell. */
export function mapSection(row: number, column: ColumnName): Section {
  const [head, first] = [row + 2, row + 3];
  const last = first + falling.length - 1;
  const area = `B${first}:${letterAt(impactLevels.length)}${last}`;
  const lines = falling.flatMap((p, index): readonly PlainCell[] => [
    cell(0, first + index, probabilityFormula(p), "heading"),
    ...impactLevels.map((i) => cell(i, first + index, countCell(p, i, column), "computed")),
  ]);
  return {
    cells: [
      ...zoneHelpers,
      ...sectionBand(row, words.heading),
      cell(0, row + 1, methodTitleFormula, "subtitle"),
      ...rowOf(head, [words.corner, ...impactLevels.map(impactFormula)], "heading"),
      ...lines,
    ],
    conditionalFormats: zoneBlockFormats(area, `B${first}`),
    heights: Object.fromEntries(Array.from({ length: last - head + 1 }, (_, index) => [head + index, twoLines])),
    units: [row],
    nextRow: last + 2,
  };
}

/** Residual risks by municipality and zone. */
export function zonesSection(row: number, places: readonly ListedPlace[], column: ColumnName): FigureSection {
  const { heading, unvalued, all } = consolidatedTexts.zones;
  const zone = column("risks", "residualZone");
  const figures: readonly Figure[] = [
    ...zones.map((_, n): Figure => {
      const word = helperAt("zone", n);
      const count = (place: string | undefined) => `SUMPRODUCT(${risksOf(column, place)}*(${zone}=${word}))`;
      return { heading: `=${word}`, format: "0", of: (place) => `IF(${word}=${quoteText(noZone)},"",${count(place)})` };
    }),
    { heading: unvalued, format: "0", of: (place) => `SUMPRODUCT(${risksOf(column, place)}*(LEN(${zone})=0))` },
    { heading: all, format: "0", of: (place) => `SUMPRODUCT(0+${risksOf(column, place)})` },
  ];
  return figureTable(row, places, { heading, figures, from: 1, headPoints: linePoints });
}
