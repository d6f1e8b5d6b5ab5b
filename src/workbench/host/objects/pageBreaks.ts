import type { Host } from "../Host";
import { does, type HostClass, reads } from "../HostClass";
import { getOrCreate } from "../HostState";
import { refuse } from "../protocol/HostFailure";
import { type Ref, ref, type Targets } from "../Ref";
import { asNumber, rangeOf } from "./access";
import { rangeRef } from "./usedRange";

type Many = Targets["PageBreakCollection"];

/** Rows (or columns) that begin a page, by their numbers from 1. */
function breaksOf({ state }: Host, { sheet, by }: Many): number[] {
  return getOrCreate(state.pageBreaks, `${sheet}.${by}`, () => []);
}

function add(host: Host, self: Many, cell: unknown): Ref<"PageBreak"> {
  const { area } = rangeOf(host, self.sheet, cell);
  const at = self.by === "rows" ? area.row : area.column;
  if (at < 2) return refuse("InvalidArgument", "A page break stands before a cell that is not the first.");
  const breaks = breaksOf(host, self);
  if (!breaks.includes(at)) breaks.push(at);
  breaks.sort((a, b) => a - b);
  return ref("PageBreak", { ...self, at });
}

/** Page breaks that somebody set. */
export const pageBreaksClass: HostClass<Many> = {
  members: {
    Add: does("1.9", (self, [cell], host) => add(host, self, cell)),
    GetCount: does("1.9", (self, _, host) => breaksOf(host, self).length),
    GetItem: does("1.9", (self, [index], host) => {
      const at = breaksOf(host, self)[asNumber(index, "index", 0)];
      return at === undefined
        ? refuse("ItemNotFound", `There is no page break ${String(index)}.`)
        : ref("PageBreak", { ...self, at });
    }),
    RemovePageBreaks: does("1.9", (self, _, host) => void breaksOf(host, self).splice(0)),
  },
  items: (self, host) => breaksOf(host, self).map((at) => ref("PageBreak", { ...self, at })),
};

export const pageBreakClass: HostClass<Targets["PageBreak"]> = {
  members: {
    RowIndex: reads("1.9", ({ by, at }) => (by === "rows" ? at - 1 : 0)),
    ColumnIndex: reads("1.9", ({ by, at }) => (by === "columns" ? at - 1 : 0)),
    GetCellAfterBreak: does("1.9", ({ sheet, by, at }) =>
      rangeRef(sheet, { row: by === "rows" ? at : 1, column: by === "columns" ? at : 1, rows: 1, columns: 1 }),
    ),
    Delete: does("1.9", ({ at, ...self }, _, host) => {
      const breaks = breaksOf(host, self);
      if (breaks.includes(at)) breaks.splice(breaks.indexOf(at), 1);
    }),
  },
};
