import { quoteText } from "../../domain/formula/literal";
import type { Zone } from "../../domain/risk/RiskMethod";
import { settingChoices } from "../../domain/risk/RiskSettings";
import { byMethod, settingIs } from "./branches";
import { ownPlace } from "./ownPlace";
import { placeFactor } from "./riskFormulas";
import { ownZoneFormula, zoneWordFormula } from "./zoneFormula";

/** Inherent or residual side of the map, by the headers of its columns in tRiesgos. */
export type MapSide = "inherente" | "residual";

/** Numbers listed in one cell of the map; beyond them it says how many more there are. */
export const listed = 30;

/** A cell of the map in a formula: what `Celda` of its risks holds, and what `Orden` of the first, the second… holds. */
interface MapPlace {
  readonly cell: string;
  readonly order: (index: number) => string;
}

/** The numbers of the risks of one cell, in the order of their rows: first, «, » second… (TEXTJOIN needs Excel 2019). */
function numbersOf(side: MapSide, { cell, order }: MapPlace): string {
  const nth = (index: number) => `INDEX(tRiesgos[Número],MATCH(${order(index)},tRiesgos[Orden ${side}],0))`;
  const terms = Array.from(
    { length: listed },
    (_, index) => `IFERROR(${index === 0 ? "CHAR(10)" : '", "'}&${nth(index + 1)},"")`,
  );
  const count = `SUMPRODUCT(--(tRiesgos[Celda ${side}]=${cell}))`;
  return `${terms.join("&")}&IF(${count}>${listed}," y "&(${count}-${listed})&" más","")`;
}

/** A cell of the map by its levels: the zone word, and below it the numbers of its risks. */
export function mapCellFormula(side: MapSide, probability: number, impact: number): string {
  const cell = probability * 10 + impact;
  const place = { cell: String(cell), order: (index: number) => String(cell * placeFactor + index) };
  return `=${byMethod((method) => zoneWordFormula(method, probability, impact))}&${numbersOf(side, place)}`;
}

/** The same for every cell of a side of «Mapa de calor», so that it is sent once: the cell knows its own place. */
export function ownCellFormula(side: MapSide): string {
  const cell = `${ownPlace.name}/${placeFactor}`;
  return `=${ownZoneFormula(cell)}&${numbersOf(side, { cell, order: (index) => `${ownPlace.name}+${index}` })}`;
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
