import { normalizeText } from "../text/normalizeText";
import type { Cell } from "../workbook/Cell";

/** «Número de servidores…» counts servidores; «Mapa elaborado» counts nothing. */
const COUNTING = /^(?:numero|nro\.?|n[.º°]*|no\.|cantidad|total)\s+de\s+(?:(?:los|las|nuevos|nuevas)\s+)?(\p{L}+)/u;

const NUMBER_WORDS =
  "dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|doscientos|doscientas|quinientos|quinientas|mil";

/** What a counting indicator counts, such as "servidores"; undefined for an indicator that is a product. */
export function countedNoun(indicator: string): string | undefined {
  return COUNTING.exec(normalizeText(indicator))?.[1];
}

/** Whether a cell of «Meta numérica» holds a number above zero. */
export function hasNumericTarget(cell: Cell): boolean {
  if (typeof cell === "number") return cell > 0;
  if (typeof cell === "boolean") return false;
  const digits = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^\d+(?:[.,]\d+)?$/.test(cell.trim());
  return digits && /[1-9]/.test(cell);
}

/** Whether a number stands beside the noun: «50 servidores», «funcionarios: 120»; years and law numbers stand elsewhere. */
export function hasTargetBeside(text: string, noun: string): boolean {
  const flat = normalizeText(text);
  const stem = noun.replace(/e?s$/, "");
  const before = new RegExp(`(?<![\\p{L}\\d.,])(\\d[\\d.]*|${NUMBER_WORDS})\\)?\\s+(?:\\p{L}+\\s+)?${stem}`, "gu");
  const after = new RegExp(`(?<!\\p{L})${stem}\\p{L}*\\s*(?:[:=(]|a\\s)\\s*(\\d[\\d.]*)(?!\\d)`, "gu");
  const found = [...flat.matchAll(before), ...flat.matchAll(after)].map((match) => match[1] ?? "");
  return found.some((number) => !isYear(number));
}

function isYear(number: string): boolean {
  return /^(?:19|20)\d{2}$/.test(number);
}
