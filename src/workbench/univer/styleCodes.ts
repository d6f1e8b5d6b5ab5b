import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import { keysOf } from "../../domain/project/byKey";
import type { Border, CellStyle, StylePatch } from "../host/Book";
import type { HorizontalWord, VerticalWord } from "../host/rules/alignments";

const borderStyles: Readonly<Record<Border["style"], BorderStyleTypes>> = {
  none: BorderStyleTypes.NONE,
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  double: BorderStyleTypes.DOUBLE,
  hair: BorderStyleTypes.HAIR,
};
/** Alignments by the words of office.js. */
export const horizontals: Readonly<Record<HorizontalWord, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  // Univer draws none of these: the next that it draws stands for them.
  Fill: HorizontalAlign.LEFT,
  Justify: HorizontalAlign.LEFT,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Distributed: HorizontalAlign.CENTER,
};
export const verticals: Readonly<Record<VerticalWord, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.TOP,
  Distributed: VerticalAlign.MIDDLE,
};

/** About the width of a step of Excel's indentation, three spaces. */
export const indentPixels = 9;

type Raw = Record<string, unknown>;

const flag = (value: boolean | null) => (value === null ? null : value ? BooleanNumber.TRUE : BooleanNumber.FALSE);
const line = (value: boolean | null) => (value ? { s: BooleanNumber.TRUE } : null);
const color = (value: string | null) => (value === null ? null : { rgb: value });

function toBorders(borders: NonNullable<CellStyle["borders"]>): Raw {
  const edges = { top: "t", bottom: "b", left: "l", right: "r" } as const;
  return Object.fromEntries(
    Object.entries(borders).map(([edge, border]) => [
      edges[edge as keyof typeof edges],
      border === undefined || border.style === "none"
        ? null
        : { s: borderStyles[border.style], cl: { rgb: border.color } },
    ]),
  );
}

const encoders: { readonly [K in keyof CellStyle]-?: (value: NonNullable<CellStyle[K]> | null) => Raw } = {
  fontName: (value) => ({ ff: value }),
  fontSize: (value) => ({ fs: value }),
  bold: (value) => ({ bl: flag(value) }),
  italic: (value) => ({ it: flag(value) }),
  underline: (value) => ({ ul: line(value) }),
  strikethrough: (value) => ({ st: line(value) }),
  color: (value) => ({ cl: color(value) }),
  fill: (value) => ({ bg: color(value) }),
  // Kept beside Univer's look: it draws none.
  pattern: () => ({}),
  patternColor: () => ({}),
  wrap: (value) => ({ tb: value ? WrapStrategy.WRAP : null }),
  horizontal: (value) => ({ ht: value === null ? null : horizontals[value] }),
  vertical: (value) => ({ vt: value === null ? null : verticals[value] }),
  // Excel turns counter-clockwise, Univer clockwise.
  rotation: (value) => ({ tr: value === null || value === 0 ? null : value === 180 ? { a: 0, v: 1 } : { a: -value } }),
  indent: (value) => ({ pd: value === null || value === 0 ? null : { l: value * indentPixels } }),
  borders: (value) => ({ bd: value === null ? null : toBorders(value) }),
};

function encode<K extends keyof CellStyle>(key: K, value: StylePatch[K]): Raw {
  const encoder = encoders[key] as (value: StylePatch[K] | null) => Raw;
  return value === undefined ? {} : encoder(value);
}

/** A change of look in Univer's short keys. */
export function toUniver(patch: StylePatch): Raw {
  return Object.assign({}, ...keysOf(patch).map((key) => encode(key, patch[key])));
}

/** The word of a number of Univer; undefined for others. */
export function keyOf<K extends string, V extends number | string>(
  table: Readonly<Record<K, V>>,
  value: Nullable<V>,
): K | undefined {
  return keysOf(table).find((key) => table[key] === value);
}

function readBorder(raw: Nullable<IBorderStyleData>): Border | undefined {
  return raw ? { style: keyOf(borderStyles, raw.s) ?? "thin", color: raw.cl?.rgb ?? "#000000" } : undefined;
}

/** The edges of a cell that have a line; undefined without any. */
export function readBorders(raw: IStyleData): CellStyle["borders"] {
  const { t, b, l, r } = raw.bd ?? {};
  const edges = { top: readBorder(t), bottom: readBorder(b), left: readBorder(l), right: readBorder(r) };
  const there = Object.entries(edges).filter(([, border]) => border !== undefined);
  return there.length === 0 ? undefined : Object.fromEntries(there);
}
