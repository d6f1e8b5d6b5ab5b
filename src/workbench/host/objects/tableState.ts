import type { Host } from "../Host";
import { getOrCreate, type TableState } from "../HostState";

/** What Excel keeps of a table beside its cells. */
export function tableStateOf({ state }: Host, table: string): TableState {
  return getOrCreate(state.tables, table, () => ({
    style: "TableStyleMedium2",
    showTotals: false,
    properties: new Map(),
    filters: new Map(),
  }));
}
