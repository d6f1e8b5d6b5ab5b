import { formatArea } from "../../domain/workbook/address";
import type { BookChange, BookTable } from "./Book";
import { type Host, hasApi } from "./Host";
import { does, type Member } from "./HostClass";
import { tellBindings, tellSelectedBindings } from "./objects/bindings";
import { activateChart } from "./objects/chartEvents";
import { valueType } from "./objects/texts";
import { intersect } from "./rules/address";

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
const workbookActivated = 2_203;
/** Target of events of the whole workbook. */
const workbookTarget = "Workbook";

type SheetEvent = keyof typeof numbers;

/** An event as the client takes it: number, target (the workbook or the id of a thing in it) and its arguments. */
export interface HostEvent {
  readonly type: number;
  readonly target: string;
  readonly args: Readonly<Record<string, unknown>>;
}

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

/** Before and after of a single cell, from ExcelApi 1.9 on. */
function detailsOf({ settings }: Host, { values }: BookChange): HostEvent["args"] {
  if (values?.after === undefined || !hasApi(settings.requirementSet, "1.9")) return {};
  return {
    valueBefore: values.before,
    valueAfter: values.after,
    valueTypeBefore: valueType(values.before),
    valueTypeAfter: valueType(values.after),
  };
}

/** Who did it is told from ExcelApi 1.14 on. */
function changeArgs(host: Host, change: BookChange): HostEvent["args"] {
  const { settings } = host;
  const isTold = hasApi(settings.requirementSet, "1.14");
  return {
    changeType: "RangeEdited",
    source: "Local",
    address: formatArea(change.area),
    ...(isTold ? { triggerSource: change.byHand ? "Unknown" : "ThisLocalAddin" } : {}),
    shiftDirection: "None",
    ...detailsOf(host, change),
  };
}

function tellChange(host: Host, change: BookChange): void {
  const { sheet, area } = change;
  const args = changeArgs(host, change);
  tellOfSheet(host, "DataChanged", sheet, args);
  tellBindings(host, change);
  if (change.formulasBefore !== undefined) tellOfSheet(host, "FormulaChanged", sheet, formulaArgs(host, change));
  for (const table of host.book.tables())
    if (table.sheet === sheet && intersect(table.area, area) !== undefined)
      tellOfTable(host, "DataChanged", table, args);
}

/** The event of a cell that gets a formula waits for its result, when somebody asked for the event. */
async function tellWhenKnown(host: Host, change: BookChange): Promise<void> {
  const { sheet, area, values } = change;
  const isAwaited = [workbookTarget, sheet].some((target) => isAsked(host, `${target}.DataChanged`));
  if (values === undefined || values.after !== undefined || !isAwaited) {
    tellChange(host, change);
    return;
  }
  await host.book.settle();
  const after = host.book.sheets().some(({ id }) => id === sheet)
    ? host.book.read(sheet, area)[0]?.[0]?.value
    : undefined;
  tellChange(host, after === undefined ? change : { ...change, values: { before: values.before, after } });
}

/** Docs: previous formulas are told cell by cell; the host knows them of what changed in one write. */
function formulaArgs({ settings }: Host, { area, byHand, formulasBefore = [] }: BookChange): HostEvent["args"] {
  const isTold = hasApi(settings.requirementSet, "1.14");
  const details = formulasBefore.map(({ row, column, formula }) => ({
    cellAddress: formatArea({ row, column, rows: 1, columns: 1 }),
    previousFormula: formula,
  }));
  return {
    source: "Local",
    address: formatArea(area),
    formulaDetails: details,
    ...(isTold ? { triggerSource: byHand ? "Unknown" : "ThisLocalAddin" } : {}),
  };
}

/** What follows when other cells are selected: a sheet is left for another, and so are tables and charts. */
function selectionTeller(host: Host): () => void {
  let shown = host.book.activeSheet();
  return () => {
    const { sheet, area } = host.book.selection();
    activateChart(host, undefined);
    tellSelectedBindings(host, { sheet, area });
    if (sheet !== shown) {
      tellOfSheet(host, "Deactivated", shown);
      tellOfSheet(host, "Activated", sheet);
    }
    shown = sheet;
    tellOfSheet(host, "SelectionChanged", sheet, { address: formatArea(area) });
    for (const table of host.book.tables()) {
      if (table.sheet !== sheet) continue;
      const common = intersect(table.area, area);
      const args = { address: common === undefined ? "" : formatArea(common), isInsideTable: common !== undefined };
      tellOfTable(host, "SelectionChanged", table, args);
    }
  };
}

/** Makes events out of what happens in the book, for those who asked; returns how to stop. */
export function watchBook(host: Host): () => void {
  const { book } = host;
  const stops = [
    book.onChanged((change) => {
      host.state.isDirty = true;
      void tellWhenKnown(host, change);
    }),
    book.onSelected(selectionTeller(host)),
    book.onClicked(({ sheet, row, column, offsetX, offsetY }) => {
      const address = formatArea({ row, column, rows: 1, columns: 1 });
      tellOfSheet(host, "SingleClicked", sheet, { address, offsetX, offsetY });
    }),
    book.onActivated(() => tell(host, "Book.Activated", { type: workbookActivated, target: workbookTarget, args: {} })),
    book.onCalculated((sheets) => {
      for (const sheet of sheets) tellOfSheet(host, "Calculated", sheet);
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
