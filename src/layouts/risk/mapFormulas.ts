import { quoteText } from "../../domain/formula/literal";
import type { Zone } from "../../domain/risk/RiskMethod";
import { settingChoices } from "../../domain/risk/RiskSettings";
import { byMethod, settingIs } from "./branches";
import { placeFactor } from "./riskFormulas";
import { zoneWordFormula } from "./zoneFormula";

/** Inherent or residual side of the map, by the headers of its columns in tRiesgos. */
export type MapSide = "inherente" | "residual";

/** Numbers listed in one cell of the map; beyond them it says how many more there are. */
export const listed = 30;

/** The numbers of the risks of one cell, in the order of their rows: first, «, » second… (TEXTJOIN needs Excel 2019). */
function numbersOf(side: MapSide, cell: number): string {
  const order = `tRiesgos[Orden ${side}]`;
  const nth = (index: number) => `INDEX(tRiesgos[Número],MATCH(${cell * placeFactor + index},${order},0))`;
  const terms = Array.from(
    { length: listed },
    (_, index) => `IFERROR(${index === 0 ? "CHAR(10)" : '", "'}&${nth(index + 1)},"")`,
  );
  const count = `SUMPRODUCT(--(tRiesgos[Celda ${side}]=${cell}))`;
  return `${terms.join("&")}&IF(${count}>${listed}," y "&(${count}-${listed})&" más","")`;
}

/** A cell of the map: the zone word, and below it the numbers of its risks. */
export function mapCellFormula(side: MapSide, probability: number, impact: number): string {
  const word = byMethod((method) => zoneWordFormula(method, probability, impact));
  return `=${word}&${numbersOf(side, probability * 10 + impact)}`;
}

/** Word of a step of the probability scale, with its level. */
export function probabilityFormula(level: number): string {
  const word = byMethod(({ probability }) => quoteText(probability.find((one) => one.level === level)?.word ?? ""));
  return `=${quoteText(`${level} `)}&${word}`;
}

/** Word of an impact level; «—» where the method has no such level. */
export function impactFormula(level: number): string {
  return `=${byMethod(({ impact }) => quoteText(impact.levels.find((one) => one.level === level)?.word ?? "—"))}`;
}

/** The zone words of the chosen method; «—» for a zone that it has not. */
export function zoneNameFormula(zone: Zone): string {
  return `=${byMethod(({ zoneWords }) => quoteText(zoneWords[zone] ?? "—"))}`;
}

/** Risks in a zone, whose word stands in `wordCell`. */
export function zoneCountFormula(side: MapSide, wordCell: string): string {
  return `=SUMPRODUCT(--(tRiesgos[Zona ${side}]=${wordCell}))`;
}

/** Risks that the sheet cannot value yet: a number and no residual zone. */
export const unvaluedFormula = '=SUMPRODUCT(--(tRiesgos[Número]<>""),--(tRiesgos[Zona residual]=""))';

const known = [...settingChoices.method.words.map(([, word]) => settingIs("method", word)), settingIs("method", "")];

/** Title of the method in use; a word that no method has is said, and the default method is used. */
export const methodTitleFormula = `=IF(OR(${known.join(",")}),"","Método desconocido; se usa v4-v6: ")&${byMethod(
  ({ title, experimental }) => quoteText(experimental ? `${title}. Experimental` : title),
)}`;
