import { dropUnseen } from "../text/dropUnseen";
import { plainFigures } from "../text/plainFigures";
import type { Cell } from "../workbook/Cell";
import { looksDated } from "./looksDated";
import { parsePidm } from "./parsePidm";

/** What a cell of a list says of a code: its numbers from the componente on, a date that Excel made of it, or neither. */
export type ListCode =
  | { readonly kind: "blank" | "date" | "other" }
  | { readonly kind: "parts"; readonly parts: readonly number[] };

/** Hyphens and dashes of Unicode, dots, commas, slashes, underscores and spaces between the numbers of a code. */
const separators = /[\s\u200b.,/_:·|\-\u00ad\u2010-\u2015\u2212\ufe58\ufe63\uff0d]+/u;

/** «C1-L2-P5-M6», «C1L2P5M6». */
const lettered = /^c\D{0,3}(\d{1,2})\D{0,3}l\D{0,3}(\d{1,2})\D{0,3}p\D{0,3}(\d{1,2})\D{0,3}m\D{0,3}(\d{1,3})$/i;

const prefix = /^(?:pidm|metas?|mp|m|c[oó]d(?:igo)?)(?=[\s.:#-]|\d)[\s.:#-]*/i;

/** Reads a cell as the numbers of a code, one to four or more, whatever stands between them. */
export function readListCode(cell: Cell): ListCode {
  // Some type an apostrophe so that Excel keeps the code as it is.
  const text = plainFigures(dropUnseen(String(cell)))
    .trim()
    .replace(/^'+/, "");
  if (text === "") return { kind: "blank" };
  if (typeof cell === "boolean") return { kind: "other" };
  if (looksDated(cell)) return { kind: "date" };
  const letters = lettered.exec(text);
  if (letters !== null) return { kind: "parts", parts: letters.slice(1).map(Number) };
  if (text.length > 40) return { kind: "other" };
  const parts = splitNumbers(text.replace(prefix, ""));
  if (parts !== undefined) return { kind: "parts", parts };
  const named = splitNumbers(text.replace(levelWords, " "));
  return named?.length === 4 ? { kind: "parts", parts: named } : { kind: "other" };
}

/** «1-2-5-Meta 6»: the words of the levels between the numbers. */
const levelWords = /\b(?:componente|l[ií]nea|programa|meta)\b/gi;

function splitNumbers(text: string): readonly number[] | undefined {
  const parts = text.split(separators).filter((part) => part !== "");
  return parts.length > 0 && parts.every((part) => /^\d{1,3}$/.test(part)) ? parts.map(Number) : undefined;
}

/** A whole code «n-n-n-n» as the plan writes it; undefined where there are not four numbers of its range. */
export function wholeCode(parts: readonly (number | undefined)[]): string | undefined {
  const code = parts.join("-");
  return parts.length === 4 && parsePidm(code).ok ? code : undefined;
}

/** A text that begins with a number or with the name of its level: «Programa 5: Apoyo…», «5. Apoyo…», «1.2.5 Apoyo…». */
export interface NumberedText {
  /** 0 componente … 3 meta, where the text names it. */
  readonly level: 0 | 1 | 2 | 3 | undefined;
  readonly parts: readonly number[];
  readonly rest: string;
}

const levelNames: readonly (readonly [NumberedText["level"], RegExp])[] = [
  [0, /^(?:componente|dimensi[oó]n|eje(?: estrat[eé]gico)?|pilar)\b/i],
  [1, /^l[ií]nea(?: estrat[eé]gica)?(?![a-záéíóúñ])/i],
  [2, /^programa\b/i],
  [3, /^(?:meta(?: de (?:producto|resultado))?|indicador)\b/i],
];

/** «100 días» begins with a number that is none of the plan; in a column of a level «5 Transparencia» is. */
interface NumberedOptions {
  readonly bare: boolean;
}

/** Reads the number that a text begins with; undefined where it begins with none. */
export function readNumberedText(cell: Cell, { bare }: NumberedOptions = { bare: false }): NumberedText | undefined {
  const text = plainFigures(String(cell))
    .trim()
    .replace(/^pidm[\s:.]{0,5}(?=\d)/i, "");
  const [level, name] = levelNames.find(([, word]) => word.test(text)) ?? [undefined, undefined];
  const after =
    name === undefined ? text : text.replace(name, "").replace(/^[\s.#:]*(?:n(?:[°º.]|o\.?|\.º)?\s*)?/i, "");
  const number = /^(\d{1,3}(?:[.-]\d{1,3}){0,3})(?![\d%])(\s?[.)\]:\-–—])?[\s.\-–—]{0,5}/.exec(after);
  if (number === null || looksDated(text)) return undefined;
  const parts = (number[1] ?? "").split(/[.-]/).map(Number);
  const isSure = bare || level !== undefined || number[2] !== undefined || wholeCode(parts) !== undefined;
  if (!isSure) return undefined;
  return { level, parts, rest: after.slice(number[0].length).trim() };
}
