import { intersect } from "../../../domain/workbook/areas";
import type { Host } from "../Host";
import { does, type HostClass, reads } from "../HostClass";
import { refuse } from "../protocol/HostFailure";
import { type AreasSelf, type RangeSelf, type Ref, ref } from "../Ref";
import { formatRange, wholeSheet } from "../rules/address";
import { asNumber, asText, rangeOf } from "./access";
import { readStyleName, writeStyleName } from "./cellStyles";
import { clearRange } from "./clear";
import { copyCells } from "./copyCells";
import { rangeRef } from "./usedRange";

export function areasRef(ranges: readonly RangeSelf[]): Ref<"RangeAreas"> {
  return ref("RangeAreas", { ranges });
}

/** Characters of the addresses of `getRanges` (OfficeDev/office-js#5198). */
const longestAddress = 8_192;

/** Ranges of one sheet from "B2:C3, E5", also with semicolons; the whole sheet without an address. */
export function areasOf(host: Host, sheet: string, address: unknown): Ref<"RangeAreas"> {
  if (address === undefined) return areasRef([{ sheet, area: wholeSheet, whole: "sheet" }]);
  const text = asText(address, "address");
  if (text.length > longestAddress) return refuse("InvalidArgument", "The addresses are longer than 8,192 characters.");
  const ranges = text.split(/[,;]/).map((part) => rangeOf(host, sheet, part.trim()));
  if (ranges.some((range) => range.sheet !== ranges[0]?.sheet))
    return refuse("InvalidArgument", "The ranges are on different sheets.");
  return areasRef(ranges);
}

function firstOf({ ranges }: AreasSelf): RangeSelf {
  const [first, ...also] = ranges;
  if (first === undefined) return refuse("ItemNotFound", "There are no cells.");
  return also.length === 0 ? first : { ...first, also };
}

const sizeOf = ({ area }: RangeSelf) => area.rows * area.columns;

function meeting(self: AreasSelf, host: Host, other: unknown): Ref<"RangeAreas"> {
  const { sheet } = firstOf(self);
  const { area } = rangeOf(host, sheet, other);
  const common = self.ranges.flatMap((range) => {
    const part = intersect(range.area, area);
    return part === undefined ? [] : [{ sheet, area: part }];
  });
  return common.length === 0 ? refuse("ItemNotFound", "The ranges have no cell in common.") : areasRef(common);
}

export const rangeAreasClass: HostClass<AreasSelf> = {
  members: {
    Address: reads("1.9", ({ ranges }, { book }) => ranges.map((range) => formatRange(book, range)).join(",")),
    AreaCount: reads("1.9", ({ ranges }) => ranges.length),
    CellCount: reads("1.9", ({ ranges }) => ranges.reduce((sum, range) => sum + sizeOf(range), 0)),
    IsEntireColumn: reads("1.9", ({ ranges }) => ranges.every(({ whole }) => whole === "columns" || whole === "sheet")),
    IsEntireRow: reads("1.9", ({ ranges }) => ranges.every(({ whole }) => whole === "rows" || whole === "sheet")),
    Areas: reads("1.9", (self) => ref("RangeCollection", self)),
    Worksheet: reads("1.9", (self) => ref("Worksheet", { sheet: firstOf(self).sheet })),
    Format: reads("1.9", (self) => ref("RangeFormat", firstOf(self))),
    DataValidation: reads("1.9", (self) => ref("DataValidation", firstOf(self))),
    ConditionalFormats: reads("1.9", (self) => ref("ConditionalFormatCollection", firstOf(self))),
    Style: {
      since: "1.9",
      get: ({ ranges }, host) => {
        const names = ranges.map((range) => readStyleName(host, range));
        return names.every((name) => name === names[0]) ? names[0] : null;
      },
      set: ({ ranges }, value, host) => ranges.forEach((range) => void writeStyleName(host, range, value)),
    },
    Clear: does("1.9", ({ ranges }, [applyTo], host) =>
      ranges.forEach((range) => void clearRange(host, range, applyTo)),
    ),
    CopyFrom: does("1.9", ({ ranges }, args, host) => ranges.forEach((range) => void copyCells(host, range, args))),
    GetIntersection: does("1.9", (self, [other], host) => meeting(self, host, other)),
  },
  byReference: true,
};

export const rangeCollectionClass: HostClass<AreasSelf> = {
  members: {
    GetCount: does("1.9", ({ ranges }) => ranges.length),
    GetItemAt: does("1.9", ({ ranges }, [index]) => {
      const range = ranges[asNumber(index, "index", 0)];
      return range === undefined
        ? refuse("ItemNotFound", `There is no range ${String(index)}.`)
        : rangeRef(range.sheet, range.area, range.whole);
    }),
  },
  items: ({ ranges }) => ranges.map((range) => ref("Range", range)),
};
