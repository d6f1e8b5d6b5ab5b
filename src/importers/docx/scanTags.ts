/** A tag of WordprocessingML with its place in the text. */
export interface Tag {
  readonly name: string;
  readonly attributes: string;
  readonly kind: "open" | "close" | "empty";
  readonly start: number;
  readonly end: number;
}

/** Walks over the tags of an XML part; texts, comments and processing instructions lie between them. */
export function* scanTags(xml: string): Generator<Tag> {
  let start = xml.indexOf("<");
  while (start !== -1) {
    const end = xml[start + 1] === "!" || xml[start + 1] === "?" ? skipAside(xml, start) : findEnd(xml, start);
    if (end === -1) return;
    const tag = readTag(xml, start, end);
    if (tag !== undefined) yield tag;
    start = xml.indexOf("<", end);
  }
}

/** Place after a comment, a CDATA section, a declaration or an instruction; -1 where it does not end. */
function skipAside(xml: string, start: number): number {
  const closing = xml.startsWith("<!--", start) ? "-->" : xml.startsWith("<![CDATA[", start) ? "]]>" : ">";
  const found = xml.indexOf(closing, start);
  return found === -1 ? -1 : found + closing.length;
}

/** Place after the `>` that closes a tag: one inside quotes does not count. */
function findEnd(xml: string, start: number): number {
  for (let at = start + 1; at < xml.length; at += 1) {
    const char = xml[at];
    if (char === ">") return at + 1;
    if (char === "<") return -1;
    if (char !== '"' && char !== "'") continue;
    at = xml.indexOf(char, at + 1);
    if (at === -1) return -1;
  }
  return -1;
}

function readTag(xml: string, start: number, end: number): Tag | undefined {
  if (xml[start + 1] === "!" || xml[start + 1] === "?") return undefined;
  const closing = xml[start + 1] === "/";
  const empty = !closing && xml[end - 2] === "/";
  const inner = xml.slice(start + (closing ? 2 : 1), end - (empty ? 2 : 1));
  const name = /^[^\s/]*/.exec(inner)?.[0] ?? "";
  const kind = closing ? "close" : empty ? "empty" : "open";
  return { name, attributes: inner.slice(name.length), kind, start, end };
}

const patterns = new Map<string, RegExp>();

/** Value of an attribute such as w:val; undefined when absent. */
export function readAttribute(tag: { readonly attributes: string }, name: string): string | undefined {
  if (tag.attributes === "") return undefined;
  const pattern = patterns.get(name) ?? new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, pattern);
  const match = pattern.exec(tag.attributes);
  return match?.[1] ?? match?.[2];
}
