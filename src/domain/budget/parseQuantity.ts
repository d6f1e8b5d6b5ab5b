import { dropUnseen } from "../text/dropUnseen";
import { plainFigures } from "../text/plainFigures";
import type { Cell } from "../workbook/Cell";
import { readNumberWords } from "./numberWords";

/** What is counted, written beside its number. */
const counted =
  /^(\d[\d.,]*) ?(?:und|unid|unidad(?:es)?|mes(?:es)?|dias?|horas?|semanas?|global(?:es)?|glb|gl|personas?|servicios?|contratos?|contratistas?|profesionales|eventos?|talleres|taller|jornadas?|viajes?|documentos?)\.?$/i;
/** «10 (diez)», «diez (10)». */
const twice = /^(\d[\d.,]*) ?\(([\p{L} ]{2,40})\)$/u;
const wordsFirst = /^([\p{L} ]{2,40}) ?\((\d[\d.,]*)\)$/u;

/** Reads a quantity above zero: 10, "10", "2,5", "2.5", "1.000" (thousand), "10 meses", "diez (10)"; undefined for anything else, and where words and figures differ. */
export function parseQuantity(cell: Cell): number | undefined {
  const value = typeof cell === "string" ? readText(plainFigures(dropUnseen(cell)).trim()) : cell;
  return typeof value === "number" && Number.isFinite(value) && value > 0 ? value : undefined;
}

function readText(text: string): number | undefined {
  const [, figures, words] = twice.exec(text) ?? [];
  const [, before, after] = wordsFirst.exec(text) ?? [];
  const said = words ?? before;
  if (said === undefined) return readFigures(counted.exec(text)?.[1] ?? text);
  const value = readFigures(figures ?? after ?? "");
  return readNumberWords(said).value === value ? value : undefined;
}

function readFigures(text: string): number | undefined {
  if (/^[1-9]\d{0,2}(\.\d{3})+$/.test(text)) return Number(text.replaceAll(".", ""));
  return /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : undefined;
}
