import { inlineMarks, withoutOwnMarks } from "./inlineMarks";
import { type SettledLine, settleLines } from "./settleLines";

const entities: Readonly<Record<string, string>> = {
  nbsp: " ",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  aacute: "á",
  eacute: "é",
  iacute: "í",
  oacute: "ó",
  uacute: "ú",
  ntilde: "ñ",
};

const breaks = /<\/?(?:p|div|ul|table|tbody|tr|td|h[1-6])(?:\s[^<>]*)?>|<br\s*\/?>|<\/(?:ol|li)>/gi;
const inline = /<\/?(?:small|big|b|i|u|s|em|strong|span|font|sup|sub|a|img)(?:\s[^<>]*)?\/?>/gi;

/** A text without its remnants of HTML and Markdown, by paragraph, and the marks that were taken away. */
interface Stripped {
  readonly paragraphs: readonly SettledLine[];
  readonly marks: readonly string[];
}

/** Takes `<ol>`, `<p>`, `<small>`, `**bold**` and `\$` out of a cell or line; list items without a number get theirs. */
export function stripMarkup(text: string): Stripped {
  const raw = withoutOwnMarks(text);
  if (!/[<*\\&#~]/.test(raw)) return { paragraphs: splitLines(raw), marks: [] };
  const marks = new Set<string>();
  const note = (mark: string, replacement: string): string => {
    marks.add(
      /^<\/?([a-z0-9]+)/i
        .exec(mark)?.[1]
        ?.toLowerCase()
        .replace(/^(.*)$/, "<$1>") ?? mark,
    );
    return replacement;
  };
  const plain = numberItems(raw, note)
    .replace(/<(?:s|del|strike)>([^<]*)<\/(?:s|del|strike)>|~~([^~]+)~~/gi, (mark, tagged?: string, typed?: string) =>
      note(
        typed === undefined ? mark : "~~",
        `${inlineMarks.struck}${tagged ?? typed ?? ""}${inlineMarks.afterStruck}`,
      ),
    )
    .replace(/<sup>([^<]*)<\/sup>/gi, (mark, inner: string) =>
      note(mark, `${inlineMarks.raised}${inner}${inlineMarks.afterRaised}`),
    )
    .replace(breaks, (mark) => note(mark, "\n"))
    .replace(inline, (mark) => note(mark, ""))
    .replace(/\*\*([^*]+)\*\*/g, (_, inner: string) => note("**", inner))
    .replace(/\\([$*_#<>[\]().!&~|\\-])/g, (_, char: string) => note(`\\${char}`, char))
    .replace(/&(#\d{2,5}|[a-z]+);/gi, (mark, name: string) => decodeEntity(mark, name));
  return { paragraphs: splitLines(plain), marks: [...marks] };
}

function splitLines(text: string): SettledLine[] {
  return settleLines(text).filter((line) => line.text !== "" || line.struck.length > 0);
}

/** `<ol><li>a<li>b` reads «1. a», «2. b», as a browser shows it. */
function numberItems(raw: string, note: (mark: string, replacement: string) => string): string {
  let next = 0;
  return raw.replace(/<(ol|li)(?:\s[^<>]*)?>(\s*\d{1,2}[.)])?/gi, (mark, tag: string, typed: string | undefined) => {
    if (tag.toLowerCase() === "ol") {
      next = 1;
      return note(mark, `\n${typed ?? ""}`);
    }
    const number = typed ?? (next > 0 ? `${next}. ` : "");
    next += next > 0 ? 1 : 0;
    return note(mark, `\n${number}`);
  });
}

function decodeEntity(mark: string, name: string): string {
  if (name.startsWith("#")) return String.fromCodePoint(Number(name.slice(1)));
  return entities[name.toLowerCase()] ?? mark;
}
