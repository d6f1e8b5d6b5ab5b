import type { CellStyle, StylePatch } from "../Book";
import type { Host } from "../Host";
import { does, type HostClass, holds } from "../HostClass";
import type { RangeSelf } from "../Ref";
import { asColor, asOneOf, styledArea } from "./access";
import { common, look } from "./format";
import { assertOption } from "./protect";

/** Docs: «LinearGradient and RectangularGradient are not supported». */
const patterns = [
  ...["None", "Solid", "Gray50", "Gray75", "Gray25", "Horizontal", "Vertical", "Down", "Up", "Checker", "SemiGray75"],
  ...["LightHorizontal", "LightVertical", "LightDown", "LightUp", "Grid", "CrissCross", "Gray16", "Gray8"],
];

/** A cell with a fill and no pattern has the pattern «Solid». */
export function patternOf({ pattern, fill }: CellStyle): string {
  return pattern ?? (fill === undefined ? "None" : "Solid");
}

const none: StylePatch = { fill: null, pattern: null, patternColor: null };

function styled<T>(host: Host, range: RangeSelf, read: (style: CellStyle) => T): T | null {
  return common(host, range, (row, column) => read(host.book.readStyle(range.sheet, row, column)));
}

/** «Solid» over no fill is white; «None» takes the fill away. */
function setPattern(host: Host, range: RangeSelf, value: unknown): void {
  assertOption(host, range.sheet, "allowFormatCells");
  const pattern = asOneOf<string>(value, patterns, "pattern");
  const isBare = styled(host, range, patternOf) === "None";
  const solid: StylePatch = { pattern: null, ...(isBare ? { fill: "#FFFFFF" } : {}) };
  const patch = pattern === "None" ? none : pattern === "Solid" ? solid : { pattern };
  host.book.patchStyle(range.sheet, styledArea(host, range), patch);
}

export const rangeFillClass: HostClass<RangeSelf> = {
  members: {
    // A pattern stays over another colour, as in the macros that Excel records.
    Color: look(
      "1.1",
      (style) => style.fill?.toUpperCase() ?? "#FFFFFF",
      (value) => ({ fill: asColor(value, "color") }),
    ),
    Pattern: holds(
      "1.9",
      (range, host) => styled(host, range, patternOf),
      (range, value, host) => setPattern(host, range, value),
    ),
    PatternColor: look(
      "1.9",
      (style) => style.patternColor ?? "#000000",
      (value) => ({ patternColor: asColor(value, "patternColor") }),
    ),
    Clear: does("1.1", (range, _, host) => {
      assertOption(host, range.sheet, "allowFormatCells");
      host.book.patchStyle(range.sheet, styledArea(host, range), none);
    }),
  },
};
