import { consolidatedTexts } from "../../i18n/es/consolidated";
import type { PlainCell } from "../../layouts/Layout";
import { band, cell, letterAt } from "../built/blocks";
import { helperAt, lastColumn } from "./ConsolidatedFrame";
import type { ListedPlace } from "./ConsolidatedShape";
import { nameHeights, type Section, sumOf, type TableRows, tableRows } from "./Section";

/** A column of figures: its formula without «=», of the municipality that a cell names, or of all. */
export interface Figure {
  readonly heading: string;
  readonly format: string;
  readonly of: (place: string | undefined) => string;
}

/** Conditions of SUMIFS and COUNTIFS: the column holds the municipality of the cell, before others. */
export const ofPlace = (column: string, place: string | undefined) =>
  place === undefined ? "" : `${column},${place},`;

/** A row a municipality: what stands above, and the figures from a column on (A = 0). */
interface FigureTable {
  readonly heading: string;
  /** What columns have in common, beside the heading, by their index. */
  readonly groups?: Readonly<Record<number, string>>;
  readonly figures: readonly Figure[];
  readonly from: number;
  /** Points of the headings. */
  readonly headPoints: number;
  /** Figures that are no sums, in other columns. */
  readonly others?: (rows: TableRows, rest: number, total: number) => readonly PlainCell[];
}

/** The heading of a section, and those of its columns; it says both again on each page. */
export interface FigureSection extends Section {
  readonly rows: TableRows;
  readonly total: number;
}

/** Sums of money stand at the right, counts in the middle. */
const styleOf = (format: string) => (format === "0" ? "tally" : "computed");

/** What no municipality of the list has. */
function restOf(column: number, rows: TableRows, total: number): string {
  const all = `${letterAt(column)}${total}`;
  return `=IF(${all}="","",${all}-${sumOf(column, rows)})`;
}

/** A row a municipality, then what is of none of them, then all. */
export function figureTable(row: number, places: readonly ListedPlace[], table: FigureTable): FigureSection {
  const { heading, groups, figures, from, headPoints, others } = table;
  const rows = tableRows(row, places.length, 2);
  const [rest, total] = [rows.nextRow, rows.nextRow + 1];
  const figureCells = (at: number, content: (figure: Figure, column: number) => string) =>
    figures.map((figure, n) =>
      cell(from + n, at, content(figure, from + n), { style: styleOf(figure.format), format: figure.format }),
    );
  return {
    rows,
    total,
    cells: [
      ...rows.heads.flatMap((at) => [
        ...band(at, lastColumn, { ...groups, 0: heading }),
        cell(0, at + 1, consolidatedTexts.place, "heading"),
        ...figures.map((figure, n) => cell(from + n, at + 1, figure.heading, "heading")),
      ]),
      ...rows.lines.flatMap((at, n) => [
        cell(0, at, `=${helperAt("name", n)}`, "computed"),
        ...figureCells(at, ({ of }) => `=${of(helperAt("name", n))}`),
      ]),
      cell(0, rest, consolidatedTexts.rest, "computed"),
      ...figureCells(rest, (_, column) => restOf(column, rows, total)),
      cell(0, total, consolidatedTexts.total, "label"),
      ...figureCells(total, ({ of }) => `=${of(undefined)}`),
      ...(others?.(rows, rest, total) ?? []),
    ],
    heights: {
      ...nameHeights(rows, places),
      ...Object.fromEntries(rows.heads.map((at) => [at + 1, headPoints])),
    },
    units: rows.heads,
    nextRow: total + 2,
  };
}
