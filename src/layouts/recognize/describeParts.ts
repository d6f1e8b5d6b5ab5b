import type { BookParts, ChangedColumns, ExternalParts, OutsideCells } from "../../domain/findings/BookParts";
import type { BookPlace } from "../../domain/findings/Place";
import { findExternal, unusedExternalNames } from "../../domain/workbook/findExternal";
import { findSheet } from "../../domain/workbook/findSheet";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import { expectedLayouts } from "../copies/expectedLayouts";
import type { FoundTable } from "../findTable";
import { sheetLayouts } from "../index";
import { templateProperty } from "../templateVersion";
import { findCopies } from "./findCopies";
import { listMissingParts } from "./listMissingParts";
import { cornerOf } from "./outsideCells";
import type { RecognizedTables } from "./recognizeTable";

/** Where a workbook points to other files; undefined where it does not. */
function findExternalParts(snapshot: Snapshot): ExternalParts | undefined {
  const sheets = snapshot.sheets.flatMap(({ name, cells }) => {
    const found = cells === undefined ? undefined : findExternal(cells, snapshot);
    return found === undefined ? [] : [{ sheet: name, cells: found }];
  });
  const used = new Set(sheets.flatMap(({ cells }) => cells.names));
  const unused = unusedExternalNames(snapshot, used);
  const front = snapshot.sheets.find(({ visibility }) => visibility === "visible")?.name ?? "";
  return sheets.length + unused.names.length === 0 ? undefined : { sheets, ...unused, front };
}

/** Cells of «Inicio» that name the other sheets, where the sheet stands as the template makes it. */
function frontPlaces(snapshot: Snapshot): Readonly<Record<string, BookPlace>> {
  const [front] = sheetLayouts;
  const sheet = findSheet(snapshot, front?.name ?? "")?.name;
  if (front === undefined || sheet === undefined) return {};
  const names = new Map(sheetLayouts.map(({ key, name }) => [key, name]));
  return Object.fromEntries((front.links ?? []).map(({ cell, to }) => [names.get(to) ?? to, { sheet, cell }]));
}

/** What a template later than that of the workbook brought; a workbook that lost its number had none of it only where no such sheet is left. */
function newerThan({ properties, sheets }: Snapshot): (since: string | undefined) => boolean {
  const version = Number.parseFloat(properties[templateProperty] ?? "");
  const names = new Set(sheets.map(({ name }) => name));
  const hasNone = sheetLayouts.every(({ since, name }) => since === undefined || !names.has(name));
  return (since) => {
    if (since === undefined) return false;
    return Number.isNaN(version) ? hasNone : version < Number.parseFloat(since);
  };
}

function changedTables(found: ReadonlyMap<string, FoundTable>): BookParts["changed"] {
  return sheetLayouts.flatMap(({ table }) => {
    const one = found.get(table?.key ?? "");
    if (table === undefined || one === undefined || one.form === "table") return [];
    const { form, sheet } = one;
    return [
      { form, table: table.name, now: one.table.name, sheet: sheet.name, area: one.table.area, place: cornerOf(one) },
    ];
  });
}

/** What was read beside the tables; `fields` are the keys of the named cells that were found. */
interface ReadParts {
  readonly fields: ReadonlySet<string>;
  readonly outside: readonly OutsideCells[];
  readonly columns: ChangedColumns;
}

/** What became of the template. */
export function describeParts(
  snapshot: Snapshot,
  { found, repeated }: RecognizedTables,
  { fields, outside, columns }: ReadParts,
): Omit<BookParts, "completed"> {
  const places = frontPlaces(snapshot);
  const isNewer = newerThan(snapshot);
  const missing = expectedLayouts(snapshot).flatMap((layout) => {
    const own = new Set(layout.fields.map(({ key }) => key).filter((key) => fields.has(key)));
    return listMissingParts(snapshot, {
      layout,
      table: found.get(layout.table?.key ?? ""),
      fields: own,
      front: places[layout.name],
      isNewer,
    });
  });
  const external = findExternalParts(snapshot);
  const starts = [...found].filter(([key]) => key !== "findings").map(([key, one]) => [key, cornerOf(one, 1)] as const);
  return {
    missing,
    changed: changedTables(found),
    repeated: repeated.map((one) => ({ table: one.table.name, place: cornerOf(one) })),
    copies: sheetLayouts.flatMap(({ table }) => {
      const one = found.get(table?.key ?? "");
      return table === undefined || one === undefined || table.key === "findings"
        ? []
        : findCopies(snapshot, table, one);
    }),
    columns,
    outside,
    starts: Object.fromEntries(starts),
    front: places,
    ...(external === undefined ? {} : { external }),
  };
}
