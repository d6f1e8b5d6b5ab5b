import { placesTexts } from "../../i18n/es/placesSummary";
import type { TableColumn } from "../../layouts/contents";
import type { PlainCell } from "../../layouts/Layout";
import { cell, looks, rowOf } from "../built/blocks";
import { lastRowOf } from "../dashboard/dataCells";
import type { ColumnName } from "../summary/columnNames";
import { besideAt, besides, indexAt, rowAt } from "./PlaceFrame";

const { indices: words, kinds } = placesTexts;

/** What is shown of an index, with its format. */
export const shown = [
  ["value", "0.0"],
  ["change", "+0.0;-0.0;0.0"],
  ["rank", "0"],
  ["gap", "0.0"],
] as const;

/** The last year in which the index that a cell names has a value; a year that is no number leaves the last of all. */
export function lastYear(index: string, column: ColumnName): string {
  const of = (key: TableColumn<"indices">) => column("indices", key);
  const last = `SUMPRODUCT(MAX((${of("index")}=${index})*ISNUMBER(${of("value")})*${of("year")}))`;
  return `=IFERROR(${last},MAX(${of("year")}))`;
}

/** Where the value of a municipality in a year stands in its table, from 1; 0 where there is none. Names of cells. */
export function indexRowOf(place: string, index: string, year: string, column: ColumnName): string {
  const of = (key: TableColumn<"indices">) => column("indices", key);
  const own = `(${of("municipality")}=${place})*(${of("index")}=${index})*(${of("year")}=${year})`;
  return lastRowOf(of("year"), `${own}*ISNUMBER(${of("value")})`);
}

/** The indices beside the page, each with its last year. */
export function indexList(names: readonly string[], column: ColumnName): readonly PlainCell[] {
  return names.flatMap((name, n) => [
    besides("index", 2 + n, name, "code"),
    besides("year", 2 + n, lastYear(indexAt("index", n), column)),
  ]);
}

function indexRow(row: number, n: number, column: ColumnName): readonly PlainCell[] {
  const of = (key: TableColumn<"indices">) => column("indices", key);
  const [at, place] = [row + rowAt.index + n, besideAt("name", row)];
  const position = besideAt("position", at);
  return [
    besides("kind", at, kinds.index),
    besides("position", at, `=${indexRowOf(place, indexAt("index", n), indexAt("year", n), column)}`),
    cell(0, at, `=${indexAt("index", n)}`, "computed"),
    cell(1, at, `=${indexAt("year", n)}`, looks.tally),
    ...shown.map(([key, format], index) =>
      cell(index + 2, at, `=IF(${position}=0,"",INDEX(${of(key)},${position}))`, { style: "computed", format }),
    ),
  ];
}

/** The indices of the municipality of a block: its value in the last year, change, rank and gap to the best. */
export function indexRows(row: number, indices: number, column: ColumnName): readonly PlainCell[] {
  const head = row + rowAt.indexHead;
  if (indices === 0) return [cell(0, head, words.none, "subtitle")];
  const { heading, year, value, change, rank, gap } = words;
  return [
    ...rowOf(head, [heading, year, value, change, rank, gap], "heading"),
    ...Array.from({ length: indices }, (_, n) => indexRow(row, n, column)).flat(),
  ];
}
