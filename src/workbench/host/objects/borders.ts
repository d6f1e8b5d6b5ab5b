import { keysOf } from "../../../domain/project/byKey";
import type { Area } from "../../../domain/workbook/address";
import type { Border } from "../Book";
import type { BorderEdge } from "../ConditionalSpec";
import type { Host } from "../Host";
import { type HostClass, holds, type Member, reads } from "../HostClass";
import { refuse } from "../protocol/HostFailure";
import type { RangeEdge, RangeSelf, Ref, Targets } from "../Ref";
import { ref } from "../Ref";
import { asColor, asOneOf, boundedArea } from "./access";
import { assertOption } from "./protect";

const edges = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const satisfies readonly RangeEdge[];

interface Strip {
  readonly area: Area;
  readonly edge: BorderEdge;
}

/** The cells, and the side of them, that draw an edge of a range; a line inside belongs to the cells on both sides. */
function stripsOf(area: Area, edge: RangeEdge): readonly Strip[] {
  const { row, column, rows, columns } = area;
  const strips: Readonly<Record<RangeEdge, readonly Strip[]>> = {
    EdgeTop: [{ area: { ...area, rows: 1 }, edge: "top" }],
    EdgeBottom: [{ area: { ...area, row: row + rows - 1, rows: 1 }, edge: "bottom" }],
    EdgeLeft: [{ area: { ...area, columns: 1 }, edge: "left" }],
    EdgeRight: [{ area: { ...area, column: column + columns - 1, columns: 1 }, edge: "right" }],
    InsideHorizontal: [
      { area: { ...area, rows: rows - 1 }, edge: "bottom" },
      { area: { ...area, row: row + 1, rows: rows - 1 }, edge: "top" },
    ],
    InsideVertical: [
      { area: { ...area, columns: columns - 1 }, edge: "right" },
      { area: { ...area, column: column + 1, columns: columns - 1 }, edge: "left" },
    ],
  };
  return strips[edge].filter((strip) => strip.area.rows > 0 && strip.area.columns > 0);
}

const none: Border = { style: "none", color: "#000000" };

function borderOf(host: Host, { sheet, area, edge }: Targets["RangeBorder"]): Border {
  const strip = stripsOf(area, edge)[0];
  if (strip === undefined) return none;
  return host.book.readStyle(sheet, strip.area.row, strip.area.column).borders?.[strip.edge] ?? none;
}

/** VBA raises 1004 for the lines inside a single row or column; Office.js says InvalidArgument. */
function assertLine({ area, edge }: Targets["RangeBorder"]): void {
  if (stripsOf(area, edge).length === 0)
    refuse("InvalidArgument", `${edge}: the range has no two cells with a line between them.`);
}

/** A change of one side of a line keeps its other parts: they are those of its first cell. */
function changeBorder(host: Host, self: Targets["RangeBorder"], change: Partial<Border>): void {
  assertOption(host, self.sheet, "allowFormatCells");
  assertLine(self);
  const border = { ...borderOf(host, self), ...change };
  for (const { area, edge } of stripsOf(boundedArea(self), self.edge)) {
    host.book.patchStyle(self.sheet, area, { borders: { [edge]: border } });
  }
}

const lineStyles = { None: "none", Continuous: "thin", Dot: "dotted", Dash: "dashed", Double: "double" } as const;
const weights = { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" } as const;
type LineStyle = keyof typeof lineStyles;
type Weight = keyof typeof weights;

function styleWord({ style }: Border): LineStyle {
  const words: readonly LineStyle[] = ["None", "Dot", "Dash", "Double"];
  return words.find((word) => lineStyles[word] === style) ?? "Continuous";
}

function weightWord({ style }: Border): Weight {
  const words: readonly Weight[] = ["Hairline", "Medium", "Thick"];
  return words.find((word) => weights[word] === style) ?? "Thin";
}

function weighted({ style }: Border, weight: Weight): Border["style"] {
  return style === "dotted" || style === "dashed" || style === "double" ? style : weights[weight];
}

type BorderMember = Member<Targets["RangeBorder"]>;

const members: Readonly<Record<string, BorderMember>> = {
  SideIndex: reads("1.1", ({ edge }) => edge),
  Style: holds(
    "1.1",
    (self, host) => styleWord(borderOf(host, self)),
    (self, value, host) => {
      changeBorder(host, self, { style: lineStyles[asOneOf(value, keysOf(lineStyles), "style")] });
    },
  ),
  Weight: holds(
    "1.1",
    (self, host) => weightWord(borderOf(host, self)),
    (self, value, host) => {
      const weight = asOneOf(value, keysOf(weights), "weight");
      changeBorder(host, self, { style: weighted(borderOf(host, self), weight) });
    },
  ),
  Color: holds(
    "1.1",
    (self, host) => borderOf(host, self).color.toUpperCase(),
    (self, value, host) => changeBorder(host, self, { color: asColor(value, "color") }),
  ),
};

function edgeRef(range: RangeSelf, edge: unknown): Ref<"RangeBorder"> {
  return ref("RangeBorder", { ...range, edge: asOneOf(edge, edges, "border") });
}

export const bordersClass: HostClass<RangeSelf> = {
  members: {},
  items: (range) => edges.map((edge) => edgeRef(range, edge)),
  item: (range, edge) => edgeRef(range, edge),
};

export const borderClass: HostClass<Targets["RangeBorder"]> = {
  members,
  identify: ({ edge }) => ({ _Id: edge, Id: edge }),
};
