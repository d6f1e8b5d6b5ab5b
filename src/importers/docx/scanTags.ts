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
  for (const match of xml.matchAll(/<(\/?)([A-Za-z_][\w.-]*:[A-Za-z_][\w.-]*)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>/g)) {
    const [whole, slash, name = "", attributes = "", selfClosing] = match;
    const kind = slash === "/" ? "close" : selfClosing === "/" ? "empty" : "open";
    yield { name, attributes, kind, start: match.index, end: match.index + whole.length };
  }
}

/** Value of an attribute such as w:val; undefined when absent. */
export function readAttribute(tag: Tag, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag.attributes);
  return match?.[1] ?? match?.[2];
}
