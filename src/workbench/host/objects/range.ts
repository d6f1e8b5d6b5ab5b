import { does, type HostClass, holds, type Member, reads } from "../HostClass";
import { refuse } from "../protocol/HostFailure";
import { type RangeSelf, ref } from "../Ref";
import { formatRange } from "../rules/address";
import { asBoolean } from "./access";
import { cellProperties } from "./cellProperties";
import { readStyleName, writeStyleName } from "./cellStyles";
import {
  readBounded,
  readFormulas,
  readLocalFormulas,
  readNumberFormats,
  readR1C1,
  readValues,
  writeCells,
  writeFormats,
  writeLocalFormulas,
  writeR1C1,
} from "./cells";
import { clearRange } from "./clear";
import { readLink, writeLink } from "./links";
import { merge, unmerge } from "./merge";
import { rangeOutline } from "./outline";
import { rangeEdges } from "./rangeEdges";
import { rangeMoves } from "./rangeMoves";
import { neighbours } from "./rangeNeighbours";
import { rangeSearch } from "./rangeSearch";
import { rangeSpills } from "./rangeSpills";
import { duplicates } from "./removeDuplicates";
import { readTexts, valueType } from "./texts";

type RangeMember = Member<RangeSelf>;

/** Most lines that are compared to answer for whole rows and columns. */
const maxCompared = 1_000;

function sharedBy(start: number, count: number, read: (index: number) => boolean): boolean | null {
  const first = read(start);
  const lines = Array.from({ length: Math.min(count, maxCompared) }, (_, index) => start + index);
  return lines.every((line) => read(line) === first) ? first : null;
}

const places: Readonly<Record<string, RangeMember>> = {
  Address: reads("1.1", (range, { book }) => formatRange(book, range)),
  RowIndex: reads("1.1", ({ area }) => area.row - 1),
  ColumnIndex: reads("1.1", ({ area }) => area.column - 1),
  RowCount: reads("1.1", ({ area }) => area.rows),
  ColumnCount: reads("1.1", ({ area }) => area.columns),
  CellCount: reads("1.1", ({ area }) => (area.rows * area.columns > 2_147_483_647 ? -1 : area.rows * area.columns)),
  IsEntireColumn: reads("1.7", ({ whole }) => whole === "columns" || whole === "sheet"),
  IsEntireRow: reads("1.7", ({ whole }) => whole === "rows" || whole === "sheet"),
  RowHidden: holds(
    "1.2",
    ({ sheet, area }, { book }) => sharedBy(area.row, area.rows, (row) => book.isHiddenRow(sheet, row)),
    ({ sheet, area }, value, { book }) => book.setHiddenRows(sheet, area.row, area.rows, asBoolean(value, "rowHidden")),
  ),
  ColumnHidden: holds(
    "1.2",
    ({ sheet, area }, { book }) => sharedBy(area.column, area.columns, (column) => book.isHiddenColumn(sheet, column)),
    ({ sheet, area }, value, { book }) =>
      book.setHiddenColumns(sheet, area.column, area.columns, asBoolean(value, "columnHidden")),
  ),
  Worksheet: reads("1.1", ({ sheet }) => ref("Worksheet", { sheet })),
};

const contents: Readonly<Record<string, RangeMember>> = {
  Values: holds(
    "1.1",
    (range, host) => readValues(host, range),
    (range, value, host) => writeCells(host, range, value),
  ),
  Formulas: holds(
    "1.1",
    (range, host) => readFormulas(host, range),
    (range, value, host) => writeCells(host, range, value),
  ),
  FormulasLocal: holds(
    "1.1",
    (range, host) => readLocalFormulas(host, range),
    (range, value, host) => writeLocalFormulas(host, range, value),
  ),
  NumberFormat: holds(
    "1.1",
    (range, host) => readNumberFormats(host, range),
    (range, value, host) => writeFormats(host, range, value),
  ),
  FormulasR1C1: holds(
    "1.2",
    (range, host) => readR1C1(host, range),
    (range, value, host) => writeR1C1(host, range, value),
  ),
  Text: reads("1.1", (range, host) => readBounded(range, (area) => readTexts(host, range.sheet, area))),
  ValueTypes: reads("1.1", (range, host) => readValues(host, range)?.map((row) => row.map(valueType)) ?? null),
  Style: holds(
    "1.7",
    (range, host) => readStyleName(host, range),
    (range, value, host) => writeStyleName(host, range, value),
  ),
  Sort: reads("1.2", (range) => ref("RangeSort", range)),
  Hyperlink: holds(
    "1.7",
    (range, host) => readLink(host, range),
    (range, value, host) => writeLink(host, range, value),
  ),
  ColumnHidden: holds(
    "1.2",
    ({ sheet, area }, { book }) => {
      const columns = Array.from({ length: area.columns }, (_, index) => area.column + index);
      const hidden = columns.filter((column) => book.isHiddenColumn(sheet, column)).length;
      return hidden === 0 || hidden === columns.length ? hidden > 0 : null;
    },
    ({ sheet, area }, value, { book }) => {
      book.setHiddenColumns(sheet, area.column, area.columns, asBoolean(value, "columnHidden"));
    },
  ),
  Clear: does("1.1", (range, [applyTo], host) => clearRange(host, range, applyTo)),
  Format: reads("1.1", (range) => ref("RangeFormat", range)),
  DataValidation: reads("1.8", (range) => ref("DataValidation", range)),
  ConditionalFormats: reads("1.6", (range) => ref("ConditionalFormatCollection", range)),
};

const methods: Readonly<Record<string, RangeMember>> = {
  Select: does("1.1", ({ sheet, area }, _, { book }) => {
    const isHidden = book.sheets().some((one) => one.id === sheet && one.hidden);
    if (isHidden) return refuse("InvalidOperation", "Cells of a hidden sheet cannot be selected.");
    book.select(sheet, area);
  }),
  Merge: does("1.2", (range, _, host) => merge(host, range)),
  Unmerge: does("1.2", (range, _, host) => unmerge(host, range)),
  // office.js asks before it writes a large array by blocks of rows.
  _ValidateArraySize: does("1.3", ({ area }, [rows, columns]) => {
    if (rows !== area.rows || columns !== area.columns)
      refuse("InvalidArgument", `The array must have ${area.rows} rows and ${area.columns} columns.`);
  }),
};

export const rangeClass: HostClass<RangeSelf> = {
  members: {
    ...places,
    ...contents,
    ...cellProperties,
    ...neighbours,
    ...rangeMoves,
    ...rangeSearch,
    ...rangeEdges,
    ...rangeSpills,
    ...rangeOutline,
    ...duplicates,
    ...methods,
  },
  byReference: true,
};
