import { scanTags, type Tag } from "./scanTags";
import { usualPrefixes } from "./usualPrefixes";
import type { WordElement } from "./WordElement";

interface Open {
  readonly name: string;
  readonly attributes: string;
  readonly children: (WordElement | string)[];
}

/** Word itself nests some thirty elements, a table in a table ten more each. */
const deepest = 400;

/** Reads an XML part as a tree; undefined where its tags do not close as they should. */
export function parseWord(part: string): WordElement | undefined {
  const xml = usualPrefixes(part);
  const open: Open[] = [{ name: "", attributes: "", children: [] }];
  let position = 0;
  for (const tag of scanTags(xml)) {
    if (!takeTag(tag, xml.slice(position, tag.start), open)) return undefined;
    position = tag.end;
  }
  const [root] = open[0]?.children ?? [];
  const rest = xml.slice(position);
  return open.length > 1 || typeof root !== "object" || rest.includes("<") ? undefined : root;
}

function takeTag(tag: Tag, text: string, open: Open[]): boolean {
  const top = open.at(-1);
  if (top === undefined || open.length > deepest) return false;
  if (text !== "" && open.length > 1) top.children.push(decodeXml(text));
  if (tag.kind === "close") {
    open.pop();
    return top.name === tag.name && open.length > 0;
  }
  const element: Open = { name: tag.name, attributes: tag.attributes, children: [] };
  top.children.push(element);
  if (tag.kind === "open") open.push(element);
  return true;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** A text of XML as it reads: entities, CDATA sections, comments and instructions resolved. */
function decodeXml(text: string): string {
  const plain = text.includes("<") ? withoutAsides(text) : text;
  if (!plain.includes("&")) return plain;
  return plain.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|\w{1,6});/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return entities[name] ?? whole;
    const code = Number(name[1] === "x" || name[1] === "X" ? `0x${name.slice(2)}` : name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}

/** CDATA sections stay, with their signs escaped; comments and instructions go. */
function withoutAsides(text: string): string {
  let [plain, at] = ["", 0];
  for (let start = text.indexOf("<"); start !== -1; start = text.indexOf("<", at)) {
    plain += text.slice(at, start);
    const cdata = text.startsWith("<![CDATA[", start);
    const closing = cdata ? "]]>" : text.startsWith("<!--", start) ? "-->" : ">";
    const end = text.indexOf(closing, start);
    if (end === -1) return plain;
    if (cdata) plain += text.slice(start + "<![CDATA[".length, end).replaceAll("&", "&amp;");
    at = end + closing.length;
  }
  return plain + text.slice(at);
}
