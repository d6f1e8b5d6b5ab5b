import type { FormulaSpelling } from "./printForPerson";

/** Texts, quoted sheets, errors, words (functions, cells, names), numbers; whatever else stands alone. */
const piece =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|#[¡¿]?[\p{L}\p{N}/]+[!?]?|[\p{L}_$][\p{L}\p{N}_.$?]*|\d+(?:[.,]\d*)?(?:E[+-]?\d+)?|,\d+|[\s\S]/giuy;

type Table = ReadonlyMap<string, string>;

function inverse(table: Readonly<Record<string, string>>): Table {
  return new Map(Object.entries(table).map(([own, theirs]) => [theirs.toUpperCase(), own]));
}

/** The end of a bracket with all that stands in it; an apostrophe hides the sign after it. */
function bracketEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === "'") at += 1;
    else if (text[at] === "[") depth += 1;
    else if (text[at] === "]") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

/** Pieces of a formula as it was typed, without a grammar. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; ) {
    piece.lastIndex = at;
    const found = text[at] === "[" ? text.slice(at, bracketEnd(text, at)) : (piece.exec(text)?.[0] ?? text.slice(at));
    pieces.push(found);
    at += found.length;
  }
  return pieces;
}

/** A word of a table of words that is followed by «(». */
function isCall(pieces: readonly string[], index: number): boolean {
  return pieces.slice(index + 1).find((one) => one.trim() !== "") === "(" && /^[\p{L}_]/u.test(pieces[index] ?? "");
}

/**
 * True for a formula that nobody could have meant in the other language: it calls a function by a name that only English
 * has, and holds no separator of the other language.
 */
function isEnglish(pieces: readonly string[], words: FormulaSpelling, functions: Table): boolean {
  if (pieces.includes(words.separator)) return false;
  return pieces.some((one, index) => {
    const name = one.toUpperCase();
    return isCall(pieces, index) && words.functions[name] !== undefined && !functions.has(name);
  });
}

interface Speller {
  readonly words: FormulaSpelling;
  readonly functions: Table;
  readonly constants: Table;
  readonly sections: Table;
}

function readSign(sign: string, { words }: Speller, isArray: boolean): string {
  if (isArray) return sign === words.columnSeparator ? "," : sign;
  return sign === words.separator ? "," : sign;
}

/** «[[#Esta fila];[Valor]]» → «[[#This Row],[Valor]]», «[#¡REF!]» → «[#REF!]». */
function readBracket(text: string, { words, sections, constants }: Speller): string {
  const parts = text.split(`]${words.separator}[`).join("],[");
  const named = parts.replace(/\[#[^[\]]*\]/g, (section) => sections.get(section.toUpperCase()) ?? section);
  return named.replace(/(?<=[[@])#[^[\]]*(?=\])/g, (error) => constants.get(error.toUpperCase()) ?? error);
}

function readWord(pieces: readonly string[], index: number, { functions, constants }: Speller): string {
  const text = pieces[index] ?? "";
  return (isCall(pieces, index) ? functions : constants).get(text.toUpperCase()) ?? text;
}

/** «1,5» and «,5»; a comma right after a cell or a call is no decimal one, and a dot is none of that language. */
function readNumber(pieces: readonly string[], index: number, { decimal }: FormulaSpelling): string | undefined {
  const text = pieces[index] ?? "";
  const isHanging = text.startsWith(decimal) && /[\p{L}\p{N})\]"']$/u.test(pieces[index - 1] ?? "");
  return isHanging || text.includes(".") ? undefined : text.replace(decimal, ".");
}

/** What a piece is in English; undefined for what that language does not write. */
function readPiece(pieces: readonly string[], index: number, reading: Speller, isArray: boolean): string | undefined {
  const text = pieces[index] ?? "";
  const { words } = reading;
  if (/^["']/.test(text)) return text;
  if (text.startsWith("[")) return readBracket(text, reading);
  if (/^,?\d/.test(text)) return readNumber(pieces, index, words);
  if (text === "," && words.separator !== ",") return undefined;
  const isSign = text.length === 1 && !/[\p{L}\p{N}]/u.test(text);
  return isSign ? readSign(text, reading, isArray) : readWord(pieces, index, reading);
}

/**
 * A formula typed in the Excel of a language, as Excel keeps it: «=SUMA(B2;1,5)» → «=SUM(B2,1.5)». One that is plainly
 * English stays as it is; undefined for one that mixes both, where Excel asks to type it again.
 */
export function readForPerson(formula: string, words: FormulaSpelling): string | undefined {
  const pieces = piecesOf(formula);
  const reading: Speller = {
    words,
    functions: inverse(words.functions),
    constants: inverse(words.constants),
    sections: inverse(words.sections),
  };
  if (isEnglish(pieces, words, reading.functions)) return formula;
  let isArray = false;
  const read = pieces.map((text, index) => {
    if (text === "{" || text === "}") isArray = text === "{";
    return readPiece(pieces, index, reading, isArray);
  });
  return read.includes(undefined) ? undefined : read.join("");
}
