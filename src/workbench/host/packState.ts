import { createHostState, type HostState } from "./HostState";

/** Maps and sets as JSON has none. */
const [mapMark, setMark] = ["$map", "$set"] as const;

/** What stays of a workbook that is saved; the others belong to the session. */
type Kept = Omit<
  HostState,
  "opened" | "references" | "subscriptions" | "evaluated" | "isDirty" | "wasSaved" | "movesCells"
>;

/** What the host keeps of a workbook, as JSON. */
export function packState(state: HostState): string {
  const { opened, references, subscriptions, evaluated, isDirty, wasSaved, movesCells, ...kept } = state;
  return JSON.stringify(kept satisfies Kept, (_, value: unknown) => {
    if (value instanceof Map) return { [mapMark]: [...value] };
    return value instanceof Set ? { [setMark]: [...value] } : value;
  });
}

function revive(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (mapMark in value) return new Map(value[mapMark] as [unknown, unknown][]);
  return setMark in value ? new Set(value[setMark] as unknown[]) : value;
}

/** The state of a workbook that is opened again. */
export function unpackState(packed: string): HostState {
  return { ...createHostState(), ...(JSON.parse(packed, revive) as Kept) };
}
