import type { SourceExpression } from "./sourceExpressions";

/** Characters by what a class of an expression may mean. */
const classes: readonly (readonly [mention: RegExp, characters: string])[] = [
  [/\\s|\[\^|(?<!\\)\./, " \n\u00a0"],
  [/\\d|0-9|\\w|\[\^|(?<!\\)\./, "0"],
  [/\\w|a-z|\\p\{L|\[\^|(?<!\\)\.|\\S|\\D/i, "aé"],
  [/A-Z/, "A"],
  [/\\p\{M|\[\^/, "\u0301"],
  [/\[\^|(?<!\\)\.|\\S|\\D|\\W/, "(.-\"'<>"],
];

/** Pieces of texts that people and files repeat. */
const pieces = [
  "a ",
  "0 ",
  "0.",
  "0,",
  "0-",
  ". ",
  "( ",
  "()",
  "[]",
  '"a',
  "'a",
  '""',
  "<a ",
  "<a>",
  "</",
  "&a;",
  "$0",
  "- ",
  "\n ",
  "a.",
  "A1:",
  "'!",
  "a\n",
];

function readEscapes(text: string): string {
  return text
    .replace(/\\u\{?([0-9a-f]{4})\}?/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\s[*+?]?/g, " ")
    .replace(/\\d[*+?]?/g, "0")
    .replace(/\\[bB]/g, "")
    .replace(/\\[wS][*+?]?/g, "a")
    .replace(/\\(.)/g, "$1");
}

/** What stands in an expression word by word: «total», «<row ». */
function listLiterals(source: string): readonly string[] {
  const runs = source.replace(/\(\?(?::|=|!|<=|<!|<\w+>)/g, "(").match(/(?:\\[^pPkc]|[^\\()[\]{}|^$*+?.])+/g) ?? [];
  return runs.map(readEscapes).filter((run) => run !== "");
}

/** Beginnings that an expression accepts, to be repeated: its literals, alone, with a space and with a letter. */
function listBeginnings(source: string): readonly string[] {
  const literals = listLiterals(source).slice(0, 6);
  const all = literals.slice(0, 3).join("");
  return [...literals.flatMap((one) => [one, `${one} `, `${one}a`]), all, `${all} `];
}

/** Pieces whose repetition may make an expression try again from each character. */
export function hardPieces({ source }: SourceExpression): readonly string[] {
  const own = [...listLiterals(source).join("")].filter((char) => !/[a-z]/i.test(char));
  const meant = classes.flatMap(([mention, characters]) => (mention.test(source) ? [...characters] : []));
  const anchored = /^\^/.test(source) && !source.includes("|");
  return [...new Set([...meant, ...own, ...listBeginnings(source), ...(anchored ? [] : pieces)])].filter(
    (one) => one !== "",
  );
}

const texts = new Map<string, string>();

/** A text of so many characters: the piece again and again, and an end that spoils the match. Made once for all expressions. */
export function repeatPiece(piece: string, length: number): string {
  const key = `${length} ${piece}`;
  const text = texts.get(key) ?? `${piece.repeat(Math.ceil(length / piece.length)).slice(0, length)}\u0001x`;
  if (piece.length <= 2) texts.set(key, text);
  return text;
}
