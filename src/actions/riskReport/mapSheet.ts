import { quoteText } from "../../domain/formula/literal";
import type { Zone } from "../../domain/risk/RiskMethod";
import type { MappedRisk } from "../../domain/risk/readRiskMap";
import { countLines } from "../../domain/text/countLines";
import { riskReportTexts } from "../../i18n/es/riskReport";
import type { PlainCell } from "../../layouts/Layout";
import {
  impactFormula,
  listed,
  type MapSide,
  mapCellFormula,
  methodTitleFormula,
  probabilityFormula,
  zoneCountFormula,
  zoneNameFormula,
} from "../../layouts/risk/mapFormulas";
import { zoneBlockFormats } from "../../layouts/risk/zoneFormats";
import { probabilityLevels } from "../../layouts/risk/zoneFormula";
import { type BuiltSheet, cell, letterAt, looks, rowOf } from "../built/blocks";
import { headOf, numbered, staleFormat, titleHeight, withoutZone, zonesOf } from "./blocks";
import type { ReportBook } from "./ReportBook";

const words = riskReportTexts.map;
/** Rows: impact words, then probability from 5 down to 1, then the zones. */
const [impactRow, firstRow, zoneRow] = [6, 7, 14];
const falling = probabilityLevels.toReversed();
/** Characters: the probability words, and the cells of the map together. */
const [labelWidth, mapWidth] = [18, 124];
/** Points: a line of text, the lowest cell of the map, and what Excel allows. */
const [linePoints, lowest, tallest] = [15, 66, 409];
/** Where a risk stands on a side of the map; undefined where it has no zone. */
function placeOf(side: MapSide, { valuation, input }: MappedRisk) {
  const { inherentZone: zone, impact, residual } = valuation;
  if (side === "residual") return residual && { zone: residual.zone, p: residual.probability, i: residual.impact };
  return zone === undefined ? undefined : { zone, p: input.probability ?? 0, i: impact?.level ?? 0 };
}

const pointsOf = (lines: number) => Math.min(tallest, Math.ceil(lines * linePoints) + 4);

interface Grid {
  readonly side: MapSide;
  readonly book: ReportBook;
  readonly width: number;
}

/** Heights for the numbers that stand in the map when it is built. */
function heightsOf({ side, book, width }: Grid): Readonly<Record<number, number>> {
  const { method, risks } = book.map;
  const placed = risks.flatMap((risk) => ({ key: risk.key, ...placeOf(side, risk) }));
  const linesFor = (keys: readonly string[]) => countLines(keys.join(", "), width);
  const rows = falling.map((p, index): readonly [number, number] => {
    const lines = method.impact.levels.map(({ level }) => {
      const keys = placed.filter((one) => one.p === p && one.i === level).map(({ key }) => key);
      return linesFor(keys.length > listed ? [...keys.slice(0, listed), words.more] : keys);
    });
    return [firstRow + index, Math.max(lowest, pointsOf(1 + Math.max(...lines)))];
  });
  const zones = zonesOf(method).map((zone, index): readonly [number, number] => {
    const keys = placed.filter((one) => one.zone === zone).map(({ key }) => key);
    return [zoneRow + 1 + index, pointsOf(linesFor(keys) + 0.4)];
  });
  const last = zoneRow + 1 + zones.length;
  const fixed = [
    [1, titleHeight],
    [impactRow, pointsOf(2)],
    [zoneRow, pointsOf(1)],
    [last, pointsOf(1)],
  ] as const;
  return Object.fromEntries([...fixed, ...rows, ...zones]);
}

function mapCells({ side, book }: Grid): readonly PlainCell[] {
  const { levels } = book.map.method.impact;
  return [
    ...rowOf(impactRow, [words.corner, ...levels.map(({ level }) => impactFormula(level))], "heading"),
    ...falling.flatMap((p, index) => [
      cell(0, firstRow + index, probabilityFormula(p), "heading"),
      ...levels.map(({ level }, column) =>
        cell(column + 1, firstRow + index, mapCellFormula(side, p, level), "computed"),
      ),
    ]),
  ];
}

/** The numbers that the cells of a zone list under its word, joined; as many as fit in the tallest row. */
function numbersFormula({ book, width }: Grid, word: string): string {
  const columns = book.map.method.impact.levels.map((_, index) => letterAt(index + 1));
  const cells = falling.flatMap((_, row) => columns.map((column) => `${column}$${firstRow + row}`));
  const joined = cells
    .map((one) => `IF(LEFT(${one},LEN(${word})+1)=${word}&CHAR(10),", "&MID(${one},LEN(${word})+2,999),"")`)
    .join("&");
  const most = Math.floor((tallest / linePoints - 2) * width);
  return `=MID(${joined},3,${most})&IF(LEN(${joined})>${most + 2},${quoteText(words.more)},"")`;
}

function zoneCells(grid: Grid): readonly PlainCell[] {
  const zones: readonly Zone[] = zonesOf(grid.book.map.method);
  const { colors } = riskReportTexts.zones;
  const after = zoneRow + 1 + zones.length;
  return [
    ...rowOf(zoneRow, [words.zone, words.numbers, words.count, words.color], "heading"),
    ...zones.flatMap((zone, index) => {
      const row = zoneRow + 1 + index;
      return [
        cell(0, row, zoneNameFormula(zone), "computed"),
        cell(1, row, numbersFormula(grid, `$A${row}`), "computed"),
        cell(2, row, zoneCountFormula(grid.side, `$A${row}`), looks.tally),
        cell(3, row, colors[zone], "computed"),
      ];
    }),
    cell(0, after, words.unvalued(grid.side), "computed"),
    cell(1, after, "", "computed"),
    cell(2, after, `=SUMPRODUCT(${numbered},${withoutZone(grid.side)})`, looks.tally),
    cell(3, after, "", "computed"),
  ];
}

/** One side of the heat map on a page of its own: zone words with numbers, and below them the risks of each zone. */
export function mapSheet(side: MapSide, title: string, book: ReportBook, state: string): BuiltSheet {
  const { levels } = book.map.method.impact;
  const width = Math.floor(mapWidth / levels.length);
  const grid: Grid = { side, book, width };
  const [first, last] = [`B${firstRow}`, `${letterAt(levels.length)}${firstRow + falling.length - 1}`];
  const zones = zonesOf(book.map.method).length;
  return {
    cells: [
      ...headOf(title, book, state),
      cell(0, 4, `${methodTitleFormula}&${quoteText(`. ${words.reading}`)}`, "subtitle"),
      ...mapCells(grid),
      ...zoneCells(grid),
    ],
    charts: [],
    conditionalFormats: [
      staleFormat,
      ...zoneBlockFormats(`${first}:${last}`, first),
      ...zoneBlockFormats(`A${zoneRow + 1}:A${zoneRow + zones}`, `A${zoneRow + 1}`),
    ],
    widths: [labelWidth, ...levels.map(() => width)],
    heights: heightsOf(grid),
    page: {
      orientation: "landscape",
      fitWide: 1,
      fitTall: 1,
      titleRows: "$1:$2",
      area: `A1:${letterAt(levels.length)}${zoneRow + zones + 1}`,
      footer: riskReportTexts.footer,
    },
    freezeRows: 0,
  };
}
