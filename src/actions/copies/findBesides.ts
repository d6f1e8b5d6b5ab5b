import type { Besides } from "../../domain/copies/Besides";
import type { CopyStamp } from "../../domain/copies/CopyStamp";
import type { DecodedBook } from "../../domain/findings/BookSources";
import { isBlank } from "../../domain/text/isBlank";
import { type Area, parseArea } from "../../domain/workbook/address";
import { contains } from "../../domain/workbook/areas";
import { largest } from "../../domain/workbook/extremes";
import type { SheetSnapshot, Snapshot } from "../../domain/workbook/Snapshot";
import { copyGuideTexts } from "../../i18n/es/copyGuide";
import { copyLayouts } from "../../layouts/copies/expectedLayouts";
import { isRecordSheet } from "../../layouts/copies/sentRecord";
import { sheetLayouts } from "../../layouts/index";
import { inicio } from "../../layouts/inicio";
import type { BuiltSheet } from "../built/blocks";
import { addedColumns, areasOf, besideTable, type OwnTable, typedLines, typedOver } from "./besideTable";
import { buildFront } from "./copyFront";
import { buildCopyGuide } from "./copyGuide";

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

function ownTables({ sources }: DecodedBook): ReadonlyMap<string, OwnTable> {
  const tables = sheetLayouts.flatMap((layout) => {
    const source = layout.table && layout.table.key !== "findings" ? sources.tables[layout.table.key] : undefined;
    return source === undefined ? [] : [[source.sheet, { layout, source }] as const];
  });
  return new Map(tables);
}

/** What somebody typed on one sheet where nothing is read. */
function lookBeside(sheet: SheetSnapshot, own: OwnTable | undefined, decoded: DecodedBook) {
  const page = pages.get(sheet.name);
  const lines = own === undefined ? [] : besideTable(sheet, own, decoded);
  const more = page === undefined ? [] : typedLines(sheet, (row, column) => contains(page, row, column));
  return {
    cells: areasOf([...lines, ...more]).map((area) => ({ sheet: sheet.name, area })),
    columns: own === undefined ? [] : addedColumns(sheet, own.source),
    typedOver: own === undefined ? [] : typedOver(sheet, own),
  };
}

/** What a returned workbook holds that is not read. */
export function findBesides(snapshot: Snapshot, decoded: DecodedBook): Besides {
  const ours = sheetsOfOurs(snapshot, decoded);
  const isFilled = ({ cells, aside }: SheetSnapshot) =>
    cells?.values.some((row) => row.some((value) => !isBlank(value))) === true || aside !== undefined;
  const { external } = decoded.parts;
  const files = [...(external?.files ?? []), ...(external?.sheets ?? []).flatMap(({ cells }) => cells.files)];
  const tables = ownTables(decoded);
  const beside = snapshot.sheets.map((sheet) => lookBeside(sheet, tables.get(sheet.name), decoded));
  return {
    sheets: snapshot.sheets.filter((sheet) => !ours.has(sheet.name) && isFilled(sheet)).map(({ name }) => name),
    columns: beside.flatMap(({ columns }) => columns),
    cells: beside.flatMap(({ cells }) => cells),
    typedOver: beside.flatMap((one) => one.typedOver),
    comments: snapshot.sheets.flatMap(({ name, aside }) =>
      (aside?.comments ?? []).map((cell) => ({ sheet: name, cell })),
    ),
    drawings: snapshot.sheets.flatMap(({ name, aside }) =>
      (aside?.drawings ?? 0) > 0 ? [{ sheet: name, count: aside?.drawings ?? 0 }] : [],
    ),
    files: [...new Set(files)],
  };
}
