import { subscribe, subscriptionKey } from "../events";
import type { Host } from "../Host";
import { does, type HostClass, type Member } from "../HostClass";
import { nullRef, type Ref, ref } from "../Ref";
import { findSheet } from "../rules/address";
import { assertSheetName } from "../rules/names";
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
  return ref("Worksheet", { sheet: host.book.addSheet(checked) });
}

/** How office.js asks for an event and gives it back. */
export function subscription<S>(
  since: string,
  kind: "DataChanged" | "SelectionChanged",
  target: (self: S) => string,
): Readonly<Record<string, Member<S>>> {
  return {
    [`_Register${kind}Event`]: does(since, (self, _, host) => subscribe(host, subscriptionKey(kind, target(self)), 1)),
    [`_Unregister${kind}Event`]: does(since, (self, _, host) =>
      subscribe(host, subscriptionKey(kind, target(self)), -1),
    ),
  };
}

export const worksheetsClass: HostClass<object> = {
  members: {
    Add: does("1.1", (_, [name], host) => addSheet(host, name)),
    GetItemOrNullObject: does("1.4", (_, [key], host) => findItem(host, asText(key, "key")) ?? nullRef),
    GetActiveWorksheet: does("1.1", (_self, _args, { book }) => ref("Worksheet", { sheet: book.activeSheet() })),
    GetCount: does("1.4", (_self, [visibleOnly], { book }) =>
      visibleOnly === true ? book.sheets().filter((sheet) => !sheet.hidden).length : book.sheets().length,
    ),
    ...subscription("1.9", "DataChanged", () => "Workbook"),
    ...subscription("1.9", "SelectionChanged", () => "Workbook"),
  },
  items: (_, { book }) => book.sheets().map((sheet) => ref("Worksheet", { sheet: sheet.id })),
  item: (_, key, host) => findItem(host, key),
};
