import { type Area, formatArea } from "../../domain/workbook/address";
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

/** Who did it is told from ExcelApi 1.14 on. */
function changeArgs({ settings }: Host, sheet: string, area: Area, byHand: boolean): HostEvent["args"] {
  const isTold = hasApi(settings.requirementSet, "1.14");
  return {
    changeType: "RangeEdited",
    source: "Local",
    worksheetId: sheet,
    address: formatArea(area),
    ...(isTold ? { triggerSource: byHand ? "Unknown" : "ThisLocalAddin" } : {}),
    shiftDirection: "None",
  };
}

/** Makes events out of what happens in the book, for those who asked; returns how to stop. */
export function watchBook(host: Host, emit: Emit): () => void {
  const stops = [
    host.book.onChanged(({ sheet, area, byHand }) =>
      emitTo(host, emit, "DataChanged", sheet, changeArgs(host, sheet, area, byHand)),
    ),
    host.book.onSelected(() => {
      const { sheet, area } = host.book.selection();
      emitTo(host, emit, "SelectionChanged", sheet, { worksheetId: sheet, address: formatArea(area) });
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
