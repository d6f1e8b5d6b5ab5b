import type { Cell } from "../../workbook/Cell";
import type { Zone } from "../RiskMethod";
import { type Aliases, bareWord, findWord } from "./findWord";

/** A level by its number, its word, or both: «3», «Posible», «3 - Posible», «Posible (3)». */
function readLevel(words: Aliases<number>, cell: Cell, least?: number): number | undefined {
  const text = bareWord(cell);
  if (!/^\d+$/.test(text)) return findWord(words, text.replace(/\d+/g, "").trim(), least);
  return words.find(([level]) => level === Number(text))?.[0];
}

const probabilityWords: Aliases<number> = [
  [1, ["rara vez", "raro", "raramente", "excepcional"]],
  [2, ["improbable"]],
  [3, ["posible"]],
  [4, ["probable"]],
  [5, ["casi seguro", "casi segura", "casi certeza"]],
];

/** Probability level 1–5 of a cell. */
export function readProbability(cell: Cell, least?: number): number | undefined {
  return readLevel(probabilityWords, cell, least);
}

/** How a map writes impact: the levels 3 to 5, or the points 5, 10 and 20 of the 2015 guide. */
export type ImpactScale = "levels" | "points";

const impactWords: Aliases<number> = [
  [3, ["moderado", "moderada"]],
  [4, ["mayor"]],
  [5, ["catastrofico", "catastrofica"]],
];

const points: Readonly<Record<number, number>> = { 5: 3, 10: 4, 20: 5 };

/** Impact level 3–5 of a cell. */
export function readImpactLevel(cell: Cell, scale: ImpactScale): number | undefined {
  const text = bareWord(cell);
  return scale === "points" && /^\d+$/.test(text) ? points[Number(text)] : readLevel(impactWords, cell);
}

const zoneWords: Aliases<Zone> = [
  ["low", ["bajo", "baja", "b"]],
  ["moderate", ["moderado", "moderada", "medio", "media", "m"]],
  ["high", ["alto", "alta", "a"]],
  ["extreme", ["extremo", "extrema", "e"]],
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
