import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderStyleData,
  type ICellData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import { SetStyleCommand } from "@univerjs/sheets";
import type { Area } from "../../domain/workbook/address";
import type { Border, CellStyle, StylePatch } from "../host/Book";
import type { CellMatrix } from "./cells";
import { ensureSize, mutate, sheetOf, type UniverParts } from "./UniverParts";

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
const horizontals = { Left: HorizontalAlign.LEFT, Center: HorizontalAlign.CENTER, Right: HorizontalAlign.RIGHT };
const verticals = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM };

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
  wrap: (value) => ({ tb: value ? WrapStrategy.WRAP : null }),
  horizontal: (value) => ({ ht: value === null ? null : horizontals[value] }),
  vertical: (value) => ({ vt: value === null ? null : verticals[value] }),
  borders: (value) => ({ bd: value === null ? null : toBorders(value) }),
};

function encode<K extends keyof CellStyle>(key: K, value: StylePatch[K]): Raw {
  const encoder = encoders[key] as (value: StylePatch[K] | null) => Raw;
  return value === undefined ? {} : encoder(value);
}

/** A change of look in Univer's short keys. */
function toUniver(patch: StylePatch): Raw {
  const keys = Object.keys(patch) as (keyof CellStyle)[];
  return Object.assign({}, ...keys.map((key) => encode(key, patch[key]))) as Raw;
}

function fill(parts: UniverParts, sheet: string, area: Area, cell: ICellData): void {
  ensureSize(parts, sheet, area);
  const row: Record<number, ICellData> = {};
  for (let c = 0; c < area.columns; c++) row[area.column - 1 + c] = cell;
  const cellValue: CellMatrix = {};
  for (let r = 0; r < area.rows; r++) cellValue[area.row - 1 + r] = row;
  mutate(parts, "sheet.mutation.set-range-values", { subUnitId: sheet, cellValue, trigger: SetStyleCommand.id });
}

/** Changes the look of a block. */
export function patchStyle(parts: UniverParts, sheet: string, area: Area, patch: StylePatch): void {
  fill(parts, sheet, area, { s: toUniver(patch) as IStyleData });
}

/** Takes all looks and number formats of a block away. */
export function clearStyle(parts: UniverParts, sheet: string, area: Area): void {
  fill(parts, sheet, area, { s: null });
}

/** Marks whether the cells of a block may be written while the sheet is protected. */
export function setUnlocked(parts: UniverParts, sheet: string, area: Area, unlocked: boolean): void {
  fill(parts, sheet, area, { custom: unlocked ? { unlocked: true } : null } as ICellData);
}

export function isUnlocked(parts: UniverParts, sheet: string, row: number, column: number): boolean {
  const cell = sheetOf(parts, sheet)
    .getCellMatrix()
    .getValue(row - 1, column - 1);
  return cell?.custom?.unlocked === true;
}

function rawStyle(parts: UniverParts, cell: Nullable<ICellData>): Nullable<IStyleData> {
  return cell ? parts.workbook.getStyles().getStyleByCell(cell) : undefined;
}

/** Number formats of a block, in en-US codes. */
export function readFormats(parts: UniverParts, sheet: string, area: Area): readonly (readonly string[])[] {
  const matrix = sheetOf(parts, sheet).getCellMatrix();
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from(
      { length: area.columns },
      (_, c) => rawStyle(parts, matrix.getValue(area.row - 1 + r, area.column - 1 + c))?.n?.pattern ?? "General",
    ),
  );
}

/** Sets number formats; undefined leaves a cell's. */
export function writeFormats(
  parts: UniverParts,
  sheet: string,
  area: Area,
  formats: readonly (readonly (string | undefined)[])[],
): void {
  ensureSize(parts, sheet, area);
  const cellValue: CellMatrix = {};
  formats.forEach((formatLine, r) => {
    const row: Record<number, ICellData> = {};
    formatLine.forEach((format, c) => {
      if (format === undefined) return;
      row[area.column - 1 + c] = { s: { n: format === "General" ? null : { pattern: format } } as IStyleData };
    });
    cellValue[area.row - 1 + r] = row;
  });
  mutate(parts, "sheet.mutation.set-range-values", { subUnitId: sheet, cellValue, trigger: SetStyleCommand.id });
}

function keyOf<K extends string>(table: Readonly<Record<K, number>>, value: Nullable<number>): K | undefined {
  return (Object.keys(table) as K[]).find((key) => table[key] === value);
}

function readBorder(raw: Nullable<IBorderStyleData>): Border | undefined {
  return raw ? { style: keyOf(borderStyles, raw.s) ?? "thin", color: raw.cl?.rgb ?? "#000000" } : undefined;
}

function readBorders(raw: IStyleData): CellStyle["borders"] {
  const { t, b, l, r } = raw.bd ?? {};
  const edges = { top: readBorder(t), bottom: readBorder(b), left: readBorder(l), right: readBorder(r) };
  const there = Object.entries(edges).filter(([, border]) => border !== undefined);
  return there.length === 0 ? undefined : Object.fromEntries(there);
}

/** The look of a cell (from 1). */
export function readStyle(parts: UniverParts, sheet: string, row: number, column: number): CellStyle {
  const raw =
    rawStyle(
      parts,
      sheetOf(parts, sheet)
        .getCellMatrix()
        .getValue(row - 1, column - 1),
    ) ?? {};
  return {
    fontName: raw.ff ?? undefined,
    fontSize: raw.fs,
    bold: raw.bl === BooleanNumber.TRUE,
    italic: raw.it === BooleanNumber.TRUE,
    underline: raw.ul?.s === BooleanNumber.TRUE,
    strikethrough: raw.st?.s === BooleanNumber.TRUE,
    color: raw.cl?.rgb ?? undefined,
    fill: raw.bg?.rgb ?? undefined,
    wrap: raw.tb === WrapStrategy.WRAP,
    horizontal: keyOf(horizontals, raw.ht),
    vertical: keyOf(verticals, raw.vt),
    borders: readBorders(raw),
  };
}
