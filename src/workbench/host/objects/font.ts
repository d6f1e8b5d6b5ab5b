import type { HostClass, Member } from "../HostClass";
import type { RangeSelf } from "../Ref";
import { asBoolean, asColor, asNumber, asOneOf, asText } from "./access";
import { look } from "./format";

type FormatMember = Member<RangeSelf>;

/** The font of a new workbook's cells. */
const [defaultFont, defaultSize] = ["Calibri", 11];

function flag(since: string, name: "bold" | "italic" | "strikethrough"): FormatMember {
  return look(
    since,
    (style) => style[name] ?? false,
    (value) => ({ [name]: asBoolean(value, name) }),
  );
}

export const rangeFontClass: HostClass<RangeSelf> = {
  members: {
    Name: look(
      "1.1",
      (style) => style.fontName ?? defaultFont,
      (value) => ({ fontName: asText(value, "name") }),
    ),
    Size: look(
      "1.1",
      (style) => style.fontSize ?? defaultSize,
      (value) => ({ fontSize: asNumber(value, "size", 1) }),
    ),
    Color: look(
      "1.1",
      (style) => style.color?.toUpperCase() ?? "#000000",
      (value) => ({ color: asColor(value, "color") }),
    ),
    Bold: flag("1.1", "bold"),
    Italic: flag("1.1", "italic"),
    Strikethrough: flag("1.9", "strikethrough"),
    Underline: look(
      "1.1",
      (style) => (style.underline ? "Single" : "None"),
      (value) => ({ underline: asOneOf(value, ["None", "Single"], "underline") === "Single" }),
    ),
  },
};
