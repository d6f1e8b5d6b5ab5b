import { rememberLast } from "../../formula/cache";
import { similarityOfNormalized } from "../../text/similarity";
import type { MapField } from "./MapField";

/** Below this two headings are different words; one wrong letter in six passes. */
const ALIKE = 0.82;

const ordinals =
  /^(?:i{1,3}|1er|1ro|2do|3er|3ro|primer[oa]?|segund[oa]|tercer[oa]?|enero|abril|mayo|agosto|septiembre|diciembre)$/;

/** A typing error changes no digit and no ordinal: «seguimiento 1», «seguimiento ii» and «seguimiento» are different. */
const numbersOf = (text: string) =>
  text
    .split(" ")
    .filter((word) => /\d/.test(word) || ordinals.test(word))
    .join(" ");

function likeness(alias: string, text: string): number {
  if (alias === text) return 1;
  const [shorter, longer] = [Math.min(alias.length, text.length), Math.max(alias.length, text.length)];
  if (shorter < 5 || shorter < longer / 2) return 0;
  const alike = shorter >= longer * ALIKE ? similarityOfNormalized(alias, text) : 0;
  // «Consecuencias del riesgo» is «consecuencias» with more words.
  const isWithin = alike < ALIKE && ` ${text} `.includes(` ${alias} `);
  if ((alike < ALIKE && !isWithin) || numbersOf(alias) !== numbersOf(text)) return 0;
  return isWithin ? 0.7 + (0.1 * shorter) / longer : alike * 0.97;
}

/** How well the nearest of some aliases names a text. */
function nearest(aliases: readonly string[]): (text: string) => number {
  // A text more than twice as long as every alias is none of them.
  const most = 2 * Math.max(0, ...aliases.map(({ length }) => length));
  const known = rememberLast(200_000, (text) => Math.max(0, ...aliases.map((alias) => likeness(alias, text))));
  return (text) => (text === "" || text.length > most ? 0 : known(text));
}

/** The lists are constants, and a heading is asked for again with each row and part that may hold it. */
const lists = new WeakMap<readonly string[], (text: string) => number>();

/** How well the nearest alias names one of the texts, from 0 to 1; the list of aliases is a constant. */
export function bestLikeness(aliases: readonly string[], texts: readonly string[]): number {
  const score = lists.get(aliases) ?? nearest(aliases);
  lists.set(aliases, score);
  return Math.max(0, ...texts.map(score));
}

/** A field, the headings that name it by their words and not by a fixed phrase, and how surely. */
type Pattern = readonly [field: MapField, names: RegExp, score: number];

/** Headings that real maps write as questions or with explanations; keys are normalised. */
const patterns: readonly Pattern[] = [
  ["text", /^descripcion (?:(?:del?|de los|el) )?riesgos?\b/, 1.02],
  ["text", /^(?:identificacion|enunciado|redaccion|definicion|evento|nombre) (?:(?:del?|de los) )?riesgos?\b/, 0.9],
  ["text", /^riesgos?\b.*\b(?:causa|posibilidad|que puede)/, 0.9],
  ["process", /^(?:sub ?)?procesos?\b/, 0.8],
  ["controlText", /^(?:descripcion|redaccion|nombre|detalle) (?:de |del |de los )?control(?:es)?\b/, 0.95],
  ["controlText", /^control(?:es)? (?:existentes?|actuales?|implementados?|establecidos?|vigentes?|aplicados?)\b/, 0.9],
  ["controlText", /^control\b.*\b(?:responsable accion|accion complemento)/, 0.9],
  // The seven questions of 2018 and those of 2015, whole or cut.
  ["responsible", /\bresponsables? asignados?\b|^esta n? ?definid.{0,40}\bresponsable/, 0.95],
  ["authority", /\bautoridad\b.{0,60}\bsegregacion\b/, 0.95],
  ["periodicity", /^la (?:oportunidad|periodicidad|frecuencia)\b.{0,60}\bcontrol\b/, 0.95],
  ["purpose", /^las actividades\b.{0,120}\b(?:prevenir|detectar)\b/, 0.95],
  ["how", /^la (?:fuente de (?:la )?)?informacion\b.{0,120}\bconfiable\b/, 0.95],
  ["deviations", /^las (?:observaciones|desviaciones|diferencias)\b.{0,140}\b(?:investig|resuel)/, 0.95],
  ["evidence", /^se (?:deja|cuenta con) (?:evidencias?|rastro)\b/, 0.95],
  ["documented", /^existen? (?:manual|instructivo|procedimiento)/, 0.95],
  ["effective", /^en el tiempo que lleva\b/, 0.95],
  ["purpose", /\bpreventiv[oa]\b.*\b(?:detectiv[oa]|correctiv[oa])\b/, 0.96],
  ["purpose", /^(?:tipo|tipologia|naturaleza|clase|clasificacion) (?:de |del |de los )?control(?:es)?\b/, 0.95],
  ["implementation", /\bautomatic[oa]\b.{0,200}\bmanual\b|\bmanual\b.{0,200}\bautomatic[oa]\b/, 0.96],
  ["implementation", /^(?:forma|tipo|modo|grado)? ?(?:de )?(?:implementacion|automatizacion)\b/, 0.9],
  ["documented", /\bdocumenta(?:do|da|cion)\b/, 0.9],
  ["evidence", /\bevidencia\b.{0,200}\bregistro\b|\bregistro\b.{0,200}\bevidencia\b/, 0.96],
  [
    "actionDate",
    /^fechas? (?:(?:de|limite|para|la) )*(?:compromiso|implementacion|cumplimiento|vencimiento|limite)\b/,
    1,
  ],
  ["followUp1", /^(?:seguimiento|avance|monitoreo)\b.{0,40}\b(?:30 0?4|abril)\b/, 0.9],
  ["followUp2", /^(?:seguimiento|avance|monitoreo)\b.{0,40}\b(?:31 0?8|agosto)\b/, 0.9],
  ["followUp3", /^(?:seguimiento|avance|monitoreo)\b.{0,40}\b(?:31 12|diciembre)\b/, 0.9],
  ["treatment", /^(?:opcion(?:es)?|medidas?|estrategias?) (?:de |del )?(?:tratamiento|manejo|respuesta)\b/, 0.9],
];

/** Words that open the headings of something else than the text of a risk, however much of «riesgo» follows. */
const noText =
  /^(?:tipo|tipologia|clase|clasif|categ|nivel|zona|valor|calific|n |no |num|cod|id\b|fuente|factor|duen|lider|tratam|manejo|admin|opcion|medida|puntaje|severidad|materializ|probab|impacto|consec|causa|efecto|control|respons|estado|fecha|seguim|monitor|respuesta|politica|objetivo|analisis|evaluacion)/;

/** Headings of a column that no field of ours holds, although they share words with one. */
const vetoes: readonly (readonly [fields: readonly MapField[], names: RegExp])[] = [
  [["text"], noText],
  // Only the probability of a corruption risk is moved.
  [["displacement"], /\bimpacto\b/],
  [["actionResponsible"], /\bcontrol(?:es)?\b(?!.{0,200}\baccion)/],
  [["process"], /^(?:objetivo|lider|alcance|responsable)/],
  [["probability", "residualProbability"], /\b(?:desplaza|disminuy|criterio|afecta)/],
  [["impactWord", "residualImpact"], /\b(?:desplaza|disminuy|criterio|observacion|tipo)/],
];

/** Fields that the words of a heading name. */
export function patternScores(leaf: string): readonly (readonly [MapField, number])[] {
  return patterns.flatMap(([field, names, score]) => (names.test(leaf) ? [[field, score] as const] : []));
}

/** Whether a heading cannot be that field. */
export function isVetoed(field: MapField, leaf: string): boolean {
  return vetoes.some(([fields, names]) => fields.includes(field) && names.test(leaf));
}

/** «Descripción» alone is of the risk or of the control, as its group says. */
export function describedBy(group: string, leaf: string): MapField | undefined {
  if (!/^(?:descripcion|detalle|nombre|redaccion)$/.test(leaf)) return undefined;
  if (/\bcontrol(?:es)?$/.test(group) || /^control(?:es)?\b/.test(group)) return "controlText";
  return /\briesgos?$/.test(group) ? "text" : undefined;
}
