import { quoteText } from "../../domain/formula/literal";
import { methodChanged } from "../../domain/year/words";
import { consolidatedTexts } from "../../i18n/es/consolidated";
import type { PlainCell } from "../../layouts/Layout";
import { cell, letterAt, rowOf } from "../built/blocks";
import { indexRowOf, lastYear, shown } from "../places/indexRows";
import type { ColumnName } from "../summary/columnNames";
import { firstHelper, helperAt, helperCell, lastColumn } from "./ConsolidatedFrame";
import type { ConsolidatedShape } from "./ConsolidatedShape";
import { headPoints, lineSection, nameHeights, type Section, sectionBand, type TableRows, tableRows } from "./Section";

const words = consolidatedTexts.indices;
/** Indices beside each other, each with value, change, rank and gap. */
const besides = 2;

/** The indices beside the page, each with the last year that has a value. */
function indexHelpers(indices: readonly string[], column: ColumnName): readonly PlainCell[] {
  return indices.flatMap((name, n) => [
    helperCell("index", firstHelper + n, name, "code"),
    helperCell("year", firstHelper + n, lastYear(helperAt("index", n), column)),
  ]);
}

function indexCells(row: number, place: string, n: number, column: ColumnName): readonly PlainCell[] {
  const found = indexRowOf(place, helperAt("index", n), helperAt("year", n), column);
  const first = 1 + (n % besides) * shown.length;
  return shown.map(([key, format], at) => {
    const value = `INDEX(${column("indices", key)},${found})`;
    const text =
      key === "change" ? `IF(${value}=${quoteText(methodChanged)},${quoteText(words.other)},${value})` : value;
    return cell(first + at, row, `=IF(${found}=0,"",${text})`, { style: "tally", format });
  });
}

/** A table of up to two indices. */
function blockOf(row: number, own: readonly number[], { places }: ConsolidatedShape, column: ColumnName) {
  const rows: TableRows = tableRows(row, places.length);
  const headings = own.flatMap((n) => [
    `=${helperAt("index", n)}&" "&${helperAt("year", n)}`,
    words.change,
    words.rank,
    words.gap,
  ]);
  const cells = [
    ...rows.heads.flatMap((at) => rowOf(at, [consolidatedTexts.place, ...headings], "heading")),
    ...rows.lines.flatMap((at, k) => [
      cell(0, at, `=${helperAt("name", k)}`, "computed"),
      ...own.flatMap((n) => indexCells(at, helperAt("name", k), n, column)),
    ]),
  ];
  return { rows, cells };
}

/** The tables of all indices, one below the other. */
function blocksOf(row: number, shape: ConsolidatedShape, column: ColumnName) {
  const all = [...shape.indices.keys()];
  const blocks: ReturnType<typeof blockOf>[] = [];
  for (let from = 0; from < all.length; from += besides) {
    const at = (blocks.at(-1)?.rows.nextRow ?? row - 1) + 1;
    blocks.push(blockOf(at, all.slice(from, from + besides), shape, column));
  }
  return blocks;
}

/** Value, change, rank and gap of each index in its last year, as «Resumen por municipio» tells them. */
export function indicesSection(row: number, shape: ConsolidatedShape, column: ColumnName): Section {
  const { indices } = shape;
  if (indices.length === 0) return lineSection(row, words.heading, words.none);
  const blocks = blocksOf(row + 1, shape, column);
  // The heading of the section stays with its first table.
  const heads = blocks.flatMap(({ rows }) => rows.heads);
  const next = (blocks.at(-1)?.rows.nextRow ?? row) + 1;
  return {
    cells: [
      ...sectionBand(row, words.heading),
      ...indexHelpers(indices, column),
      ...blocks.flatMap(({ cells }) => cells),
    ],
    conditionalFormats: [
      {
        area: `B${row + 1}:${letterAt(lastColumn)}${next}`,
        formula: `=B${row + 1}=${quoteText(words.other)}`,
        look: "warn",
      },
    ],
    heights: Object.assign(
      Object.fromEntries(heads.map((at) => [at, headPoints])),
      ...blocks.map(({ rows }) => nameHeights(rows, shape.places)),
    ),
    units: [row, ...heads.slice(1)],
    nextRow: next,
  };
}
