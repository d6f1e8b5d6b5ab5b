import type { Besides } from "../../domain/copies/Besides";
import type { CopyStamp } from "../../domain/copies/CopyStamp";
import type { DecodedBook, TableSource } from "../../domain/findings/BookSources";
import { isBlank } from "../../domain/text/isBlank";
import { type Area, formatArea, formatCell, formatColumn, parseArea } from "../../domain/workbook/address";
import { contains } from "../../domain/workbook/areas";
import { cellAt } from "../../domain/workbook/cellAt";
import { largest } from "../../domain/workbook/extremes";
import type { SheetSnapshot, Snapshot } from "../../domain/workbook/Snapshot";
import { copyGuideTexts } from "../../i18n/es/copyGuide";
import { copyLayouts } from "../../layouts/copies/expectedLayouts";
import { isRecordSheet } from "../../layouts/copies/sentRecord";
import { sheetLayouts } from "../../layouts/index";
import { inicio } from "../../layouts/inicio";
import type { SheetLayout } from "../../layouts/Layout";
import type { BuiltSheet } from "../built/blocks";
import { buildFront } from "./copyFront";
import { buildCopyGuide } from "./copyGuide";

interface Line {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** Rows (from 1) in which somebody typed outside what is ours, with their first and last such column. */
function typedLines({ cells }: SheetSnapshot, isOurs: (row: number, column: number) => boolean): readonly Line[] {
  const lines: Line[] = [];
  for (const [r, values] of (cells?.values ?? []).entries()) {
    const row = (cells?.row ?? 1) + r;
    const columns = values.flatMap((value, c) => {
      const column = (cells?.column ?? 1) + c;
      const isTyped = !isBlank(value) && cells?.formulas[r]?.[c] === "";
      return isTyped && !isOurs(row, column) ? [column] : [];
    });
    const [from, to] = [columns[0], columns.at(-1)];
    if (from !== undefined && to !== undefined) lines.push({ row, from, to });
  }
  return lines;
}

/** Lines that follow each other as one area. */
function areasOf(lines: readonly Line[]): readonly string[] {
  const areas: Area[] = [];
  for (const { row, from, to } of lines) {
    const last = areas.at(-1);
    if (last === undefined || last.row + last.rows !== row)
      areas.push({ row, column: from, rows: 1, columns: to - from + 1 });
    else {
      const column = Math.min(last.column, from);
      const end = Math.max(last.column + last.columns - 1, to);
      areas[areas.length - 1] = { row: last.row, column, rows: last.rows + 1, columns: end - column + 1 };
    }
  }
  return areas.map(formatArea);
}

/** Single cells of a layout, which stand where the layout puts them. */
function ownCells({ fields, cells = [], links = [] }: SheetLayout): ReadonlySet<string> {
  return new Set([
    ...fields.flatMap(({ cell, labelCell }) => [cell, labelCell]),
    ...cells.map(({ cell }) => cell),
    ...links.map(({ cell }) => cell),
  ]);
}

const nowhere: Area = { row: 0, column: 0, rows: 0, columns: 0 };

interface OwnTable {
  readonly layout: SheetLayout;
  readonly source: TableSource;
}

/** What was typed on the sheet of a table, from its headings on, outside of it and of the rows that are taken in. */
function besideTable(sheet: SheetSnapshot, { layout, source }: OwnTable, { parts }: DecodedBook): readonly Line[] {
  const table = parseArea(source.area) ?? nowhere;
  const taken = parts.outside.flatMap(({ sheet: name, side, area }) =>
    name === sheet.name && (side === "under" || side === "above") ? (parseArea(area) ?? []) : [],
  );
  const own = ownCells(layout);
  return typedLines(
    sheet,
    (row, column) =>
      row < table.row ||
      [table, ...taken].some((area) => contains(area, row, column)) ||
      own.has(formatCell(row, column)),
  );
}

/** Filled columns of a table that the template does not have. */
function addedColumns(sheet: SheetSnapshot, { area, columns }: TableSource): Besides["columns"] {
  const table = parseArea(area) ?? nowhere;
  const own = new Set(Object.values(columns));
  return Array.from({ length: table.columns }, (_, index) => table.column + index).flatMap((column) => {
    if (own.has(formatColumn(column))) return [];
    const rows = Array.from({ length: table.rows - 1 }, (_, index) => table.row + 1 + index);
    const isFilled = rows.some((row) => !isBlank(cellAt(sheet, row, column).value));
    return isFilled ? [{ sheet: sheet.name, column: String(cellAt(sheet, table.row, column).value) }] : [];
  });
}

/** The pages that are only read, as they are with all their lines. */
const some: CopyStamp = {
  id: "1",
  code: "1",
  municipality: "1",
  project: "1",
  vigencia: "1",
  sent: "",
  due: "",
  template: "1",
};
const pages: ReadonlyMap<string, Area> = new Map([
  [inicio.name, extentOf(buildFront({ stamp: some, layouts: copyLayouts, nextRisk: 1 }))],
  [copyGuideTexts.sheet, extentOf(buildCopyGuide(some, copyLayouts))],
]);

function extentOf({ cells }: BuiltSheet): Area {
  const places = cells.flatMap(({ cell }) => parseArea(cell) ?? []);
  const [rows, columns] = [
    largest(
      places.map(({ row }) => row),
      1,
    ),
    largest(
      places.map(({ column }) => column),
      1,
    ),
  ];
  return { row: 1, column: 1, rows, columns };
}

/** Sheets that went out: those of the tables and cells that were found, those that bear their names, and the hidden record. */
function sheetsOfOurs(snapshot: Snapshot, { sources }: DecodedBook): ReadonlySet<string> {
  return new Set([
    ...Object.values(sources.tables).map(({ sheet }) => sheet),
    ...Object.values(sources.fields).map(({ sheet }) => sheet),
    ...sheetLayouts.map(({ name }) => name),
    ...pages.keys(),
    ...snapshot.sheets.filter(isRecordSheet).map(({ name }) => name),
  ]);
}

function cellsBeside(snapshot: Snapshot, decoded: DecodedBook): Besides["cells"] {
  const tables = sheetLayouts.flatMap((layout) => {
    const source =
      layout.table && layout.table.key !== "findings" ? decoded.sources.tables[layout.table.key] : undefined;
    return source === undefined ? [] : [[source.sheet, { layout, source }] as const];
  });
  const bySheet = new Map(tables);
  return snapshot.sheets.flatMap((sheet) => {
    const [own, page] = [bySheet.get(sheet.name), pages.get(sheet.name)];
    const lines = own === undefined ? [] : besideTable(sheet, own, decoded);
    const more = page === undefined ? [] : typedLines(sheet, (row, column) => contains(page, row, column));
    return areasOf([...lines, ...more]).map((area) => ({ sheet: sheet.name, area }));
  });
}

/** What a returned workbook holds that is not read. */
export function findBesides(snapshot: Snapshot, decoded: DecodedBook): Besides {
  const ours = sheetsOfOurs(snapshot, decoded);
  const isFilled = ({ cells, aside }: SheetSnapshot) =>
    cells?.values.some((row) => row.some((value) => !isBlank(value))) === true || aside !== undefined;
  const { external } = decoded.parts;
  const files = [...(external?.files ?? []), ...(external?.sheets ?? []).flatMap(({ cells }) => cells.files)];
  return {
    sheets: snapshot.sheets.filter((sheet) => !ours.has(sheet.name) && isFilled(sheet)).map(({ name }) => name),
    columns: Object.values(decoded.sources.tables).flatMap((source) => {
      const sheet = snapshot.sheets.find(({ name }) => name === source.sheet);
      return sheet === undefined ? [] : addedColumns(sheet, source);
    }),
    cells: cellsBeside(snapshot, decoded),
    comments: snapshot.sheets.flatMap(({ name, aside }) =>
      (aside?.comments ?? []).map((cell) => ({ sheet: name, cell })),
    ),
    drawings: snapshot.sheets.flatMap(({ name, aside }) =>
      (aside?.drawings ?? 0) > 0 ? [{ sheet: name, count: aside?.drawings ?? 0 }] : [],
    ),
    files: [...new Set(files)],
  };
}
