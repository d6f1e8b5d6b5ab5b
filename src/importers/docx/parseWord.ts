import { scanTags, type Tag } from "./scanTags";
import type { WordElement } from "./WordElement";

/** Prefixes as Word writes them, by the end of their namespace: strict documents name another host (ISO/IEC 29500-1). */
const usual: readonly (readonly [string, RegExp])[] = [
  ["w", /\/wordprocessingml\/(?:2006\/)?main$/],
  ["m", /\/officeDocument\/(?:2006\/)?math$/],
  ["r", /\/officeDocument\/(?:2006\/)?relationships$/],
  ["mc", /\/markup-compatibility\/2006$/],
  ["wp", /\/drawingml\/(?:2006\/)?wordprocessingDrawing$/],
  ["a", /\/drawingml\/(?:2006\/)?main$/],
  ["pic", /\/drawingml\/(?:2006\/)?picture$/],
  ["c", /\/drawingml\/(?:2006\/)?chart$/],
  ["dgm", /\/drawingml\/(?:2006\/)?diagram$/],
  ["w14", /\/office\/word\/2010\/wordml$/],
  ["wps", /\/office\/word\/2010\/wordprocessingShape$/],
  ["v", /^urn:schemas-microsoft-com:vml$/],
  ["o", /^urn:schemas-microsoft-com:office:office$/],
];

/** The part with Word's own prefixes: libraries that write XML anew call them ns0, ns1 or leave the main one out. */
export function usualPrefixes(xml: string): string {
  let plain = xml;
  for (const [whole, own, address] of xml.slice(0, 20_000).matchAll(/\sxmlns(?::([\w.-]{1,40}))?="([^"]{1,200})"/g)) {
    const prefix = usual.find(([, pattern]) => pattern.test(address ?? ""))?.[0];
    if (prefix === undefined || prefix === own) continue;
    // Only the main namespace may stand without a prefix at the root; a:graphic and the like declare theirs inside.
    if (own === undefined) {
      if (prefix === "w" && xml.indexOf(whole) < 2000)
        plain = plain.replace(/<(\/?)(?=[A-Za-z][\w.-]*[\s/>])/g, "<$1w:");
    } else plain = rename(plain, own, prefix);
  }
  return plain;
}

function rename(xml: string, own: string, prefix: string): string {
  return xml
    .replaceAll(`<${own}:`, `<${prefix}:`)
    .replaceAll(`</${own}:`, `</${prefix}:`)
    .replaceAll(` ${own}:`, ` ${prefix}:`);
}

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
