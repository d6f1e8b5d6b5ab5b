import type { Host } from "../Host";
import { does, type HostClass, reads } from "../HostClass";
import { getOrCreate, type PivotState } from "../HostState";
import { refuse } from "../protocol/HostFailure";
import { nullRef, type PivotSelf, type Ref, ref, type SheetSelf } from "../Ref";
import { rangeRef } from "./usedRange";

function pivotsOf({ state }: Host, sheet: string): PivotState[] {
  return getOrCreate(state.pivots, sheet, () => []);
}

function findPivot(host: Host, { sheet }: SheetSelf, key: unknown): Ref<"PivotTable"> | undefined {
  const known = pivotsOf(host, sheet).find(({ id, name }) => id === key || name === key);
  return known === undefined ? undefined : ref("PivotTable", { sheet, pivot: known.id });
}

function pivotOf(host: Host, { sheet, pivot }: PivotSelf): PivotState {
  const known = pivotsOf(host, sheet).find(({ id }) => id === pivot);
  return known ?? refuse("ItemNotFound", "The pivot table is gone.");
}

/** Pivot tables as far as they are read: Univer makes none. */
export const pivotsClass: HostClass<SheetSelf> = {
  members: {
    GetItem: does(
      "1.3",
      (self, [key], host) =>
        findPivot(host, self, key) ?? refuse("ItemNotFound", `There is no pivot table «${String(key)}».`),
    ),
    GetItemOrNullObject: does("1.4", (self, [key], host) => findPivot(host, self, key) ?? nullRef),
    GetCount: does("1.4", ({ sheet }, _, host) => pivotsOf(host, sheet).length),
  },
  items: ({ sheet }, host) => pivotsOf(host, sheet).map(({ id }) => ref("PivotTable", { sheet, pivot: id })),
  item: (self, key, host) => findPivot(host, self, key),
};

export const pivotClass: HostClass<PivotSelf> = {
  members: {
    Id: reads("1.5", ({ pivot }) => pivot),
    Name: reads("1.3", (self, host) => pivotOf(host, self).name),
    Layout: reads("1.8", (self) => ref("PivotLayout", self)),
    Worksheet: reads("1.3", ({ sheet }) => ref("Worksheet", { sheet })),
  },
  identify: ({ pivot }) => ({ _Id: pivot, Id: pivot }),
};

export const pivotLayoutClass: HostClass<PivotSelf> = {
  members: { GetRange: does("1.8", (self, _, host) => rangeRef(self.sheet, pivotOf(host, self).area)) },
};
