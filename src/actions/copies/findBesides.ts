import type { Besides } from "../../domain/copies/Besides";
import type { SentCopy } from "../../domain/copies/SentCopy";
import type { DecodedBook } from "../../domain/findings/BookSources";
import { isBlank } from "../../domain/text/isBlank";
import { contains } from "../../domain/workbook/areas";
import { linkedFiles } from "../../domain/workbook/findExternal";
import { findSheet } from "../../domain/workbook/findSheet";
import type { SheetSnapshot, Snapshot } from "../../domain/workbook/Snapshot";
import { copyLayouts } from "../../layouts/copies/expectedLayouts";
import { recordSheetOf } from "../../layouts/copies/sentRecord";
import {
  addedColumns,
  areasOf,
  besideTable,
  type TemplateSheet,
  type TypedLine,
  typedLines,
  typedOver,
} from "./besideTable";
import { isPage, pageArea } from "./copyPages";

/** The sheets of a copy by the names that they bear now. */
function ownSheets(snapshot: Snapshot, { sources }: DecodedBook): ReadonlyMap<string, TemplateSheet> {
  const sheets = copyLayouts.flatMap((layout) => {
    const { table, fields, name } = layout;
    const source = table === undefined || table.key === "findings" ? undefined : sources.tables[table.key];
    const [place] = fields.flatMap(({ key }) => sources.fields[key] ?? []);
    const own = source?.sheet ?? place?.sheet ?? findSheet(snapshot, name)?.name;
    return own === undefined ? [] : [[own, { layout, source }] as const];
  });
  return new Map(sheets);
}

/** A workbook as it came back, and the areas of the pages that it was sent with. */
interface Returned {
  readonly decoded: DecodedBook;
  readonly pages: SentCopy["pages"];
}

/** The lines of a sheet that somebody typed where nothing is read; none of a sheet that is not ours. */
function linesBeside(
  sheet: SheetSnapshot,
  own: TemplateSheet | undefined,
  { decoded, pages }: Returned,
): readonly TypedLine[] {
  if (own !== undefined) return besideTable(sheet, own, decoded);
  const page = pageArea(sheet, pages);
  return page === undefined ? [] : typedLines(sheet, (row, column) => contains(page, row, column));
}

/** What somebody typed on one sheet where nothing is read. */
function lookBeside(sheet: SheetSnapshot, own: TemplateSheet | undefined, returned: Returned) {
  const { layout, source } = own ?? {};
  return {
    cells: areasOf(linesBeside(sheet, own, returned)).map((area) => ({ sheet: sheet.name, area })),
    columns: source === undefined ? [] : addedColumns(sheet, source),
    typedOver: source === undefined || layout === undefined ? [] : typedOver(sheet, layout, source),
  };
}

function holdsAnything({ cells, aside }: SheetSnapshot): boolean {
  return cells?.values.some((row) => row.some((value) => !isBlank(value))) === true || aside !== undefined;
}

/** What a returned workbook holds that is not read; `sent` is what it remembers of its sending. */
export function findBesides(snapshot: Snapshot, decoded: DecodedBook, sent: SentCopy | undefined): Besides {
  const own = ownSheets(snapshot, decoded);
  const names = new Set([...own.keys(), recordSheetOf(snapshot) ?? ""]);
  const isOurs = (sheet: SheetSnapshot) => names.has(sheet.name) || isPage(sheet);
  const { external } = decoded.parts;
  const named = [...(external?.files ?? []), ...(external?.sheets ?? []).flatMap(({ cells }) => cells.files)];
  const beside = snapshot.sheets.map((sheet) =>
    lookBeside(sheet, own.get(sheet.name), { decoded, pages: sent?.pages }),
  );
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
    files: [...new Set([...named, ...linkedFiles(snapshot)])],
    active: snapshot.active ?? [],
  };
}
