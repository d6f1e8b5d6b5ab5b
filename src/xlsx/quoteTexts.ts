import { readSharedStrings } from "./graft/cellText";

/** A text that Excel would take for a formula when a person edits its cell. */
function isLive(item: string): boolean {
  return /^[=+\-@]/.test(item.replace(/<[^<>]*>/g, ""));
}

/** Places of such texts among the shared strings. */
function liveStrings(strings: string): ReadonlySet<string> {
  return new Set(readSharedStrings(strings).flatMap((item, index) => (isLive(item) ? [String(index)] : [])));
}

/** Formats of cells, and where their quoted copies (ECMA-376 18.8.45 quotePrefix) come to stand. */
interface QuotedFormats {
  readonly placeOf: (style: number) => number;
  readonly write: () => string;
}

function quoteFormats(styles: string): QuotedFormats {
  const section = /<cellXfs[^<>]*>([\s\S]*?)<\/cellXfs>/.exec(styles)?.[1] ?? "";
  const formats = section.match(/<xf\s[^<>]*(?:\/>|[^/<>]>[\s\S]*?<\/xf>)/g) ?? [];
  const added = new Map<number, number>();
  return {
    placeOf: (style) => {
      const place = added.get(style) ?? formats.length + added.size;
      added.set(style, place);
      return place;
    },
    write: () => {
      const quoted = [...added.keys()].map((style) => (formats[style] ?? "").replace("<xf", '<xf quotePrefix="1"'));
      return styles
        .replace(/<cellXfs[^<>]*>/, `<cellXfs count="${formats.length + quoted.length}">`)
        .replace("</cellXfs>", () => `${quoted.join("")}</cellXfs>`);
    },
  };
}

/** A package's texts that begin as a formula does, marked as texts: F2 and Enter in Excel would make them live. */
interface QuotedTexts {
  readonly sheet: (xml: string) => string;
  /** The style sheet with the formats that the sheets asked for; after all of them. */
  readonly styles: () => string;
}

/** Marks the texts of a package; the library writes none of these marks. */
export function quoteTexts(strings: string, styles: string): QuotedTexts {
  const live = liveStrings(strings);
  const formats = quoteFormats(styles);
  const quote = (tag: string): string => {
    const style = Number(/\ss="(\d+)"/.exec(tag)?.[1] ?? 0);
    const place = ` s="${formats.placeOf(style)}"`;
    return /\ss="\d+"/.test(tag) ? tag.replace(/\ss="\d+"/, place) : tag.replace("<c", `<c${place}`);
  };
  return {
    sheet: (xml) =>
      live.size === 0
        ? xml
        : xml.replace(/<c\s[^<>]*?t="s"[^<>]*><v>(\d+)<\/v>/g, (tag, index: string) =>
            live.has(index) ? quote(tag) : tag,
          ),
    styles: formats.write,
  };
}
