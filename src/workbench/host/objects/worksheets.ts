import { subscription, tellOfSheet } from "../events";
import type { Host } from "../Host";
import { does, type HostClass } from "../HostClass";
import { refuse } from "../protocol/HostFailure";
import { nullRef, type Ref, ref } from "../Ref";
import { findSheet } from "../rules/address";
import { assertSheetName } from "../rules/names";
import { nameSubscription } from "../sheetEvents";
import { asText } from "./access";

/** A sheet by name, whatever its case, or by id. */
function findItem({ book }: Host, key: unknown): Ref<"Worksheet"> | undefined {
  if (typeof key !== "string") return undefined;
  const id = book.sheets().some((sheet) => sheet.id === key) ? key : findSheet(book, key);
  return id === undefined ? undefined : ref("Worksheet", { sheet: id });
}

/** "Hoja2" in Spanish, "Sheet2" in English: the first number that is free. */
function freeName({ book, settings }: Host): string {
  const word = settings.locale === "es-CO" ? "Hoja" : "Sheet";
  let number = book.sheets().length + 1;
  while (findSheet(book, `${word}${number}`) !== undefined) number += 1;
  return `${word}${number}`;
}

function addSheet(host: Host, name: unknown): Ref<"Worksheet"> {
  const checked = name === undefined ? freeName(host) : assertSheetName(host.book, name);
  const sheet = host.book.addSheet(checked);
  tellOfSheet(host, "Added", sheet, { source: "Local" });
  return ref("Worksheet", { sheet });
}

function endSheet({ book }: Host, visibleOnly: unknown, at: 0 | -1): Ref<"Worksheet"> {
  const sheet = book
    .sheets()
    .filter(({ hidden }) => visibleOnly !== true || !hidden)
    .at(at);
  return sheet === undefined
    ? refuse("ItemNotFound", "There is no such sheet.")
    : ref("Worksheet", { sheet: sheet.id });
}

export const worksheetsClass: HostClass<object> = {
  members: {
    Add: does("1.1", (_, [name], host) => addSheet(host, name)),
    GetItemOrNullObject: does("1.4", (_, [key], host) => findItem(host, asText(key, "key")) ?? nullRef),
    GetActiveWorksheet: does("1.1", (_self, _args, { book }) => ref("Worksheet", { sheet: book.activeSheet() })),
    GetFirst: does("1.5", (_self, [visibleOnly], host) => endSheet(host, visibleOnly, 0)),
    GetLast: does("1.5", (_self, [visibleOnly], host) => endSheet(host, visibleOnly, -1)),
    GetCount: does("1.4", (_self, [visibleOnly], { book }) =>
      visibleOnly === true ? book.sheets().filter((sheet) => !sheet.hidden).length : book.sheets().length,
    ),
    ...subscription("1.9", "DataChanged", () => "Workbook"),
    ...subscription("1.9", "SelectionChanged", () => "Workbook"),
    ...subscription("1.7", "Activated", () => "Workbook"),
    ...subscription("1.7", "Deactivated", () => "Workbook"),
    ...subscription("1.7", "Added", () => "Workbook"),
    ...subscription("1.7", "Deleted", () => "Workbook"),
    ...subscription("1.8", "Calculated", () => "Workbook"),
    ...subscription("1.10", "SingleClicked", () => "Workbook"),
    ...subscription("1.10", "ColumnSorted", () => "Workbook"),
    ...subscription("1.10", "RowSorted", () => "Workbook"),
    ...subscription("1.13", "FormulaChanged", () => "Workbook"),
    ...nameSubscription(() => "Workbook"),
  },
  items: (_, { book }) => book.sheets().map((sheet) => ref("Worksheet", { sheet: sheet.id })),
  item: (_, key, host) => findItem(host, key),
};
