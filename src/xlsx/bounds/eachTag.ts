/** A tag of a part by its place in the text; `name` without prefix. */
export interface XmlTag {
  readonly name: string;
  readonly start: number;
  /** Behind its ">". */
  readonly end: number;
  readonly closes: boolean;
  readonly empty: boolean;
}

const [quote, apostrophe, greater, slash, colon, mark, question] = [34, 39, 62, 47, 58, 33, 63];

/** Where a tag that begins at `from` ends: ">" inside quotes does not count. -1 where it never ends. */
function endOfTag(xml: string, from: number): number {
  let open = 0;
  for (let at = from; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (open !== 0) open = code === open ? 0 : open;
    else if (code === quote || code === apostrophe) open = code;
    else if (code === greater) return at + 1;
  }
  return -1;
}

/** Where a comment, CDATA, declaration or instruction ends. */
function endOfOther(xml: string, from: number): number {
  const sign = xml.startsWith("<!--", from)
    ? "-->"
    : xml.startsWith("<![CDATA[", from)
      ? "]]>"
      : xml.startsWith("<?", from)
        ? "?>"
        : ">";
  const found = xml.indexOf(sign, from);
  return found < 0 ? -1 : found + sign.length;
}

function readTag(xml: string, start: number, end: number): XmlTag {
  const closes = xml.charCodeAt(start + 1) === slash;
  let [from, at] = [closes ? start + 2 : start + 1, start + 1];
  for (at = from; at < end - 1; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === colon) from = at + 1;
    else if (code <= 32 || code === slash) break;
  }
  return { name: xml.slice(from, at), start, end, closes, empty: xml.charCodeAt(end - 2) === slash };
}

/** Walks over the tags of a large part once, without building anything; stops where the text is cut or `visit` says false. */
export function eachTag(xml: string, visit: (tag: XmlTag) => boolean): void {
  for (let at = xml.indexOf("<"); at >= 0; ) {
    const next = xml.charCodeAt(at + 1);
    const isOther = next === mark || next === question;
    const end = isOther ? endOfOther(xml, at) : endOfTag(xml, at + 1);
    if (end < 0) return;
    if (!isOther && !visit(readTag(xml, at, end))) return;
    at = xml.indexOf("<", end);
  }
}
