import { keysOf } from "../../../domain/project/byKey";
import type { BorderEdge, ConditionalBorder, ConditionalLook } from "../ConditionalSpec";
import type { Host } from "../Host";
import { does, type HostClass, holds, type Member, reads } from "../HostClass";
import { refuse } from "../protocol/HostFailure";
import { type Ref, ref, type Targets } from "../Ref";
import { asBoolean, asColor, asNumber, asOneOf, asText } from "./access";
import { changeFormat, changeLook, knownRule } from "./conditionals";

type Self = Targets["ConditionalRangeFormat"];
type BorderSelf = Targets["ConditionalRangeBorder"];

const lookOf = (host: Host, self: Self): ConditionalLook => knownRule(host, self).rule.look;

function look<K extends keyof ConditionalLook>(
  name: K,
  check: (value: unknown, what: string) => NonNullable<ConditionalLook[K]>,
): Member<Self> {
  return holds(
    "1.6",
    (self, host) => lookOf(host, self)[name] ?? null,
    (self, value, host) => changeLook(host, self, { [name]: check(value, name) }),
  );
}

/** Takes parts of the look away. */
function without(host: Host, self: Self, names: readonly (keyof ConditionalLook)[]): void {
  const kept = Object.entries(lookOf(host, self)).filter(([name]) => !names.some((one) => one === name));
  changeFormat(host, self, { look: Object.fromEntries(kept) });
}

export const conditionalRangeFormatClass: HostClass<Self> = {
  members: {
    Font: reads("1.6", (self) => ref("ConditionalRangeFont", self)),
    Fill: reads("1.6", (self) => ref("ConditionalRangeFill", self)),
    Borders: reads("1.6", (self) => ref("ConditionalRangeBorderCollection", self)),
    // Docs: null takes it away.
    NumberFormat: holds(
      "1.6",
      (self, host) => lookOf(host, self).numberFormat ?? null,
      (self, value, host) =>
        value === null || value === undefined
          ? without(host, self, ["numberFormat"])
          : changeLook(host, self, { numberFormat: asText(value, "numberFormat") }),
    ),
    ClearFormat: does("1.17", (self, _, host) => changeFormat(host, self, { look: {} })),
  },
};

const underlines = ["None", "Single", "Double"] as const;

export const conditionalFontClass: HostClass<Self> = {
  members: {
    Color: look("color", asColor),
    Bold: look("bold", asBoolean),
    Italic: look("italic", asBoolean),
    Strikethrough: look("strikethrough", asBoolean),
    Underline: look("underline", (value, what) => asOneOf(value, underlines, what)),
    Clear: does("1.6", (self, _, host) =>
      without(host, self, ["color", "bold", "italic", "strikethrough", "underline"]),
    ),
  },
};

export const conditionalFillClass: HostClass<Self> = {
  members: {
    Color: look("fill", asColor),
    Clear: does("1.6", (self, _, host) => without(host, self, ["fill"])),
  },
};

const edges = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;
const sides = keysOf(edges);
const styles = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"] as const;
const none: ConditionalBorder = { style: "None", color: "#000000" };

const edgeOf = ({ edge }: BorderSelf): BorderEdge => edges[edge];

function borderOf(host: Host, self: BorderSelf): ConditionalBorder {
  return lookOf(host, self).borders?.[edgeOf(self)] ?? none;
}

function changeBorder(host: Host, self: BorderSelf, part: Partial<ConditionalBorder>): void {
  const border = { ...borderOf(host, self), ...part };
  changeLook(host, self, { borders: { ...lookOf(host, self).borders, [edgeOf(self)]: border } });
}

export const conditionalBorderClass: HostClass<BorderSelf> = {
  members: {
    SideIndex: reads("1.6", ({ edge }) => edge),
    Style: holds(
      "1.6",
      (self, host) => borderOf(host, self).style,
      (self, value, host) => changeBorder(host, self, { style: asOneOf(value, styles, "style") }),
    ),
    Color: holds(
      "1.6",
      (self, host) => borderOf(host, self).color,
      (self, value, host) => changeBorder(host, self, { color: asColor(value, "color") }),
    ),
  },
  identify: ({ edge }) => ({ _Id: edge, SideIndex: edge }),
};

function borderRef({ sheet, id }: Self, edge: unknown): Ref<"ConditionalRangeBorder"> {
  return ref("ConditionalRangeBorder", { sheet, id, edge: asOneOf(edge, sides, "border") });
}

export const conditionalBordersClass: HostClass<Self> = {
  members: {
    Count: reads("1.6", () => sides.length),
    Top: reads("1.6", (self) => borderRef(self, "EdgeTop")),
    Bottom: reads("1.6", (self) => borderRef(self, "EdgeBottom")),
    Left: reads("1.6", (self) => borderRef(self, "EdgeLeft")),
    Right: reads("1.6", (self) => borderRef(self, "EdgeRight")),
    GetItemAt: does("1.6", (self, [index]) => {
      const edge = sides[asNumber(index, "index", 0)];
      return edge === undefined
        ? refuse("ItemNotFound", `There is no border ${String(index)}.`)
        : borderRef(self, edge);
    }),
  },
  items: (self) => sides.map((edge) => borderRef(self, edge)),
  item: (self, edge) => borderRef(self, edge),
};
