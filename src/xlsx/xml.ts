/** An element of a small XML fragment: local name, attributes by local name, text without children. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text with its entities resolved (XML 1.0, 4.6). */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? whole;
    return String.fromCodePoint(Number.parseInt(hex ?? decimal ?? "0", hex === undefined ? 10 : 16));
  });
}

/** Text with its entities and Excel's _xHHHH_ signs (ECMA-376 22.9.2.19) resolved. */
export function decodeXml(text: string): string {
  return decodeEntities(text).replace(/_x([\dA-F]{4})_/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** Text safe inside an element or a quoted attribute. */
export function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function parseAttributes(text: string): Record<string, string> {
  const found = text.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return Object.fromEntries([...found].map(([, name = "", a, b]) => [localName(name), decodeXml(a ?? b ?? "")]));
}

/** Reads a small, well-formed fragment; for parts of a few hundred elements, not for cells. */
export function parseElements(xml: string): readonly XmlElement[] {
  const root: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open: XmlElement[] = [root];
  for (const [, closing, name = "", attributes = "", empty, text = ""] of xml.matchAll(
    /<(\/)?([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/)?>([^<]*)/g,
  )) {
    if (closing === undefined) {
      const element: XmlElement = {
        name: localName(name),
        attributes: parseAttributes(attributes),
        children: [],
        text: "",
      };
      open.at(-1)?.children.push(element);
      if (empty === undefined) {
        element.text = decodeXml(text);
        open.push(element);
      }
    } else open.pop();
  }
  return root.children;
}
