import { BooleanNumber, BorderStyleTypes, type IBorderData, type IStyleBase } from "@univerjs/core";
import type { ConditionalBorder, ConditionalLook } from "../host/ConditionalSpec";
import { keyOf } from "./styleCodes";

const lines: Readonly<Record<ConditionalBorder["style"], BorderStyleTypes>> = {
  None: BorderStyleTypes.NONE,
  Continuous: BorderStyleTypes.THIN,
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  Dot: BorderStyleTypes.DOTTED,
};
const edges = { top: "t", bottom: "b", left: "l", right: "r" } as const;

const flag = (value: boolean) => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);
const isOn = (value: BooleanNumber | undefined) => value === BooleanNumber.TRUE;

function toBorders(borders: NonNullable<ConditionalLook["borders"]>): IBorderData {
  const sides = Object.entries(borders).map(([edge, { style, color }]) => [
    edges[edge as keyof typeof edges],
    { s: lines[style], cl: { rgb: color } },
  ]);
  return Object.fromEntries(sides);
}

/** The look in Univer's short keys; a double underline is one line there. */
export function encodeLook(look: ConditionalLook): IStyleBase {
  const { color, fill, bold, italic, strikethrough, underline, numberFormat, borders } = look;
  return {
    ...(color === undefined ? {} : { cl: { rgb: color } }),
    ...(fill === undefined ? {} : { bg: { rgb: fill } }),
    ...(bold === undefined ? {} : { bl: flag(bold) }),
    ...(italic === undefined ? {} : { it: flag(italic) }),
    ...(strikethrough === undefined ? {} : { st: { s: flag(strikethrough) } }),
    ...(underline === undefined ? {} : { ul: { s: flag(underline !== "None") } }),
    ...(numberFormat === undefined ? {} : { n: { pattern: numberFormat } }),
    ...(borders === undefined ? {} : { bd: toBorders(borders) }),
  };
}

function fromBorders(raw: IBorderData): NonNullable<ConditionalLook["borders"]> {
  const sides = Object.entries(edges).flatMap(([edge, code]) => {
    const line = raw[code];
    return line ? [[edge, { style: keyOf(lines, line.s) ?? "Continuous", color: line.cl?.rgb ?? "#000000" }]] : [];
  });
  return Object.fromEntries(sides);
}

/** What of a look that a person chose in Univer Excel has a word for. */
export function decodeLook({ cl, bg, bl, it, st, ul, bd }: IStyleBase): ConditionalLook {
  return {
    ...(cl?.rgb ? { color: cl.rgb } : {}),
    ...(bg?.rgb ? { fill: bg.rgb } : {}),
    ...(bl === undefined ? {} : { bold: isOn(bl) }),
    ...(it === undefined ? {} : { italic: isOn(it) }),
    ...(st ? { strikethrough: isOn(st.s) } : {}),
    ...(ul ? { underline: isOn(ul.s) ? "Single" : "None" } : {}),
    ...(bd ? { borders: fromBorders(bd) } : {}),
  };
}
