import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IStyleData,
  type Nullable,
  WrapStrategy,
} from "@univerjs/core";
import { SetStyleCommand } from "@univerjs/sheets";
import type { Area } from "../../domain/workbook/address";
import type { CellStyle, SheetArea } from "../host/Book";
import type { CellMatrix } from "./cells";
import { clearKept, markUnlocked, readKept } from "./keptLooks";
import { horizontals, indentPixels, keyOf, readBorders, verticals } from "./styleCodes";
import { cellWith, ensureSize, mutate, sheetOf, type UniverParts } from "./UniverParts";

/** Puts something into each cell of a block, by its row and column from 0. */
function fill(parts: UniverParts, sheet: string, area: Area, put: (row: number, column: number) => ICellData): void {
  ensureSize(parts, sheet, area);
  const cellValue: CellMatrix = {};
  for (let r = area.row - 1; r < area.row - 1 + area.rows; r++) {
    const row: Record<number, ICellData> = {};
    for (let c = area.column - 1; c < area.column - 1 + area.columns; c++) row[c] = put(r, c);
    cellValue[r] = row;
  }
  mutate(parts, "sheet.mutation.set-range-values", { subUnitId: sheet, cellValue, trigger: SetStyleCommand.id });
}

/** Takes all looks and number formats of a block away. */
export function clearStyle(parts: UniverParts, sheet: string, area: Area): void {
  const matrix = sheetOf(parts, sheet).getCellMatrix();
  const plain: ICellData = { s: null };
  fill(parts, sheet, area, (row, column) => ({ ...plain, ...clearKept(matrix.getValue(row, column)) }));
}

type Pair = readonly [from: SheetArea, to: SheetArea];

function looksOf(parts: UniverParts, [from, to]: Pair): CellMatrix {
  const matrix = sheetOf(parts, from.sheet).getCellMatrix();
  const cellValue: CellMatrix = {};
  for (let r = 0; r < to.area.rows; r++) {
    const row: Record<number, ICellData> = {};
    for (let c = 0; c < to.area.columns; c++) {
      const cell = matrix.getValue(from.area.row - 1 + r, from.area.column - 1 + c);
      row[to.area.column - 1 + c] = cellWith({ s: { ...rawStyle(parts, cell) }, custom: cell?.custom ?? null });
    }
    cellValue[to.area.row - 1 + r] = row;
  }
  return cellValue;
}

/** Gives cells the looks, number formats and locks of others: all are read before any is written. */
export function copyLooks(parts: UniverParts, pairs: readonly Pair[]): void {
  const read = pairs.map((pair) => ({ to: pair[1], cellValue: looksOf(parts, pair) }));
  for (const { to, cellValue } of read) {
    ensureSize(parts, to.sheet, to.area);
    clearStyle(parts, to.sheet, to.area);
    mutate(parts, "sheet.mutation.set-range-values", { subUnitId: to.sheet, cellValue, trigger: SetStyleCommand.id });
  }
}

/** Marks whether the cells of a block may be written while the sheet is protected. */
export function setUnlocked(parts: UniverParts, sheet: string, area: Area, unlocked: boolean): void {
  const matrix = sheetOf(parts, sheet).getCellMatrix();
  fill(parts, sheet, area, (row, column) => cellWith({ custom: markUnlocked(matrix.getValue(row, column), unlocked) }));
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

const textFormat = "@";

/**
 * «@» of a cell that holds a number: Excel leaves it a number until it is written again, Univer's calculator would take it
 * for a text wherever it reads «@».
 */
const textOfNumber = "General;General;General;@";

function holdsNumber(cell: Nullable<ICellData>): boolean {
  return typeof cell?.v === "number" && cell.t !== CellValueType.STRING && !cell.f && !cell.si;
}

/** Number formats of a block, in en-US codes. */
export function readFormats(parts: UniverParts, sheet: string, area: Area): readonly (readonly string[])[] {
  const matrix = sheetOf(parts, sheet).getCellMatrix();
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) => {
      const pattern = rawStyle(parts, matrix.getValue(area.row - 1 + r, area.column - 1 + c))?.n?.pattern;
      return pattern === textOfNumber ? textFormat : (pattern ?? "General");
    }),
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
  const matrix = sheetOf(parts, sheet).getCellMatrix();
  const cellValue: CellMatrix = {};
  formats.forEach((formatLine, r) => {
    const row: Record<number, ICellData> = {};
    formatLine.forEach((format, c) => {
      if (format === undefined) return;
      const keepsNumber = format === textFormat && holdsNumber(matrix.getValue(area.row - 1 + r, area.column - 1 + c));
      const pattern = keepsNumber ? textOfNumber : format;
      row[area.column - 1 + c] = { s: { n: format === "General" ? null : { pattern } } };
    });
    cellValue[area.row - 1 + r] = row;
  });
  mutate(parts, "sheet.mutation.set-range-values", { subUnitId: sheet, cellValue, trigger: SetStyleCommand.id });
}

/** The look of a cell (from 1). */
export function readStyle(parts: UniverParts, sheet: string, row: number, column: number): CellStyle {
  const cell = sheetOf(parts, sheet)
    .getCellMatrix()
    .getValue(row - 1, column - 1);
  const raw = rawStyle(parts, cell) ?? {};
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
    rotation: raw.tr?.v ? 180 : raw.tr?.a ? -raw.tr.a : undefined,
    indent: raw.pd?.l ? Math.round(raw.pd.l / indentPixels) : undefined,
    borders: readBorders(raw),
    ...readKept(parts, cell),
  };
}
