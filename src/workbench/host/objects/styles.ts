import type { CellStyle } from "../Book";
import type { Host } from "../Host";
import { does, type HostClass, holds, type Member, reads } from "../HostClass";
import type { NamedStyle } from "../HostState";
import { refuse } from "../protocol/HostFailure";
import { nullRef, ref, type Targets } from "../Ref";
import { horizontalWords, verticalWords } from "../rules/alignments";
import { asBoolean, asColor, asNumber, asOneOf, asText } from "./access";
import { addStyle, findStyle, stylesOf } from "./cellStyles";

type Self = Targets["Style"];

function styleOf(host: Host, { name }: Self): NamedStyle {
  return stylesOf(host).get(name) ?? refuse("ItemNotFound", `The style «${name}» is gone.`);
}

function find(host: Host, name: unknown) {
  const style = findStyle(host, asText(name, "name"));
  return style === undefined ? undefined : ref("Style", { name: style.name });
}

/** The styles of cells, Excel's own first. */
export const stylesClass: HostClass<object> = {
  members: {
    Add: does("1.7", (_, [name], host) => void addStyle(host, name)),
    GetCount: does("1.9", (_self, _args, host) => stylesOf(host).size),
    GetItem: does(
      "1.7",
      (_, [name], host) => find(host, name) ?? refuse("ItemNotFound", `There is no style «${String(name)}».`),
    ),
    GetItemOrNullObject: does("1.14", (_, [name], host) => find(host, name) ?? nullRef),
  },
  items: (_, host) => [...stylesOf(host).keys()].map((name) => ref("Style", { name })),
  item: (_, name, host) => find(host, name),
};

function look(since: string, read: (style: CellStyle) => unknown, patch: (value: unknown) => CellStyle): Member<Self> {
  return holds(
    since,
    (self, host) => read(styleOf(host, self).look),
    (self, value, host) => {
      const style = styleOf(host, self);
      style.look = { ...style.look, ...patch(value) };
    },
  );
}

function kept(since: string, name: string, initial: unknown, check: (value: unknown) => unknown): Member<Self> {
  return holds(
    since,
    (self, host) => styleOf(host, self).properties.get(name) ?? initial,
    (self, value, host) => void styleOf(host, self).properties.set(name, check(value)),
  );
}

const flag = (since: string, name: string, initial: boolean) =>
  kept(since, name, initial, (value) => asBoolean(value, name));
const orders = ["Context", "LeftToRight", "RightToLeft"] as const;

export const styleClass: HostClass<Self> = {
  members: {
    Name: reads("1.7", (self, host) => styleOf(host, self).name),
    BuiltIn: reads("1.7", (self, host) => styleOf(host, self).builtIn),
    HorizontalAlignment: look(
      "1.7",
      ({ horizontal }) => horizontal ?? "General",
      (value) => {
        const word = asOneOf(value, ["General", ...horizontalWords], "horizontalAlignment");
        return { horizontal: word === "General" ? undefined : word };
      },
    ),
    VerticalAlignment: look(
      "1.7",
      ({ vertical }) => vertical ?? "Bottom",
      (value) => ({ vertical: asOneOf(value, verticalWords, "verticalAlignment") }),
    ),
    WrapText: look(
      "1.7",
      ({ wrap }) => wrap ?? false,
      (value) => ({ wrap: asBoolean(value, "wrapText") }),
    ),
    IndentLevel: look(
      "1.7",
      ({ indent }) => indent ?? 0,
      (value) => ({ indent: asNumber(value, "indentLevel", 0) }),
    ),
    TextOrientation: look(
      "1.8",
      ({ rotation }) => rotation ?? 0,
      (value) => ({ rotation: asNumber(value, "textOrientation", -90) }),
    ),
    // office.js reads TextOrientation and sets Orientation.
    Orientation: look(
      "1.8",
      ({ rotation }) => rotation ?? 0,
      (value) => ({ rotation: asNumber(value, "textOrientation", -90) }),
    ),
    NumberFormat: holds(
      "1.7",
      (self, host) => styleOf(host, self).numberFormat,
      (self, value, host) => {
        styleOf(host, self).numberFormat = asText(value, "numberFormat");
      },
    ),
    AutoIndent: flag("1.8", "autoIndent", false),
    ShrinkToFit: flag("1.7", "shrinkToFit", false),
    Locked: flag("1.7", "locked", true),
    FormulaHidden: flag("1.7", "formulaHidden", false),
    IncludeProtection: flag("1.7", "includeProtection", true),
    ReadingOrder: kept("1.7", "readingOrder", "Context", (value) => asOneOf(value, orders, "readingOrder")),
    Font: reads("1.7", (self) => ref("StyleFont", self)),
    Fill: reads("1.7", (self) => ref("StyleFill", self)),
    Delete: does("1.7", (self, _, host) => {
      const { name } = styleOf(host, self);
      stylesOf(host).delete(name);
      for (const marks of host.state.cellStyles.values())
        marks.splice(0, marks.length, ...marks.filter((mark) => mark.name !== name));
    }),
  },
  identify: ({ name }) => ({ _Id: name, Name: name }),
};

/** Font and fill of a style: in the API they are those of a range. */
export const styleFontClass: HostClass<Self> = {
  members: {
    Name: look(
      "1.1",
      ({ fontName }) => fontName ?? "Calibri",
      (value) => ({ fontName: asText(value, "name") }),
    ),
    Size: look(
      "1.1",
      ({ fontSize }) => fontSize ?? 11,
      (value) => ({ fontSize: asNumber(value, "size", 1) }),
    ),
    Color: look(
      "1.1",
      ({ color }) => color ?? "#000000",
      (value) => ({ color: asColor(value, "color") }),
    ),
    Bold: look(
      "1.1",
      ({ bold }) => bold ?? false,
      (value) => ({ bold: asBoolean(value, "bold") }),
    ),
    Italic: look(
      "1.1",
      ({ italic }) => italic ?? false,
      (value) => ({ italic: asBoolean(value, "italic") }),
    ),
  },
};
export const styleFillClass: HostClass<Self> = {
  members: {
    Color: look(
      "1.1",
      ({ fill }) => fill ?? "#FFFFFF",
      (value) => ({ fill: asColor(value, "color") }),
    ),
  },
};
