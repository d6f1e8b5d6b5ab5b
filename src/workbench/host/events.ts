import type { BookTable } from "./Book";
import type { Host, HostEvent } from "./Host";
import { does, type Member } from "./HostClass";

/** Numbers of the client's events (office.js 1.1.110). */
const numbers = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  SingleClicked: 21,
  RowSorted: 19,
  ColumnSorted: 20,
  FormulaChanged: 23,
  NameChanged: 25,
} as const;
const tableNumbers = { SelectionChanged: 100, DataChanged: 101, Added: 102, Deleted: 103 } as const;
export const workbookActivated = 2_203;
/** Target of events of the whole workbook. */
export const workbookTarget = "Workbook";

type SheetEvent = keyof typeof numbers;

/** Counts who asked for an event. */
export function subscribe({ book, state }: Host, key: string, step: 1 | -1): void {
  if (key.endsWith(".FormulaChanged")) book.noteFormulas();
  state.subscriptions.set(key, Math.max(0, (state.subscriptions.get(key) ?? 0) + step));
}

/** How office.js asks for an event and gives it back; `target` tells apart whose events are meant. */
export function subscription<S>(
  since: string,
  kind: string,
  target: (self: S) => string,
): Readonly<Record<string, Member<S>>> {
  return {
    [`_Register${kind}Event`]: does(since, (self, _, host) => subscribe(host, `${target(self)}.${kind}`, 1)),
    [`_Unregister${kind}Event`]: does(since, (self, _, host) => subscribe(host, `${target(self)}.${kind}`, -1)),
  };
}

/** True when somebody asked for an event, by its key «target.kind». */
export function isAsked({ state }: Host, key: string): boolean {
  return state.eventsEnabled && (state.subscriptions.get(key) ?? 0) > 0;
}

/** Sends an event to those who asked for it. */
export function tell(host: Host, key: string, event: HostEvent): void {
  if (isAsked(host, key)) host.emit(event);
}

/** Tells those who asked a sheet or all sheets of the workbook. */
export function tellOfSheet(host: Host, kind: SheetEvent, sheet: string, args: HostEvent["args"] = {}): void {
  for (const target of [workbookTarget, sheet])
    tell(host, `${target}.${kind}`, { type: numbers[kind], target, args: { worksheetId: sheet, ...args } });
}

/** Tells those who asked a table, the tables of its sheet or all tables. */
export function tellOfTable(
  host: Host,
  kind: keyof typeof tableNumbers,
  { id, sheet, name }: Pick<BookTable, "id" | "sheet" | "name">,
  args: HostEvent["args"] = {},
): void {
  for (const target of [workbookTarget, sheet, id]) {
    const all = { worksheetId: sheet, tableId: id, tableName: name, source: "Local", ...args };
    tell(host, `tables:${target}.${kind}`, { type: tableNumbers[kind], target, args: all });
  }
}
