import { mapTables } from "../../../domain/formula/mapTables";
import { printTableForFile } from "../../../domain/formula/printTable";
import type { Area } from "../../../domain/workbook/address";
import { tellOfSheet } from "../events";
import type { Host } from "../Host";
import { refuse } from "../protocol/HostFailure";
import { isRef, type Ref, ref, type SheetSelf } from "../Ref";
import { findSheet } from "../rules/address";
import { asOneOf, sheetById } from "./access";
import { contentOf } from "./shiftCells";
import { freeTableName } from "./tables";

const places = ["None", "Before", "After", "Beginning", "End"] as const;

/** «Datos (2)»: the first number that is free; the name is cut where it would be too long. */
function copyName({ book }: Host, name: string): string {
  for (let number = 2; ; number += 1) {
    const end = ` (${number})`;
    const title = `${name.replace(/ \(\d+\)$/, "").slice(0, 31 - end.length)}${end}`;
    if (findSheet(book, title) === undefined) return title;
  }
}

/** Where the copy stands, from 0. */
function positionOf({ book }: Host, position: (typeof places)[number], relative: unknown): number {
  const ids = book.sheets().map(({ id }) => id);
  if (position === "Beginning") return 0;
  if (position === "End" || position === "None") return ids.length - 1;
  if (!isRef(relative, "Worksheet")) return refuse("InvalidArgument", "relativeTo: a sheet was expected.");
  const at = ids.indexOf(relative.self.sheet);
  return position === "Before" ? at : at + 1;
}

/** Tables get names of their own, and the formulas of the copy speak of these. */
function copyTables(host: Host, from: string, to: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { name, area } of host.book.tables().filter(({ sheet }) => sheet === from)) {
    const free = freeTableName(host);
    host.book.addTable(to, free, area);
    names.set(name.toLowerCase(), free);
  }
  return names;
}

function renameIn(formula: string, names: ReadonlyMap<string, string>): string {
  return mapTables(formula, (reference, text) => {
    const table = names.get(reference.table?.toLowerCase() ?? "");
    return table === undefined ? text : printTableForFile({ ...reference, table }, undefined);
  });
}

interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** Copies constants and formulas; those that `rename` gives no formula for stay out. */
function copyCells(
  { book }: Host,
  { sheet: from, area }: SheetArea,
  to: string,
  rename: (formula: string) => string | undefined,
): void {
  const cells = book.read(from, area).map((row) =>
    row.map((cell) => {
      const content = contentOf(cell);
      if (!("formula" in content)) return content;
      const formula = rename(content.formula);
      return formula === undefined ? undefined : { formula };
    }),
  );
  book.write(to, area, cells);
}

function copySizes({ book }: Host, from: string, to: string): void {
  for (const [column, width] of Object.entries(book.widths(from))) book.setColumnWidth(to, Number(column), width);
  for (const [row, height] of Object.entries(book.heights(from))) book.setRowHeight(to, Number(row), height);
  for (const area of book.merges(from)) book.merge(to, area);
  const { gridlines, frozenRows, frozenColumns, tabColor } = book.sheets().find(({ id }) => id === from) ?? {};
  book.setGridlines(to, gridlines !== false);
  book.freeze(to, frozenRows ?? 0, frozenColumns ?? 0);
  if (tabColor) book.setTabColor(to, tabColor);
}

function copyRules({ book }: Host, from: string, to: string): void {
  for (const { areas, rule } of book.validations(from)) book.setValidation(to, areas, rule);
  for (const { areas, rule } of book.conditionals(from)) book.addConditional(to, areas, rule);
}

/** A copy of a sheet: cells, looks, sizes, tables, rules and view; charts stay behind. */
export function copySheet(
  host: Host,
  { sheet }: SheetSelf,
  [position, relative]: readonly unknown[],
): Ref<"Worksheet"> {
  const { book } = host;
  const { name } = sheetById(host, sheet);
  if ((host.state.charts.get(sheet)?.length ?? 0) > 0)
    return refuse("ApiNotFound", "Worksheet.copy of a sheet with charts");
  const place = asOneOf(position ?? "None", places, "positionType");
  const copy = book.addSheet(copyName(host, name));
  book.moveSheet(copy, positionOf(host, place, relative));
  const used = book.extent(sheet, true);
  if (used !== undefined) {
    book.copyLooks([
      { sheet, area: used },
      { sheet: copy, area: used },
    ]);
    copyCells(host, { sheet, area: used }, copy, () => undefined);
    const names = copyTables(host, sheet, copy);
    copyCells(host, { sheet, area: used }, copy, (formula) => renameIn(formula, names));
  }
  copySizes(host, sheet, copy);
  copyRules(host, sheet, copy);
  tellOfSheet(host, "Added", copy, { source: "Local" });
  return ref("Worksheet", { sheet: copy });
}
