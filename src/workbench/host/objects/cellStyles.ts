import { intersect, subtractArea } from "../../../domain/workbook/areas";
import type { CellStyle, StylePatch } from "../Book";
import type { Host } from "../Host";
import { getOrCreate, type NamedStyle } from "../HostState";
import { refuse } from "../protocol/HostFailure";
import type { RangeSelf } from "../Ref";
import { builtInStyles } from "../rules/builtInStyles";
import { asText, styledArea } from "./access";
import { assertOption } from "./protect";

function fresh(name: string, look: CellStyle, numberFormat: string, builtIn: boolean): NamedStyle {
  return { name, builtIn, look, numberFormat, properties: new Map() };
}

/** The styles of the workbook: Excel's own, and those that were added. */
export function stylesOf({ state }: Host): Map<string, NamedStyle> {
  if (state.styles.size === 0)
    for (const [name, { format = "General", ...look }] of Object.entries(builtInStyles))
      state.styles.set(name, fresh(name, look, format, true));
  return state.styles;
}

export function addStyle(host: Host, name: unknown): NamedStyle {
  const text = asText(name, "name");
  if (findStyle(host, text) !== undefined) return refuse("ItemAlreadyExists", `There is a style «${text}» already.`);
  const style = fresh(text, {}, "General", false);
  stylesOf(host).set(text, style);
  return style;
}

/** A style by its name; the API also writes «Heading1» for «Heading 1». */
export function findStyle(host: Host, name: string): NamedStyle | undefined {
  const plain = (one: string) => one.replaceAll(" ", "").toLowerCase();
  return stylesOf(host).get(name) ?? [...stylesOf(host).values()].find((style) => plain(style.name) === plain(name));
}

/** The style that all cells share, or null. */
export function readStyleName({ state }: Host, { sheet, area }: RangeSelf): string | null {
  const marks = (state.cellStyles.get(sheet) ?? []).filter((mark) => intersect(mark.area, area) !== undefined);
  let rest = [area];
  for (const mark of marks) rest = rest.flatMap((part) => [...subtractArea(part, mark.area)]);
  const names = new Set(marks.map(({ name }) => name));
  if (rest.length > 0) names.add("Normal");
  const [first = "Normal", ...others] = names;
  return others.length === 0 ? first : null;
}

const nothing: StylePatch = {
  fontName: null,
  fontSize: null,
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
  color: null,
  fill: null,
  pattern: null,
  patternColor: null,
  wrap: null,
  horizontal: null,
  vertical: null,
  indent: null,
  rotation: null,
  borders: null,
};

/** Gives cells a style: its look takes the place of theirs. */
export function writeStyleName(host: Host, range: RangeSelf, value: unknown): void {
  assertOption(host, range.sheet, "allowFormatCells");
  const name = asText(value, "style");
  const style = findStyle(host, name) ?? refuse("InvalidArgument", `There is no style «${name}».`);
  const area = styledArea(host, range);
  host.book.patchStyle(range.sheet, area, { ...nothing, ...style.look });
  const format = Array.from({ length: area.columns }, () => style.numberFormat);
  if (style.numberFormat !== "General")
    host.book.writeFormats(
      range.sheet,
      area,
      Array.from({ length: area.rows }, () => format),
    );
  const marks = getOrCreate(host.state.cellStyles, range.sheet, () => []);
  const kept = marks.flatMap((mark) => subtractArea(mark.area, area).map((part) => ({ ...mark, area: part })));
  marks.splice(0, marks.length, ...kept, ...(style.name === "Normal" ? [] : [{ area, name: style.name }]));
}
