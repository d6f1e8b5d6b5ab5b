import { parseReference } from "../../domain/formula/cellReference";
import { findSheet } from "../../domain/workbook/findSheet";
import { emptyLook, type SheetSnapshot, type Snapshot } from "../../domain/workbook/Snapshot";
import type { StructureConflict } from "../../domain/workbook/StructureConflict";
import { findField } from "../../layouts/findField";
import type { FoundTable } from "../../layouts/findTable";
import { sheetLayouts } from "../../layouts/index";
import type { SheetLayout } from "../../layouts/Layout";
import { recognizeTables } from "../../layouts/recognize/recognizeTable";
import { columnName } from "../../layouts/workbookNames";
import { existingTable, freedTable, newTable } from "./findTableTarget";
import type { SheetTarget } from "./SheetTarget";

interface Found {
  readonly target?: SheetTarget;
  readonly conflict?: StructureConflict;
}

/** Names that only our sheet can bear; a name that lost its cell (#REF!) points nowhere. */
function ownNames(layout: SheetLayout): ReadonlySet<string> {
  const { table } = layout;
  const columns = table?.columns.map(({ key }) => columnName(table.name, key)) ?? [];
  return new Set([...columns, ...layout.fields.map(({ name }) => name)].map((name) => name.toLowerCase()));
}

/** The sheet that most of the layout's names point to. */
function sheetByNames(snapshot: Snapshot, layout: SheetLayout): SheetSnapshot | undefined {
  const own = ownNames(layout);
  const sheets = snapshot.names.flatMap(({ name, formula }) => {
    const sheet = own.has(name.toLowerCase()) ? parseReference(formula)?.sheet : undefined;
    return sheet === undefined ? [] : [sheet];
  });
  const score = (name: string) => sheets.filter((one) => one === name).length;
  const [best] = [...new Set(sheets)].sort((a, b) => score(b) - score(a));
  return best === undefined ? undefined : findSheet(snapshot, best);
}

/** A sheet without a table is known again by its labels when its names are gone. */
function sheetByLabels(snapshot: Snapshot, layout: SheetLayout): SheetSnapshot | undefined {
  if (layout.table !== undefined) return undefined;
  const isOurs = layout.fields.some((field) => findField(snapshot, layout, field) !== undefined);
  return isOurs ? findSheet(snapshot, layout.name) : undefined;
}

function isEmpty(sheet: SheetSnapshot): boolean {
  const filled = sheet.cells?.values.some((row) => row.some((cell) => cell !== ""));
  return filled !== true && sheet.tables.length === 0 && sheet.look.charts.length === 0;
}

/** A name for our sheet beside the user's: «Presupuesto (AMB)». */
function freeName(snapshot: Snapshot, name: string): string {
  const candidates = [`${name} (AMB)`, ...Array.from({ length: 98 }, (_, index) => `${name} (AMB ${index + 2})`)];
  return candidates.find((candidate) => findSheet(snapshot, candidate) === undefined) ?? `${name} (AMB 100)`;
}

function newSheet(layout: SheetLayout, name: string, sheet?: SheetSnapshot): SheetTarget {
  const empty: SheetSnapshot = { name, visibility: "visible", protected: false, tables: [], look: emptyLook };
  const table = layout.table === undefined ? {} : { table: newTable(layout.table) };
  return { layout, sheet: sheet ?? empty, exists: sheet !== undefined, isNew: true, ...table };
}

function ownSheet(layout: SheetLayout, sheet: SheetSnapshot, found: FoundTable | undefined): Found {
  const place = { layout, sheet, exists: true, isNew: false };
  if (layout.table === undefined) return { target: place };
  const table = found === undefined ? freedTable(sheet, layout.table) : existingTable(found, layout.table);
  if (table !== undefined) return { target: { ...place, table } };
  return { conflict: { kind: "table-elsewhere", sheet: sheet.name, table: layout.table.name } };
}

function findTarget(snapshot: Snapshot, layout: SheetLayout, found: FoundTable | undefined): Found {
  if (found !== undefined) return ownSheet(layout, found.sheet, found);
  const own = sheetByNames(snapshot, layout) ?? sheetByLabels(snapshot, layout);
  const named = findSheet(snapshot, layout.name);
  if (own !== undefined && !isEmpty(own)) return ownSheet(layout, own, undefined);
  if (named === undefined || isEmpty(named)) return { target: newSheet(layout, layout.name, named) };
  const used = freeName(snapshot, layout.name);
  return { target: newSheet(layout, used), conflict: { kind: "sheet-taken", sheet: named.name, used } };
}

/** Where each sheet of the template is or will be; a sheet of the user's with one of our names is left alone. Conflicts are told of the sheets of `keys`. */
export function findTargets(
  snapshot: Snapshot,
  keys: readonly string[] = sheetLayouts.map(({ key }) => key),
): {
  readonly targets: readonly SheetTarget[];
  readonly conflicts: readonly StructureConflict[];
} {
  const tables = recognizeTables(snapshot, sheetLayouts).found;
  const found = sheetLayouts.map((layout) => {
    return { key: layout.key, ...findTarget(snapshot, layout, tables.get(layout.table?.key ?? "")) };
  });
  return {
    targets: found.flatMap(({ target }) => target ?? []),
    conflicts: found.flatMap(({ key, conflict }) => (keys.includes(key) ? (conflict ?? []) : [])),
  };
}
