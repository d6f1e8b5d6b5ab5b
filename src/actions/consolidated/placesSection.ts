import { quoteText } from "../../domain/formula/literal";
import type { Zone } from "../../domain/risk/RiskMethod";
import { deliveryStates } from "../../domain/year/words";
import { consolidatedTexts } from "../../i18n/es/consolidated";
import type { PlainCell } from "../../layouts/Layout";
import { zoneNameFormula } from "../../layouts/risk/mapFormulas";
import { band, cell, letterAt, rowOf } from "../built/blocks";
import type { DashboardBook } from "../dashboard/DashboardBook";
import { indexRowOf } from "../places/indexRows";
import { sessionsOf, steps } from "../places/placeBlock";
import type { ColumnName } from "../summary/columnNames";
import { firstHelper, helperAt, helperCell, lastColumn } from "./ConsolidatedFrame";
import type { ListedPlace } from "./ConsolidatedShape";
import { type MoneyUnit, moneyUnit } from "./moneyUnit";
import { headPoints, nameHeights, type Section, sumOf, type TableRows, tableRows } from "./Section";

const words = consolidatedTexts.places;

/** Zones of every method, the worst first; the chosen one may lack some. */
export const zones: readonly Zone[] = ["extreme", "high", "moderate", "low"];

/** The zone words of the method in use, beside the page. */
export const zoneHelpers: readonly PlainCell[] = zones.map((zone, n) =>
  helperCell("zone", firstHelper + n, zoneNameFormula(zone)),
);

/** Risks with a number, as a factor; of one municipality where a cell names it. */
export function risksOf(column: ColumnName, place?: string): string {
  const numbered = `(LEN(${column("risks", "number")})>0)`;
  return place === undefined ? numbered : `${numbered}*(${column("risks", "municipality")}=${place})`;
}

/** A figure of a column: its formula without «=», of the municipality that a cell names, or of all. */
interface Figure {
  readonly heading: string;
  readonly format: string;
  readonly of: (place: string | undefined) => string;
}

/** Conditions of SUMIFS and COUNTIFS: the column holds the municipality of the cell, before others. */
const ofPlace = (column: string, place: string | undefined) => (place === undefined ? "" : `${column},${place},`);

function moneyFigures(column: ColumnName, format: string): readonly Figure[] {
  const of = (key: string) => column("execution", key);
  return steps.map(([kind]) => ({
    heading: kind,
    format,
    of: (place) => `SUMIFS(${of("value")},${ofPlace(of("municipality"), place)}${of("kind")},${quoteText(kind)})`,
  }));
}

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

function riskFigures(column: ColumnName): readonly Figure[] {
  const zone = column("risks", "residualZone");
  const severe = `((${zone}=${helperAt("zone", 0)})+(${zone}=${helperAt("zone", 1)}))`;
  return [
    { heading: words.all, format: "0", of: (place) => `SUMPRODUCT(0+${risksOf(column, place)})` },
    { heading: words.severe, format: "0", of: (place) => `SUMPRODUCT(${risksOf(column, place)}*${severe})` },
  ];
}

function progressOf(column: ColumnName, n: number): string {
  const value = `INDEX(${column("municipalities", "progress")},${helperAt("position", n)})`;
  return `=IF(ISNUMBER(${value}),${value},${quoteText(consolidatedTexts.noData)})`;
}

const figuresOf = (column: ColumnName, unit: MoneyUnit): readonly Figure[] => {
  const newPeople = column("training", "newPeople");
  return [
    ...moneyFigures(column, unit.format),
    ...evidenceFigures(column),
    { heading: words.sessions, format: "0", of: (place) => sessionsOf(column, place) },
    {
      heading: words.people,
      format: "0",
      of: (place) =>
        place === undefined
          ? `SUM(${newPeople})`
          : `SUMIFS(${newPeople},${column("training", "municipality")},${place})`,
    },
    ...riskFigures(column),
  ];
};

/** Figures stand from the third column on. */
const firstFigure = 2;

/** Money stands at the right, counts in the middle. */
const styleOf = (format: string) => (format === "0" ? "tally" : "computed");

function placeLine(row: number, n: number, figures: readonly Figure[], column: ColumnName): readonly PlainCell[] {
  const place = helperAt("name", n);
  const found = indexRowOf(place, helperAt("index", 0), helperAt("year", 0), column);
  const index = `=IF(${helperAt("index", 0)}="","",IF(${found}=0,"",INDEX(${column("indices", "value")},${found})))`;
  return [
    cell(0, row, `=${place}`, "computed"),
    cell(1, row, progressOf(column, n), "tally", "0.0%"),
    ...figures.map(({ of, format }, at) => cell(firstFigure + at, row, `=${of(place)}`, styleOf(format), format)),
    cell(lastColumn, row, index, "tally", "0.0"),
  ];
}

/** What no municipality of the list has, and the whole workbook. */
function endLines(rows: TableRows, figures: readonly Figure[], column: ColumnName): readonly PlainCell[] {
  const [rest, total] = [rows.nextRow, rows.nextRow + 1];
  const [value, index, year] = ["value", "index", "year"].map((key) => column("indices", key));
  const average = `IFERROR(AVERAGEIFS(${value},${index},${helperAt("index", 0)},${year},${helperAt("year", 0)}),"")`;
  const progress = `=IF(ISNUMBER(fAvance),fAvance,${quoteText(consolidatedTexts.noData)})`;
  return [
    cell(0, rest, consolidatedTexts.rest, "computed"),
    cell(1, rest, "", "tally"),
    ...figures.map(({ format }, at) => {
      const letter = letterAt(firstFigure + at);
      return cell(
        firstFigure + at,
        rest,
        `=${letter}${total}-${sumOf(firstFigure + at, rows)}`,
        styleOf(format),
        format,
      );
    }),
    cell(lastColumn, rest, "", "tally"),
    cell(0, total, consolidatedTexts.total, "label"),
    cell(1, total, progress, "tally", "0.0%"),
    ...figures.map(({ of, format }, at) => cell(firstFigure + at, total, `=${of(undefined)}`, styleOf(format), format)),
    cell(lastColumn, total, `=IF(${helperAt("index", 0)}="","",${average})`, "tally", "0.0"),
  ];
}

function headCells(row: number, figures: readonly Figure[], { isMillions }: MoneyUnit): readonly PlainCell[] {
  const index = `=IF(${helperAt("index", 0)}="","",${helperAt("index", 0)}&" "&${helperAt("year", 0)})`;
  const { heading, money, millions, evidence, training, risks, progress } = words;
  const headings = [consolidatedTexts.place, progress, ...figures.map((one) => one.heading), index];
  return [
    ...band(row, lastColumn, { 0: heading, 2: isMillions ? millions : money, 6: evidence, 9: training, 11: risks }),
    ...rowOf(row + 1, headings, "heading"),
  ];
}

/** A row a municipality: progress, money, evidence, training, risks, index; then what is of none of them, and all. */
export function placesSection(
  row: number,
  places: readonly ListedPlace[],
  { column, project }: DashboardBook,
): Section & { readonly rows: TableRows } {
  const unit = moneyUnit(project);
  const figures = figuresOf(column, unit);
  const rows = tableRows(row, places.length, 2);
  const total = rows.nextRow + 1;
  return {
    rows,
    cells: [
      ...zoneHelpers,
      ...rows.heads.flatMap((at) => headCells(at, figures, unit)),
      ...rows.lines.flatMap((at, n) => placeLine(at, n, figures, column)),
      ...endLines(rows, figures, column),
    ],
    charts: [],
    conditionalFormats: [
      { area: `I${row + 2}:I${total}`, formula: `=N($I${row + 2})>0`, look: "warn" },
      { area: `M${row + 2}:M${total}`, formula: `=N($M${row + 2})>0`, look: "bad" },
    ],
    heights: {
      ...nameHeights(
        rows,
        places.map(({ name }) => name),
      ),
      ...Object.fromEntries(rows.heads.map((at) => [at + 1, headPoints])),
    },
    units: rows.heads,
    nextRow: total + 2,
  };
}
