import { placesTexts } from "../../i18n/es/placesSummary";
import type { PlainCell } from "../../layouts/Layout";
import { cell, rowOf } from "../built/blocks";
import type { ColumnName } from "../summary/columnNames";
import { besideAt, besides, indexAt, rowAt } from "./PlaceFrame";

const { indices: words, kinds } = placesTexts;

/** What the columns C to F show of an index. */
const shown = [
  ["value", "0.0"],
  ["change", "+0.0;-0.0;0.0"],
  ["rank", "0"],
  ["gap", "0.0"],
] as const;

/** The indices beside the page, each with the last year that has a value; a year that is no number leaves the last of all. */
export function indexList(names: readonly string[], column: ColumnName): readonly PlainCell[] {
  const of = (key: string) => column("indices", key);
  return names.flatMap((name, n) => {
    const last = `SUMPRODUCT(MAX((${of("index")}=${indexAt("index", n)})*ISNUMBER(${of("value")})*${of("year")}))`;
    return [besides("index", 2 + n, name, "code"), besides("year", 2 + n, `=IFERROR(${last},MAX(${of("year")}))`)];
  });
}

function indexRow(row: number, n: number, column: ColumnName): readonly PlainCell[] {
  const of = (key: string) => column("indices", key);
  const [at, place] = [row + rowAt.index + n, besideAt("name", row)];
  const own = `(${of("municipality")}=${place})*(${of("index")}=${indexAt("index", n)})*(${of("year")}=${indexAt("year", n)})`;
  const fromTop = `(ROW(${of("year")})-MIN(ROW(${of("year")}))+1)`;
  const position = besideAt("position", at);
  return [
    besides("kind", at, kinds.index),
    besides("position", at, `=SUMPRODUCT(MAX(${own}*ISNUMBER(${of("value")})*${fromTop}))`),
    cell(0, at, `=${indexAt("index", n)}`, "computed"),
    cell(1, at, `=${indexAt("year", n)}`, "tally", "0"),
    ...shown.map(([key, format], index) =>
      cell(index + 2, at, `=IF(${position}=0,"",INDEX(${of(key)},${position}))`, "computed", format),
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
