import { quoteText } from "../../domain/formula/literal";
import { consolidatedTexts } from "../../i18n/es/consolidated";
import type { PlainCell } from "../../layouts/Layout";
import { byMethod } from "../../layouts/risk/branches";
import { impactFormula, methodTitleFormula, probabilityFormula } from "../../layouts/risk/mapFormulas";
import { zoneBlockFormats } from "../../layouts/risk/zoneFormats";
import { impactLevels, probabilityLevels, zoneWordFormula } from "../../layouts/risk/zoneFormula";
import { cell, letterAt, rowOf } from "../built/blocks";
import type { ColumnName } from "../summary/columnNames";
import { helperAt } from "./ConsolidatedFrame";
import type { ListedPlace } from "./ConsolidatedShape";
import { risksOf, zones } from "./placesSection";
import { nameHeights, type Section, sectionBand, sumOf, type TableRows, tableRows, twoLines } from "./Section";

const words = consolidatedTexts.map;
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
      ...sectionBand(row, words.heading),
      cell(0, row + 1, methodTitleFormula, "subtitle"),
      ...rowOf(head, [words.corner, ...impactLevels.map(impactFormula)], "heading"),
      ...lines,
    ],
    charts: [],
    conditionalFormats: zoneBlockFormats(area, `B${first}`),
    heights: Object.fromEntries(Array.from({ length: last - head + 1 }, (_, index) => [head + index, twoLines])),
    units: [row],
    nextRow: last + 2,
  };
}

/** Counts of one line: risks by zone, without a zone, and all. */
function countsOf(row: number, column: ColumnName, place?: string): readonly PlainCell[] {
  const zone = column("risks", "residualZone");
  const own = risksOf(column, place);
  return [
    ...zones.map((_, n) => `=IF(${helperAt("zone", n)}="—","",SUMPRODUCT(${own}*(${zone}=${helperAt("zone", n)})))`),
    `=SUMPRODUCT(${own}*(LEN(${zone})=0))`,
    `=SUMPRODUCT(0+${own})`,
  ].map((formula, index) => cell(index + 1, row, formula, "tally", "0"));
}

function restOf(rows: TableRows, row: number): readonly PlainCell[] {
  return Array.from({ length: zones.length + 2 }, (_, index) => {
    const [above, all] = [sumOf(index + 1, rows), `${letterAt(index + 1)}${row + 1}`];
    return cell(index + 1, row, `=IF(${all}="","",${all}-${above})`, "tally", "0");
  });
}

/** Residual risks by municipality and zone; then those of no municipality of the list, and all. */
export function zonesSection(
  row: number,
  places: readonly ListedPlace[],
  column: ColumnName,
): Section & { readonly rows: TableRows } {
  const { heading, unvalued, all } = consolidatedTexts.zones;
  const rows = tableRows(row + 1, places.length);
  const [rest, total] = [rows.nextRow, rows.nextRow + 1];
  const headings = [consolidatedTexts.place, ...zones.map((_, n) => `=${helperAt("zone", n)}`), unvalued, all];
  return {
    rows,
    cells: [
      ...sectionBand(row, heading),
      ...rows.heads.flatMap((at) => rowOf(at, headings, "heading")),
      ...rows.lines.flatMap((at, n) => [
        cell(0, at, `=${helperAt("name", n)}`, "computed"),
        ...countsOf(at, column, helperAt("name", n)),
      ]),
      cell(0, rest, consolidatedTexts.rest, "computed"),
      ...restOf(rows, rest),
      cell(0, total, consolidatedTexts.total, "label"),
      ...countsOf(total, column),
    ],
    charts: [],
    conditionalFormats: [],
    heights: nameHeights(
      rows,
      places.map(({ name }) => name),
    ),
    units: [row, ...rows.heads.slice(1)],
    nextRow: total + 2,
  };
}
