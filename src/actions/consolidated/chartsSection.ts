import { columnRange } from "../../domain/formula/cellReference";
import type { RiskMethod } from "../../domain/risk/RiskMethod";
import { zoneChartColors } from "../../domain/workbook/roleLooks";
import type { ChartSpec } from "../../domain/workbook/WritePlan";
import { documentKinds } from "../../domain/year/words";
import { consolidatedTexts } from "../../i18n/es/consolidated";
import { letterAt } from "../built/blocks";
import { zoneLooks } from "../riskReport/blocks";
import { lastColumn } from "./ConsolidatedFrame";
import { chartKinds, partOf } from "./chartNames";
import { zones } from "./riskSections";
import { partsOf, type Section, sectionBand, type TableRows } from "./Section";

const words = consolidatedTexts.charts;
/** Municipalities up to which two charts stand beside each other. */
const few = 8;
/** Rows of a chart beside another, and of one that fills a page. */
const [lowRows, tallRows] = [13, 28];

type Part = readonly [first: number, last: number];
/** What is drawn of the lines of one part of a table, on the sheet of that name. */
type Draw = (sheet: string, part: Part) => Omit<ChartSpec, "area" | "name" | "title">;

const valuesOf = (sheet: string, column: number, [first, last]: Part) =>
  columnRange(sheet, letterAt(column), first, last);

const drawProgress: Draw = (sheet, part) => ({
  kind: "bar",
  categories: valuesOf(sheet, 0, part),
  series: [{ name: consolidatedTexts.places.progress, values: valuesOf(sheet, 1, part) }],
  valueFormat: "0%",
  fromZero: true,
});

/** Columns with the sums of a municipality: CDP, RP and payments. */
const money = [
  [documentKinds.cdp, 1],
  [documentKinds.rp, 2],
  [documentKinds.payment, 4],
] as const;

const drawMoney: Draw = (sheet, part) => ({
  kind: "column",
  categories: valuesOf(sheet, 0, part),
  series: money.map(([name, column]) => ({ name, values: valuesOf(sheet, column, part) })),
  // Millions: whole pesos would print over each other on the axis.
  valueFormat: "#,##0,,",
  fromZero: true,
});

function drawZones({ zoneWords }: RiskMethod): Draw {
  return (sheet, part) => ({
    kind: "stackedBar",
    categories: valuesOf(sheet, 0, part),
    series: zones.flatMap((zone, index) => {
      const name = zoneWords[zone];
      const values = valuesOf(sheet, index + 1, part);
      return name === undefined ? [] : [{ name, values, color: zoneChartColors[zoneLooks[zone]] }];
    }),
    valueFormat: "0",
    fromZero: true,
  });
}

/** A chart of ours: its name, its title, and the table that it draws. */
interface Drawn {
  readonly name: string;
  readonly title: string;
  readonly draw: Draw;
  readonly rows: TableRows;
}

/** The n-th chart (from 1) of its kind, of one part of the table. */
interface DrawnPart {
  readonly part: Part;
  readonly n: number;
  readonly area: string;
}

function chartOf(drawn: Drawn, sheet: string, { part, n, area }: DrawnPart): ChartSpec {
  return { ...drawn.draw(sheet, part), ...partOf(drawn, n), area };
}

const page = letterAt(lastColumn);

/** Progress, money and zones: on one page for few municipalities, each part of the tables on a page of its own for many. */
export function chartsSection(
  row: number,
  sheet: string,
  method: RiskMethod,
  tables: { readonly places: TableRows; readonly money: TableRows; readonly zones: TableRows },
): Section {
  const progress = { ...chartKinds.progress, draw: drawProgress, rows: tables.places };
  const spent = { ...chartKinds.money, draw: drawMoney, rows: tables.money };
  const risks = { ...chartKinds.zones, draw: drawZones(method), rows: tables.zones };
  const first = row + 1;
  const cells = sectionBand(row, words.heading);
  const [part, moneyPart, zonePart] = [progress, spent, risks].map(({ rows }) => partsOf(rows)[0]);
  if (part === undefined || moneyPart === undefined || zonePart === undefined)
    return { cells: [], units: [], nextRow: row };
  if (tables.places.lines.length <= few) {
    const [low, next] = [first + lowRows, first + 2 * lowRows];
    const charts = [
      chartOf(progress, sheet, { part, n: 1, area: `A${first}:D${low - 1}` }),
      chartOf(risks, sheet, { part: zonePart, n: 1, area: `E${first}:${page}${low - 1}` }),
      chartOf(spent, sheet, { part: moneyPart, n: 1, area: `A${low}:${page}${next - 1}` }),
    ];
    return { cells, charts, units: [row], nextRow: next };
  }
  const all = [progress, spent, risks].flatMap((drawn) =>
    partsOf(drawn.rows).map((part, index) => ({ drawn, part, n: index + 1 })),
  );
  const top = (index: number) => row + index * tallRows;
  return {
    cells,
    charts: all.map(({ drawn, part, n }, index) =>
      chartOf(drawn, sheet, { part, n, area: `A${top(index) + 1}:${page}${top(index + 1) - 1}` }),
    ),
    units: all.map((_, index) => top(index)),
    nextRow: top(all.length),
  };
}
