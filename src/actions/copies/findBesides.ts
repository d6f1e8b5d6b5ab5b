import type { Besides } from "../../domain/copies/Besides";
import type { CopyStamp } from "../../domain/copies/CopyStamp";
import type { DecodedBook } from "../../domain/findings/BookSources";
import { isBlank } from "../../domain/text/isBlank";
import { normalizeText } from "../../domain/text/normalizeText";
import { type Area, areaOf } from "../../domain/workbook/address";
import { contains } from "../../domain/workbook/areas";
import { largest } from "../../domain/workbook/extremes";
import { findSheet } from "../../domain/workbook/findSheet";
import type { SheetSnapshot, Snapshot } from "../../domain/workbook/Snapshot";
import { copyGuideTexts } from "../../i18n/es/copyGuide";
import { copyLayouts } from "../../layouts/copies/expectedLayouts";
import { recordSheetOf } from "../../layouts/copies/sentRecord";
import { inicio } from "../../layouts/inicio";
import type { BuiltSheet } from "../built/blocks";
import { addedColumns, areasOf, besideTable, type Line, type OwnSheet, typedLines, typedOver } from "./besideTable";
import { buildFront } from "./copyFront";
import { buildCopyGuide } from "./copyGuide";

/** The pages that are only read, as they are with all their lines, by their names in small letters. */
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
let built: ReadonlyMap<string, Area> | undefined;

/** Made with the first return that is read. */
function pages(): ReadonlyMap<string, Area> {
  built ??= new Map([
    [normalizeText(inicio.name), extentOf(buildFront({ stamp: some, layouts: copyLayouts, nextRisk: 1 }))],
    [normalizeText(copyGuideTexts.sheet), extentOf(buildCopyGuide(some, copyLayouts))],
  ]);
  return built;
}

function extentOf({ cells }: BuiltSheet): Area {
  const places = cells.map(({ cell }) => areaOf(cell));
  const last = (of: (place: Area) => number) => largest(places.map(of), 1);
  return { row: 1, column: 1, rows: last(({ row }) => row), columns: last(({ column }) => column) };
}

/** The sheets of a copy by the names that they bear now. */
function ownSheets(snapshot: Snapshot, { sources }: DecodedBook): ReadonlyMap<string, OwnSheet> {
  const sheets = copyLayouts.flatMap((layout) => {
    const { table, fields, name } = layout;
    const source = table === undefined || table.key === "findings" ? undefined : sources.tables[table.key];
    const [place] = fields.flatMap(({ key }) => sources.fields[key] ?? []);
    const own = source?.sheet ?? place?.sheet ?? findSheet(snapshot, name)?.name;
    return own === undefined ? [] : [[own, { layout, source }] as const];
  });
  return new Map(sheets);
}

/** The lines of a sheet that somebody typed where nothing is read; none of a sheet that is not ours. */
function linesBeside(sheet: SheetSnapshot, own: OwnSheet | undefined, decoded: DecodedBook): readonly Line[] {
  if (own !== undefined) return besideTable(sheet, own, decoded);
  const page = pages().get(normalizeText(sheet.name));
  return page === undefined ? [] : typedLines(sheet, (row, column) => contains(page, row, column));
}

/** What somebody typed on one sheet where nothing is read. */
function lookBeside(sheet: SheetSnapshot, own: OwnSheet | undefined, decoded: DecodedBook) {
  const { layout, source } = own ?? {};
  return {
    cells: areasOf(linesBeside(sheet, own, decoded)).map((area) => ({ sheet: sheet.name, area })),
    columns: source === undefined ? [] : addedColumns(sheet, source),
    typedOver: source === undefined || layout === undefined ? [] : typedOver(sheet, layout, source),
  };
}

function holdsAnything({ cells, aside }: SheetSnapshot): boolean {
  return cells?.values.some((row) => row.some((value) => !isBlank(value))) === true || aside !== undefined;
}

/** What a returned workbook holds that is not read. */
export function findBesides(snapshot: Snapshot, decoded: DecodedBook): Besides {
  const own = ownSheets(snapshot, decoded);
  const names = new Set([...own.keys(), recordSheetOf(snapshot) ?? ""]);
  const isOurs = ({ name }: SheetSnapshot) => names.has(name) || pages().has(normalizeText(name));
  const { external } = decoded.parts;
  const files = [...(external?.files ?? []), ...(external?.sheets ?? []).flatMap(({ cells }) => cells.files)];
  const beside = snapshot.sheets.map((sheet) => lookBeside(sheet, own.get(sheet.name), decoded));
  return {
    sheets: snapshot.sheets.filter((sheet) => !isOurs(sheet) && holdsAnything(sheet)).map(({ name }) => name),
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
