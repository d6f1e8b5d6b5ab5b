import type { StyleShift } from "./mergeStyles";

/** The items of a shared string table as they stand there, each without its <si>. */
export function readSharedStrings(xml: string): readonly string[] {
  return [...xml.matchAll(/<si>((?:(?!<si>)[\s\S])*?)<\/si>|<si\/>/g)].map(([, item = ""]) => item);
}

/** Texts into their cells (ECMA-376 18.3.1.53), so that a sheet can move to a package with other shared strings. */
export function inlineStrings(xml: string, strings: readonly string[]): string {
  return xml.replace(
    /<c ([^<>]*?)t="s"([^<>]*)><v>(\d+)<\/v><\/c>/g,
    (_, before: string, after: string, index: string) =>
      `<c ${before}t="inlineStr"${after}><is>${strings[Number(index)] ?? ""}</is></c>`,
  );
}

/** Cell and conditional formats of a worksheet, by their place in the merged style sheet. */
export function shiftStyles(xml: string, { cell, conditional }: StyleShift): string {
  const moved = (tag: string, attribute: string, by: number): string =>
    tag.replace(
      new RegExp(`(\\s${attribute}=")(\\d+)"`),
      (_, start: string, n: string) => `${start}${Number(n) + by}"`,
    );
  return xml
    .replace(/<(?:c|row)\s[^<>]*>/g, (tag) => moved(tag, "s", cell))
    .replace(/<col\s[^<>]*>/g, (tag) => moved(tag, "style", cell))
    .replace(/<cfRule\s[^<>]*>/g, (tag) => moved(tag, "dxfId", conditional));
}
