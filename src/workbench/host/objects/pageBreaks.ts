import type { Host } from "../Host";
import { does, type HostClass, reads } from "../HostClass";
import { refuse } from "../protocol/HostFailure";
import { type Ref, ref, type Selves, type SheetSelf } from "../Ref";
import { asNumber, rangeOf } from "./access";
import { pageOf } from "./pageLayout";

/** A break stands above the first cell of its range; one of the first row would break nothing. */
function addBreak(host: Host, sheet: string, at: unknown): Ref<"PageBreak"> {
  const { row } = rangeOf(host, sheet, at).area;
  if (row < 2) return refuse("InvalidArgument", "A page cannot break above the first row.");
  pageOf(host, sheet).breaks.add(row);
  return ref("PageBreak", { sheet, row });
}

const breaksOf = (host: Host, sheet: string): readonly Ref<"PageBreak">[] =>
  [...pageOf(host, sheet).breaks].sort((a, b) => a - b).map((row) => ref("PageBreak", { sheet, row }));

/** Worksheet.horizontalPageBreaks. */
export const pageBreaksClass: HostClass<SheetSelf> = {
  members: {
    Add: does("1.9", ({ sheet }, [at], host) => addBreak(host, sheet, at)),
    GetCount: does("1.9", ({ sheet }, _, host) => pageOf(host, sheet).breaks.size),
    GetItem: does("1.9", ({ sheet }, [index], host) => {
      const found = breaksOf(host, sheet)[asNumber(index, "index", 0)];
      return found ?? refuse("ItemNotFound", "There is no such page break.");
    }),
    RemovePageBreaks: does("1.9", ({ sheet }, _, host) => pageOf(host, sheet).breaks.clear()),
  },
  items: ({ sheet }, host) => breaksOf(host, sheet),
};

export const pageBreakClass: HostClass<Selves["PageBreak"]> = {
  members: {
    // The row after the break, from 0.
    RowIndex: reads("1.9", ({ row }) => row - 1),
    Delete: does("1.9", ({ sheet, row }, _, host) => void pageOf(host, sheet).breaks.delete(row)),
  },
  scalars: ["RowIndex"],
};
