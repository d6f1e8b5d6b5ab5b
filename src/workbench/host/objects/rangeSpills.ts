import type { Area } from "../../../domain/workbook/address";
import { intersect } from "../../../domain/workbook/areas";
import type { Host } from "../Host";
import { does, type Member, reads } from "../HostClass";
import { refuse } from "../protocol/HostFailure";
import { nullRef, type RangeSelf } from "../Ref";
import { rangeRef } from "./usedRange";

/** The spill that a cell belongs to. */
function spillAt({ book }: Host, { sheet, area }: RangeSelf): Area | undefined {
  return book.spills(sheet).find((spill) => intersect(spill, { ...area, rows: 1, columns: 1 }) !== undefined);
}

function spillFrom(host: Host, range: RangeSelf): Area | undefined {
  const spill = spillAt(host, range);
  return spill?.row === range.area.row && spill.column === range.area.column ? spill : undefined;
}

/** Results of a formula that fill more cells than its own. */
export const rangeSpills: Readonly<Record<string, Member<RangeSelf>>> = {
  HasSpill: reads("1.12", (range, host) => spillAt(host, range) !== undefined),
  GetSpillingToRange: does("1.12", (range, _, host) => {
    const spill = spillFrom(host, range);
    return spill === undefined ? refuse("ItemNotFound", "The cell does not spill.") : rangeRef(range.sheet, spill);
  }),
  GetSpillingToRangeOrNullObject: does("1.12", (range, _, host) => {
    const spill = spillFrom(host, range);
    return spill === undefined ? nullRef : rangeRef(range.sheet, spill);
  }),
  GetSpillParent: does("1.12", (range, _, host) => {
    const spill = spillAt(host, range);
    return spill === undefined
      ? refuse("ItemNotFound", "Nothing spills into the cell.")
      : rangeRef(range.sheet, { ...spill, rows: 1, columns: 1 });
  }),
  GetSpillParentOrNullObject: does("1.12", (range, _, host) => {
    const spill = spillAt(host, range);
    return spill === undefined ? nullRef : rangeRef(range.sheet, { ...spill, rows: 1, columns: 1 });
  }),
};
