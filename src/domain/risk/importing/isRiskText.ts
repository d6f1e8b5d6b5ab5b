import { normalizeText } from "../../text/normalizeText";
import type { Cell } from "../../workbook/Cell";
import { bareWord } from "./findWord";
import { readImpactLevel, readProbability, readZone } from "./readLevels";
import { readTreatment, readYesNo } from "./readWords";

const leastLetters = 5;

/** Headings, and words that stand where nothing was written. */
const empty =
  /^(?:no aplica|n ?\/? ?a|pendiente|sin (?:titulo|riesgos?|informacion|descripcion|definir)|por definir|riesgos?|descripcion(?: del? riesgo)?|numero|consecutivo|codigo|nombre(?: del riesgo)?|total(?:es)?|subtotal)$/;

const none =
  /^(?:no (?:se )?(?:identific|evidenci|report|registr|presenta|hay|existen|tiene|aplica)|sin )[^.]{0,60}\briesgos?\b/;

/** «No se identificaron riesgos», «No aplica»: a process without risks says so where the text of one would stand. */
export function saysNone(cell: Cell): boolean {
  const text = normalizeText(String(cell));
  return /^(?:no aplica|n ?[/.]? ?a|ningun[oa])$/.test(bareWord(text)) || none.test(text);
}

/** «R1», «RC-01 2022», 8, «8,5», a date: marks of a risk, and no words. */
function hasWords(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.join("").length >= leastLetters && words.some((word) => word.length >= leastLetters);
}

/** Whether a cell says a risk in words: no number, no code, no score, no level and no zone. */
export function isRiskText(cell: Cell): boolean {
  if (typeof cell !== "string" || !hasWords(cell)) return false;
  const text = normalizeText(cell);
  if (text.length > 30) return true;
  const isLevel =
    readZone(text) !== undefined ||
    readProbability(text, undefined, "five") !== undefined ||
    readImpactLevel(text, "general") !== undefined;
  return !isLevel && !empty.test(bareWord(text)) && !readTreatment(text) && !readYesNo(text);
}

/** Words that only a valued risk holds; no heading is one of them. */
const levels =
  /^(?:rara vez|improbable|posible|probable|casi segur[oa]|muy baj[oa]|muy alt[oa]|moderad[oa]|mayor|menor|catastrofic[oa]|leve)$/;
/** Letters of a text that no heading has, unless it is a question. */
const longText = 40;
const mostNumbers = 8;

/** A row that says a risk with its values: it stands below headings, never among them. */
export function isRiskRow(row: readonly Cell[]): boolean {
  // Two levels side by side need no text to be values.
  if (row.filter((cell) => levels.test(bareWord(cell))).length >= 2) return true;
  // The numbers of the questions stand among headings.
  if (row.filter((cell) => typeof cell === "number").length > mostNumbers) return false;
  const isText = (cell: Cell) => typeof cell === "string" && cell.trim().length > longText && !/[?:]/.test(cell);
  const isValue = (cell: Cell) => (typeof cell === "number" ? Number.isInteger(cell) : levels.test(bareWord(cell)));
  return row.some(isText) && row.some(isValue);
}

const signed = /^(?:elaboro|elaborado|reviso|revisado|aprobo|aprobado|valido|validado)\b/;

/** Signatures side by side: «Elaboró», «Revisó», «Aprobó». */
export function isSignatures(texts: readonly string[]): boolean {
  const names = texts.filter((text) => signed.test(normalizeText(text))).length;
  return names >= 2 && names * 2 >= texts.length;
}
