import type { CellStyle } from "../Book";
import type { Host } from "../Host";
import type { RangeSelf } from "../Ref";
import { usedPart } from "./access";
import { assertOption } from "./protect";
import { readTexts } from "./texts";

/** Calibri 11 on a screen of 96 pixels an inch: a digit is 7 pixels (5.25 points) wide, a cell has 5 pixels beside its text. */
const [digitWidth, padding, lineHeight, defaultSize] = [5.25, 3.75, 15, 11];
const maxWidth = 1_789.5;

/** Widths of letters in digits: there is no canvas here to measure them on. */
function letterWidth(letter: string): number {
  if (/[iljtfrI.,:;'|!() -]/.test(letter)) return 0.55;
  if (/[mwMW@%]/.test(letter)) return 1.45;
  return /\p{Lu}/u.test(letter) ? 1.15 : 1;
}

function textWidth(text: string, { fontSize = defaultSize, bold }: CellStyle): number {
  const letters = [...text].reduce((sum, letter) => sum + letterWidth(letter), 0);
  return letters * digitWidth * (fontSize / defaultSize) * (bold === true ? 1.07 : 1);
}

type Texts = readonly (readonly string[])[];

function fitColumn(host: Host, { sheet, area }: RangeSelf, texts: Texts, c: number): void {
  const column = area.column + c;
  const widths = texts.map((row, r) => {
    const style = host.book.readStyle(sheet, area.row + r, column);
    const lines = style.wrap === true ? [] : (row[c] ?? "").split("\n");
    return Math.max(0, ...lines.map((line) => textWidth(line, style)));
  });
  const widest = Math.max(0, ...widths);
  if (widest > 0)
    host.book.setColumnWidth(sheet, column, Math.min(Math.ceil((widest + padding) / 0.75) * 0.75, maxWidth));
}

/** Columns as wide as their longest text in these cells; empty columns stay, and wrapped texts do not count. */
export function fitColumns(host: Host, range: RangeSelf): void {
  assertOption(host, range.sheet, "allowFormatColumns");
  const area = usedPart(host, range, false);
  if (area === undefined) return;
  const texts = readTexts(host, range.sheet, area);
  for (let c = 0; c < area.columns; c += 1) fitColumn(host, { ...range, area }, texts, c);
}

/** `width`: points of the column, asked for where a text is wrapped. */
function linesOf(text: string, style: CellStyle, width: () => number): number {
  const lines = text.split("\n");
  if (style.wrap !== true) return 1;
  const room = Math.max(width() - padding, digitWidth);
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, style) / room)), 0);
}

/** Rows as high as their highest cell. */
export function fitRows(host: Host, range: RangeSelf): void {
  const { sheet } = range;
  assertOption(host, sheet, "allowFormatRows");
  const area = usedPart(host, { ...range, area: { ...range.area, column: 1, columns: 16_384 } }, false);
  if (area === undefined) return;
  readTexts(host, sheet, area).forEach((row, r) => {
    const heights = row.map((text, c) => {
      const style = host.book.readStyle(sheet, area.row + r, area.column + c);
      const line = lineHeight * Math.max(1, (style.fontSize ?? defaultSize) / defaultSize);
      return text === "" ? 0 : line * linesOf(text, style, () => host.book.columnWidth(sheet, area.column + c));
    });
    host.book.setRowHeight(sheet, area.row + r, Math.min(Math.max(lineHeight, ...heights), 409.5), { fitted: true });
  });
}
