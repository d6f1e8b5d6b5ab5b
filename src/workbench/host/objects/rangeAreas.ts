import type { Host } from "../Host";
import { does, type HostClass, reads } from "../HostClass";
import { refuse } from "../protocol/HostFailure";
import { type RangeSelf, type Ref, ref } from "../Ref";
import { formatRange, wholeSheet } from "../rules/address";
import { asText, rangeOf } from "./access";
import { clearRange } from "./clear";

/** Characters of the addresses of `getRanges` (OfficeDev/office-js#5198). */
const longestAddress = 8_192;

/** Worksheet.getRanges: blocks separated by commas or semicolons; without an address the whole sheet. */
export function rangeAreas(host: Host, sheet: string, address: unknown): Ref<"RangeAreas"> {
  if (address === undefined) return ref("RangeAreas", { sheet, area: wholeSheet, whole: "sheet", others: [] });
  const text = asText(address, "address");
  if (text.length > longestAddress) return refuse("InvalidArgument", "The addresses are longer than 8,192 characters.");
  const [first, ...others] = text.split(/[,;]/).map((one) => rangeOf(host, sheet, one.trim()));
  if (first === undefined || others.some((other) => other.sheet !== first.sheet))
    return refuse("InvalidArgument", "The ranges are on different sheets.");
  return ref("RangeAreas", { ...first, others: others.map(({ area, whole }) => (whole ? { area, whole } : { area })) });
}

function ranges({ others = [], ...first }: RangeSelf): readonly RangeSelf[] {
  return [first, ...others.map((block) => ({ sheet: first.sheet, ...block }))];
}

export const rangeAreasClass: HostClass<RangeSelf> = {
  members: {
    Address: reads("1.9", (self, { book }) =>
      ranges(self)
        .map((range) => formatRange(book, range))
        .join(","),
    ),
    AreaCount: reads("1.9", (self) => ranges(self).length),
    CellCount: reads("1.9", (self) => ranges(self).reduce((sum, { area }) => sum + area.rows * area.columns, 0)),
    Worksheet: reads("1.9", ({ sheet }) => ref("Worksheet", { sheet })),
    Format: reads("1.9", (self) => ref("RangeFormat", self)),
    DataValidation: reads("1.9", (self) => ref("DataValidation", self)),
    ConditionalFormats: reads("1.9", (self) => ref("ConditionalFormatCollection", self)),
    Clear: does("1.9", (self, [applyTo], host) => {
      for (const range of ranges(self)) clearRange(host, range, applyTo);
    }),
  },
  byReference: true,
};
