import type { MissingPart } from "../../domain/findings/BookParts";
import type { BookPlace } from "../../domain/findings/Place";
import { findSheet } from "../../domain/workbook/findSheet";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import type { FoundTable } from "../findTable";
import type { SheetLayout } from "../Layout";
import { cornerOf } from "./outsideCells";

/** What was found of a sheet of the template. */
interface FoundSheet {
  readonly layout: SheetLayout;
  readonly table: FoundTable | undefined;
  /** Keys of its named cells that stand somewhere. */
  readonly fields: ReadonlySet<string>;
  /** Cell of «Inicio» that names it. */
  readonly front: BookPlace | undefined;
  /** True for a part of a template later than that of the workbook. */
  isNewer(since: string | undefined): boolean;
}

/** The mark of a part that the workbook cannot have yet. */
const newer = (isNewer: boolean): Pick<MissingPart, "isNewer"> => (isNewer ? { isNewer } : {});

function tablePart(found: FoundSheet, sheet: string): readonly MissingPart[] {
  const { layout, table } = found;
  if (layout.table === undefined) return [];
  const { name, key } = layout.table;
  if (table === undefined)
    return [{ kind: "table", sheet, name, table: key, place: { sheet, cell: `A${layout.table.headerRow}` } }];
  return table.missing.map(({ header, key: field, since }) => ({
    kind: "column",
    sheet,
    name: header,
    table: key,
    field,
    place: cornerOf(table),
    ...newer(found.isNewer(since)),
  }));
}

function fieldParts({ layout, fields }: FoundSheet, sheet: string): readonly MissingPart[] {
  const lacking = layout.fields.filter(({ key }) => !fields.has(key));
  return lacking.map(({ key, label, cell }) => ({
    kind: "field",
    sheet,
    name: label,
    field: key,
    place: { sheet, cell },
  }));
}

function goneSheet({ layout, isNewer }: FoundSheet, place: BookPlace | undefined): MissingPart {
  return {
    kind: "sheet",
    sheet: layout.name,
    name: layout.name,
    ...(layout.table === undefined ? {} : { table: layout.table.key }),
    ...(place === undefined ? {} : { place }),
    ...newer(isNewer(layout.since)),
  };
}

/** What the workbook lacks of a sheet of the template: the sheet alone, or what is gone from it. */
export function listMissingParts(snapshot: Snapshot, found: FoundSheet): readonly MissingPart[] {
  const { layout, table, fields, front } = found;
  const named = findSheet(snapshot, layout.name);
  const sheet = table?.sheet.name ?? named?.name;
  const empty = table === undefined && fields.size === 0;
  const hasFields = layout.fields.length > 0;
  if (sheet === undefined && (empty || layout.table !== undefined)) return [goneSheet(found, front)];
  const home = sheet ?? layout.name;
  // A sheet of a person's that only bears the name holds nothing of ours.
  if (empty && hasFields && layout.table === undefined) return [goneSheet(found, { sheet: home, cell: "A1" })];
  // Named cells stand above the table: without table and cells, the sheet is not ours or was emptied.
  return empty ? tablePart(found, home) : [...tablePart(found, home), ...fieldParts(found, home)];
}
