import type { Host } from "../Host";
import { does, type Member } from "../HostClass";
import { refuse } from "../protocol/HostFailure";
import type { RangeSelf } from "../Ref";
import { formatRange } from "../rules/address";
import { asFields, boundedArea } from "./access";
import { readStyleName } from "./cellStyles";
import { patternOf } from "./fill";
import { setCellProperties, setColumnProperties } from "./setCellProperties";

type Fields = Readonly<Record<string, unknown>>;

/** What a property of a cell is read from; a name that the host does not know is refused, never left out. */
type Reader = (host: Host, sheet: string, row: number, column: number) => unknown;

const font: Readonly<Record<string, Reader>> = {
  bold: ({ book }, sheet, row, column) => book.readStyle(sheet, row, column).bold ?? false,
  italic: ({ book }, sheet, row, column) => book.readStyle(sheet, row, column).italic ?? false,
  color: ({ book }, sheet, row, column) => book.readStyle(sheet, row, column).color ?? "#000000",
  name: ({ book }, sheet, row, column) => book.readStyle(sheet, row, column).fontName ?? "Calibri",
  size: ({ book }, sheet, row, column) => book.readStyle(sheet, row, column).fontSize ?? 11,
};

const fill: Readonly<Record<string, Reader>> = {
  color: ({ book }, sheet, row, column) => book.readStyle(sheet, row, column).fill ?? "#FFFFFF",
  pattern: ({ book }, sheet, row, column) => patternOf(book.readStyle(sheet, row, column)),
  patternColor: ({ book }, sheet, row, column) => book.readStyle(sheet, row, column).patternColor ?? "#000000",
};

const format: Readonly<Record<string, Reader>> = {
  indentLevel: ({ book }, sheet, row, column) => book.readStyle(sheet, row, column).indent ?? 0,
};

const cell: Readonly<Record<string, Reader>> = {
  style: (host, sheet, row, column) => readStyleName(host, { sheet, area: { row, column, rows: 1, columns: 1 } }),
  address: ({ book }, sheet, row, column) => formatRange(book, { sheet, area: { row, column, rows: 1, columns: 1 } }),
};

function wanted(options: unknown, known: Readonly<Record<string, unknown>>, what: string): readonly string[] {
  const names = Object.entries(asFields(options, what)).flatMap(([name, asked]) => (asked === false ? [] : [name]));
  const strange = names.find((name) => !(name in known));
  if (strange !== undefined) return refuse("ApiNotFound", `The host does not know ${what}.${strange}.`);
  return names;
}

function pick(names: readonly string[], readers: Readonly<Record<string, Reader>>, ...at: Parameters<Reader>): Fields {
  return Object.fromEntries(names.map((name) => [name, readers[name]?.(...at)]));
}

/** The asked parts of one cell, nested as they were asked for. */
function cellReader(options: unknown): Reader {
  const { format: ofFormat, ...rest } = asFields(options, "cellPropertiesLoadOptions");
  const { font: ofFont, fill: ofFill, ...plain } = ofFormat === undefined ? {} : asFields(ofFormat, "format");
  const own = wanted(rest, cell, "cell");
  const looks = wanted(plain, format, "format");
  const letters = ofFont === undefined ? undefined : wanted(ofFont, font, "font");
  const fills = ofFill === undefined ? undefined : wanted(ofFill, fill, "fill");
  const formatOf: Reader = (...at) => ({
    ...pick(looks, format, ...at),
    ...(letters && { font: pick(letters, font, ...at) }),
    ...(fills && { fill: pick(fills, fill, ...at) }),
  });
  return (...at) => ({ ...pick(own, cell, ...at), ...(ofFormat === undefined ? {} : { format: formatOf(...at) }) });
}

const row: Readonly<Record<string, Reader>> = {
  rowHidden: ({ book }, sheet, number) => book.isHiddenRow(sheet, number),
  rowIndex: (_, _sheet, number) => number - 1,
};

/** Properties of many cells or rows in one call (ExcelApi 1.9). */
export const cellProperties: Readonly<Record<string, Member<RangeSelf>>> = {
  GetCellProperties: does("1.9", (range, [options], host) => {
    const area = boundedArea(range);
    const read = cellReader(options);
    return Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (_unused, c) => read(host, range.sheet, area.row + r, area.column + c)),
    );
  }),
  SetCellProperties: does("1.9", (range, [data], host) => setCellProperties(host, range, data)),
  SetColumnProperties: does("1.9", (range, [data], host) => setColumnProperties(host, range, data)),
  GetRowProperties: does("1.9", (range, [options], host) => {
    const area = boundedArea(range);
    const names = wanted(options, row, "rowPropertiesLoadOptions");
    return Array.from({ length: area.rows }, (_, r) => pick(names, row, host, range.sheet, area.row + r, area.column));
  }),
};
