import { formatArea } from "../../domain/workbook/address";
import type { Cell } from "../../domain/workbook/Cell";
import type { BookChange } from "./Book";
import { type Host, hasApi } from "./Host";

/** Numbers of the client's events (office.js 1.1.110). */
const dataChanged = 10;
const selectionChanged = 14;
/** Target of events of the whole workbook. */
const workbookTarget = "Workbook";

/** An event as the client takes it: number, target (the workbook or the id of a sheet) and its arguments. */
export interface HostEvent {
  readonly type: number;
  readonly target: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** Names of subscriptions in the host's state, as the client asks for them. */
export function subscriptionKey(kind: "DataChanged" | "SelectionChanged", target: string): string {
  return `${target}.${kind}`;
}

/** Counts who asked for an event. */
export function subscribe(host: Host, key: string, step: 1 | -1): void {
  host.state.subscriptions.set(key, Math.max(0, (host.state.subscriptions.get(key) ?? 0) + step));
}

type Emit = (event: HostEvent) => void;

function emitTo(
  host: Host,
  emit: Emit,
  kind: "DataChanged" | "SelectionChanged",
  sheet: string,
  args: HostEvent["args"],
): void {
  if (!host.state.eventsEnabled) return;
  const type = kind === "DataChanged" ? dataChanged : selectionChanged;
  for (const target of [workbookTarget, sheet]) {
    if ((host.state.subscriptions.get(subscriptionKey(kind, target)) ?? 0) > 0) emit({ type, target, args });
  }
}

/** Excel's word for what a cell holds. */
function valueType(value: Cell): string {
  if (value === "") return "Empty";
  if (typeof value === "string") return /^#[A-Z/0]+[!?A]$/.test(value) ? "Error" : "String";
  return typeof value === "number" ? "Double" : "Boolean";
}

/** Before and after of a single cell, from ExcelApi 1.9 on. */
function detailsOf({ settings }: Host, { values }: BookChange): HostEvent["args"] {
  if (values === undefined || !hasApi(settings.requirementSet, "1.9")) return {};
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
  const { sheet, area, byHand } = change;
  const isTold = hasApi(settings.requirementSet, "1.14");
  return {
    changeType: "RangeEdited",
    source: "Local",
    worksheetId: sheet,
    address: formatArea(area),
    ...(isTold ? { triggerSource: byHand ? "Unknown" : "ThisLocalAddin" } : {}),
    shiftDirection: "None",
    ...detailsOf(host, change),
  };
}

/** Makes events out of what happens in the book, for those who asked; returns how to stop. */
export function watchBook(host: Host, emit: Emit): () => void {
  const stops = [
    host.book.onChanged((change) => emitTo(host, emit, "DataChanged", change.sheet, changeArgs(host, change))),
    host.book.onSelected(() => {
      const { sheet, area } = host.book.selection();
      emitTo(host, emit, "SelectionChanged", sheet, { worksheetId: sheet, address: formatArea(area) });
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
