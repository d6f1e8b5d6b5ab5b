import type { Cell } from "../../workbook/Cell";
import type { Zone } from "../RiskMethod";
import { type Aliases, bareWord, exactly, findWord } from "./findWord";

/** Points of impact of the 2015 guide by level. */
const points: Readonly<Record<number, number>> = { 5: 3, 10: 4, 20: 5 };

/** Whether a number beside the word of a level says the same: the level itself, its points or its percentage. */
const agrees = (number: number, level: number) => number === level || points[number] === level || number === level * 20;

const below = /^\s*[-–−]\s*\d/;

/** «3. Posible: puede ocurrir alguna vez»: the very word with its own number, and what it means after a colon or in parentheses. */
function describedLevel(words: Aliases<number>, text: string): number | undefined {
  const [, number, word = "", meaning = ""] =
    /^(?:(\d)[ .):–-]{1,3})?([^:(\d]{3,20})[:(](.{12,200})$/s.exec(text.trim()) ?? [];
  const level = findWord(words, meaning) === undefined ? findWord(words, word, exactly) : undefined;
  return number === undefined || level === Number(number) ? level : undefined;
}

/** A level by its number, its word, or both where they agree: «3», «Posible», «3 - Posible», «Media (60 %)»; «3 Probable» is none. */
function readLevel(words: Aliases<number>, cell: Cell, least?: number): number | undefined {
  const text = bareWord(cell);
  if (below.test(String(cell))) return undefined;
  if (/^\d+$/.test(text)) return words.find(([level]) => level === Number(text))?.[0];
  const level = findWord(words, text.replace(/[\d%]+/g, "").trim(), least);
  // The numbers of a description count times and years.
  if (level === undefined) return describedLevel(words, String(cell));
  const isOne = (text.match(/\d+/g) ?? []).every((number) => agrees(Number(number), level));
  return isOne ? level : undefined;
}

const probabilityWords: Aliases<number> = [
  [1, ["rara vez", "raro", "raramente", "excepcional", "rare"]],
  [2, ["improbable", "unlikely"]],
  [3, ["posible", "possible"]],
  [4, ["probable", "likely"]],
  [5, ["casi seguro", "casi segura", "casi certeza", "almost certain"]],
];

/** The general scale of v5 to v7, in which a percentage stands for each fifth. */
const generalProbability: Aliases<number> = [
  [1, ["muy baja", "muy bajo", "mb"]],
  [2, ["baja", "bajo", "b"]],
  [3, ["media", "medio", "m"]],
  [4, ["alta", "alto", "a"]],
  [5, ["muy alta", "muy alto", "ma"]],
];

/**
 * What the words of a column of probabilities can mean: `own` are those of the corruption guides; `five` also the general scale
 * of five steps; `three` only Alto, Medio and Bajo, of which the middle alone has one place on a scale of five;
 * `words` those of the guides alone, where the numbers of the column count on another scale.
 */
export type ProbabilityScale = "own" | "five" | "three" | "words";

/** 20, 40, 60, 80 and 100 % of the general table, with its sign or as the fraction that the cell holds. */
function levelOfPercent(cell: Cell): number | undefined {
  const text = String(cell).trim().replace(",", ".");
  const found = /^(\d+(?:\.\d+)?)\s*%$/.exec(text)?.[1];
  const fraction = /^0?\.\d+$/.test(text) ? Number(text) * 100 : undefined;
  const plain = /^(?:20|40|60|80|100)$/.test(text) ? Number(text) : undefined;
  const percent = found === undefined ? (fraction ?? plain) : Number(found);
  if (percent === undefined) return undefined;
  const level = Math.round(percent * 1e6) / 2e7;
  return Number.isInteger(level) && level >= 1 && level <= 5 ? level : undefined;
}

/** A number alone, which a column may count on another scale. */
export const isNumber = (cell: Cell) => /^\d+(?:[.,]\d+)?$/.test(bareWord(cell));

const steps = /\b1\s*(?:-|–|a|al|hasta|to)\s*(\d{1,2})\b/i;
const mostLevels = 5;

/** Whether the numbers of a column are steps of another scale than 1 to 5: its heading says so, or a third of them are greater. */
export function countsOtherwise(heading: string, cells: readonly Cell[]): boolean {
  const top = steps.exec(heading)?.[1];
  if (top !== undefined) return Number(top) !== mostLevels;
  const numbers = cells.filter(isNumber).map((cell) => Number(bareWord(cell).replace(",", ".")));
  const greater = numbers.filter((number) => number > mostLevels);
  return greater.length > 0 && greater.length * 3 >= numbers.length;
}

/** Whether a cell is a fifth written as a percentage, which only the general table has. */
export function isFifth(cell: Cell): boolean {
  return String(cell).includes("%") && levelOfPercent(cell) !== undefined;
}

/** Probability level 1–5 of a cell; a percentage is one on the general scale alone. */
export function readProbability(cell: Cell, least?: number, scale: ProbabilityScale = "own"): number | undefined {
  if (scale === "words" && isNumber(cell)) return undefined;
  const level = readLevel(probabilityWords, cell, least);
  if (level !== undefined || scale === "own" || scale === "words") return level;
  if (scale === "five") return levelOfPercent(cell) ?? readLevel(generalProbability, cell, least);
  // The middle of three steps is that of five, which is told: it is another word.
  return least !== exactly && readLevel(generalProbability, cell, least) === 3 ? 3 : undefined;
}

/** Whether a cell is a probability on any scale that maps use; a bare fraction may be anything. */
export function isProbability(cell: Cell): boolean {
  return !/^\s*0?[.,]\d+\s*$/.test(String(cell)) && readProbability(cell, undefined, "five") !== undefined;
}

/** The scale of a column of probabilities; `isGeneral` where the map shows elsewhere that its scale is the general one. */
export function probabilityScaleOf(cells: readonly Cell[], isGeneral: boolean): ProbabilityScale {
  if (isGeneral) return "five";
  const words = cells
    .map((cell) =>
      bareWord(cell)
        .replace(/[\d%]+/g, "")
        .trim(),
    )
    .filter((text) => text !== "");
  const isPlain = (text: string) => generalProbability.some(([, known]) => known.includes(text));
  // «Muy alta» among «Posible» and «Probable» is a word of another scale.
  if (words.length === 0 || !words.every(isPlain)) return "own";
  return words.some((text) => /^(?:muy (?:baj|alt)[oa]|m[ab])$/.test(text)) ? "five" : "three";
}

/**
 * How a map writes impact: the levels 3 to 5, the points 5, 10 and 20 of the 2015 guide, or the five levels of the general table;
 * `words` where its numbers count on another scale.
 */
export type ImpactScale = "levels" | "points" | "general" | "words";

const impactWords: Aliases<number> = [
  [3, ["moderado", "moderada", "moderate"]],
  [4, ["mayor", "major"]],
  [5, ["catastrofico", "catastrofica", "catastrophic"]],
];

const generalImpact: Aliases<number> = [[1, ["leve", "insignificante"]], [2, ["menor"]], ...impactWords];

/** Impact level of a cell: 3–5, on the general table 1–5. */
export function readImpactLevel(cell: Cell, scale: ImpactScale): number | undefined {
  const text = bareWord(cell);
  if (scale === "words" && isNumber(cell)) return undefined;
  if (scale === "general") return readLevel(generalImpact, cell) ?? levelOfPercent(cell);
  return scale === "points" && /^\d+$/.test(text) ? points[Number(text)] : readLevel(impactWords, cell);
}

/** Words of other tables: they name an impact, and are told, but have no place on the scale of corruption. */
const otherImpacts = /^(?:muy )?(?:alt[oa]|baj[oa]|medi[oa]|critic[oa]|grave|superior|inferior|minimo|a|m|b)$/;

/** Whether a cell is an impact on any scale that maps use. */
export function isImpact(cell: Cell): boolean {
  const text = bareWord(cell);
  if (/^\d+$/.test(text)) return Number(text) <= 100;
  return otherImpacts.test(text) || readImpactLevel(cell, "general") !== undefined;
}

const zoneWords: Aliases<Zone> = [
  ["low", ["bajo", "baja", "b", "low"]],
  ["moderate", ["moderado", "moderada", "medio", "media", "m", "moderate", "medium"]],
  ["high", ["alto", "alta", "a", "high"]],
  ["extreme", ["extremo", "extrema", "e", "extreme"]],
];

/** Zone of «Alta», «Zona alta», «Riesgo extremo», «30 Alta». */
export function readZone(cell: Cell): Zone | undefined {
  return findWord(
    zoneWords,
    bareWord(cell)
      .replace(/\b(?:zona|de|del|riesgo|\d+)\b/g, "")
      .trim(),
  );
}
