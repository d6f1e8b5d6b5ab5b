import { byKey } from "../../domain/project/byKey";
import { largest } from "../../domain/workbook/extremes";
import { parseElements } from "../xml";

/** Lists of a style sheet that cells refer to by position (ECMA-376 18.8.39). */
const lists = ["fonts", "fills", "borders", "cellXfs", "dxfs"] as const;
type ListName = (typeof lists)[number];

const items: Readonly<Record<ListName, string>> = {
  fonts: "font",
  fills: "fill",
  borders: "border",
  cellXfs: "xf",
  dxfs: "dxf",
};

interface List {
  readonly body: string;
  readonly count: number;
}

/** Where the cell formats and the conditional formats of the added style sheet begin. */
export interface StyleShift {
  readonly cell: number;
  readonly conditional: number;
}

function readList(xml: string, name: ListName): List | undefined {
  if (new RegExp(`<${name}(?:\\s[^<>]*)?/>`).test(xml)) return { body: "", count: 0 };
  const match = new RegExp(`<${name}(?:\\s[^<>]*)?>((?:(?!<${name}[\\s>])[\\s\\S])*?)</${name}>`).exec(xml);
  if (match?.[1] === undefined) return undefined;
  const children = parseElements(match[1]).filter((child) => child.name === items[name]);
  return { body: match[1], count: children.length };
}

function writeList(xml: string, name: ListName, added: List): string {
  const own = readList(xml, name) ?? { body: "", count: 0 };
  const full = `<${name} count="${own.count + added.count}">${own.body}${added.body}</${name}>`;
  const place = new RegExp(
    `<${name}(?:\\s[^<>]*)?/>|<${name}(?:\\s[^<>]*)?>(?:(?!<${name}[\\s>])[\\s\\S])*?</${name}>`,
  );
  if (added.count === 0) return xml;
  if (place.test(xml)) return xml.replace(place, () => full);
  // Only `dxfs` may be missing; it stands before these (ECMA-376 18.8.39).
  return xml.replace(/<tableStyles|<colors|<extLst|<\/styleSheet>/, (next) => `${full}${next}`);
}

/** Custom number formats by id (164 and above: ECMA-376 18.8.30); those inside conditional formats do not count. */
function readFormats(xml: string): readonly { readonly id: number; readonly tag: string }[] {
  const section = /<numFmts(?:(?!<numFmts)[\s\S])*?<\/numFmts>/.exec(xml)?.[0] ?? "";
  return [...section.matchAll(/<numFmt\s[^<>]*?numFmtId="(\d+)"[^<>]*?\/>/g)].map(([tag, id]) => ({
    id: Number(id),
    tag,
  }));
}

function addFormats(xml: string, tags: readonly string[]): string {
  if (tags.length === 0) return xml;
  const count = readFormats(xml).length + tags.length;
  const body = tags.join("");
  // openpyxl writes an empty list in every file.
  const empty = /<numFmts(?:\s[^<>]*)?\/>/;
  if (empty.test(xml)) return xml.replace(empty, () => `<numFmts count="${count}">${body}</numFmts>`);
  if (/<numFmts[\s>]/.test(xml))
    return xml
      .replace(/<numFmts[^<>]*>/, `<numFmts count="${count}">`)
      .replace("</numFmts>", () => `${body}</numFmts>`);
  return xml.replace(/<styleSheet[^<>]*>/, (root) => `${root}<numFmts count="${count}">${body}</numFmts>`);
}

function moveFormat(
  xf: string,
  shift: Readonly<Record<"font" | "fill" | "border", number>>,
  formats: Map<number, number>,
) {
  const move = (tag: string, name: "font" | "fill" | "border"): string =>
    tag.replace(new RegExp(`\\b${name}Id="(\\d+)"`), (_, id: string) => `${name}Id="${Number(id) + shift[name]}"`);
  return move(move(move(xf, "font"), "fill"), "border")
    .replace(/\bnumFmtId="(\d+)"/, (_, id: string) => `numFmtId="${formats.get(Number(id)) ?? id}"`)
    .replace(/\bxfId="\d+"/, 'xfId="0"');
}

/** Adds the formats of one style sheet behind those of another; undefined where that one is written with a prefix. */
export function mergeStyles(
  own: string,
  added: string,
): { readonly xml: string; readonly shift: StyleShift } | undefined {
  const have = byKey(lists, (name) => readList(own, name)?.count);
  const { fonts, fills, borders, cellXfs } = have;
  if (fonts === undefined || fills === undefined || borders === undefined || cellXfs === undefined) return undefined;
  const ids = readFormats(own).map(({ id }) => id);
  const first = largest(ids, 163) + 1;
  const formats = new Map(readFormats(added).map(({ id }, index) => [id, first + index]));
  const tags = readFormats(added).map(({ id, tag }) => tag.replace(/numFmtId="\d+"/, `numFmtId="${formats.get(id)}"`));
  const shift = { font: fonts, fill: fills, border: borders };
  const moved = added.replace(/<cellXfs(?:(?!<cellXfs)[\s\S])*?<\/cellXfs>/, (part) =>
    part.replace(/<xf\s[^<>]*>/g, (xf) => moveFormat(xf, shift, formats)),
  );
  const merged = lists.reduce(
    (xml, name) => writeList(xml, name, readList(moved, name) ?? { body: "", count: 0 }),
    own,
  );
  return { xml: addFormats(merged, tags), shift: { cell: cellXfs, conditional: have.dxfs ?? 0 } };
}
