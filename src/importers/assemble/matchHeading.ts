import { flatText } from "./flatText";

/** Canonical numbers of the sections; "10.2" are the products, which the form numbers 10 once more. */
export type SectionId =
  | "1"
  | "2"
  | "3"
  | "4"
  | "5"
  | "5.1"
  | "5.2"
  | "6"
  | "6.1"
  | "6.2"
  | "6.3"
  | "6.4"
  | "6.5"
  | "7"
  | "7.1"
  | "7.2"
  | "8"
  | "8.1"
  | "8.2"
  | "9"
  | "10"
  | "10.1"
  | "10.2";

/** Titles as printed on DIE-FO-013, without accents; the longest beginning that is sure. */
const titles: readonly (readonly [SectionId, RegExp])[] = [
  ["1", /^fecha de registro(?: del proyecto)?/],
  ["2", /^vigencia(?: del plan de accion)?(?: para (?:el|la) cual (?:se )?registra el proyecto)?/],
  ["3", /^nombre del proyecto/],
  ["4", /^dependencia(?: responsable)?(?: del proyecto)?/],
  ["5.1", /^antecedentes?(?: del proyecto)?/],
  ["5.2", /^(?:descripcion del problema|planteamiento del problema)/],
  ["5", /^condiciones actuales/],
  ["6.5", /^descripcion de (?:las )?actividades.*/],
  ["6.1", /^(?:definicion de )?(?:los )?objetivos(?: del proyecto)?/],
  ["6.2", /^justificacion(?: del proyecto)?/],
  ["6.3", /^(?:(?:descripcion|identificacion) de la )?poblacion objetivo(?: del proyecto)?/],
  [
    "6.4",
    /^(?:identificacion de la )?zona(?: donde se ubica la poblacion objetivo)?(?: y el problema a atender| geografica)?/,
  ],
  ["6", /^descripcion (?:general )?del proyecto/],
  ["7.1", /^relacion (?:del proyecto )?con el plan integral.*/],
  ["7.2", /^relacion (?:del proyecto )?con (?:la estructura del )?(?:el )?plan de accion institucional.*/],
  ["7", /^relacion con (?:el )?(?:dime tu plan|plan).*/],
  ["8.1", /^presupuesto general(?: del proyecto)?/],
  ["8.2", /^rubros? presupuestal(?:es)?/],
  ["8", /^presupuesto(?: del proyecto)?/],
  ["9", /^cronograma(?: de ejecucion)?(?: de actividades)?(?: del proyecto)?/],
  ["10.1", /^(?:identificacion de )?impactos.*/],
  ["10.2", /^(?:productos(?: y ?\/ ?o entregables| y entregables| o entregables)?|entregables)(?: del proyecto)?/],
  ["10", /^(?:identificacion de )?beneficios.*/],
];

/** All sections that the printed form has, in its order. */
export const sectionOrder: readonly SectionId[] = (
  "1 2 3 4 5 5.1 5.2 6 6.1 6.2 6.3 6.4 6.5 7 7.1 7.2 8 8.1 8.2 9 10 10.1 10.2" as const
).split(" ") as SectionId[];

export interface Heading {
  /** Number as typed, "" where none is. */
  readonly number: string;
  readonly title: string;
  /** What stands on the same line after the title. */
  readonly value: string;
  /** Undefined for a number without a title, or a title that we do not know. */
  readonly id?: SectionId;
}

/** «8. 1. Presupuesto general», «8,1», «8-1», «Numeral 8.1»: where the title is that of the number, as the form writes it. */
function straighten(text: string): string {
  const plain = text.replace(/^(?:numeral|secci[oó]n|punto|[ií]tem)\s{1,5}(?=\d)/i, "");
  const parts = /^(\d{1,2})\s{0,3}[.,-]\s{0,3}(\d{1,2})(?!\d|\.\d)([\s.):–-]{0,6})(?=\p{L})/u.exec(plain);
  const number = parts === null ? (/^\d{1,2}(?=[\s.):–-])/.exec(plain)?.[0] ?? "") : `${parts[1]}.${parts[2]}`;
  const rest = plain.slice(parts?.[0].length ?? number.length).replace(/^[\s.):–-]{1,6}/, "");
  const id = number === "" ? undefined : matchTitle(rest)?.id;
  if (id === undefined) return text;
  if (parts === null) return Number.parseInt(id, 10) === Number(number) ? plain : text;
  return id === number ? `${number}. ${rest}` : text;
}

/** Reads «8.1. Presupuesto general:» or «7.3.»; undefined when the line is no heading that carries a number. */
export function matchNumberedHeading(line: string): Heading | undefined {
  const text = /^\d{1,2}(?:\.\d{1,2})?[.)]?\s?\p{L}/u.test(line) ? line : straighten(line);
  const match = /^(\d{1,2}(?:\.\d{1,2}){0,2})(?!\d)\s*([.):–-]*)\s*(.*)$/s.exec(text);
  if (match?.[1] === undefined) return undefined;
  const [, number, mark = "", rest = ""] = match;
  const deep = number.includes(".");
  if (rest === "") return mark !== "" || deep ? { number, title: "", value: "" } : undefined;
  const known = matchTitle(rest);
  if (known !== undefined) return isNear(number, known.id) ? { number, ...known } : undefined;
  return deep && mark.startsWith(".") ? { number, ...splitTitle(rest) } : undefined;
}

/** Reads «Antecedentes:» or «Nombre del proyecto: …»: the whole label must be a title of the form. */
export function matchPlainHeading(text: string): Heading | undefined {
  const known = matchTitle(text);
  if (known === undefined) return undefined;
  const label = /^[1-4]$/.test(known.id);
  return known.whole && (label || known.value === "") ? { number: "", ...known } : undefined;
}

interface Title {
  readonly id: SectionId;
  readonly title: string;
  readonly value: string;
  /** Nothing but punctuation stands between the title and its value. */
  readonly whole: boolean;
}

function matchTitle(rest: string): Title | undefined {
  const flat = flatText(rest);
  for (const [id, pattern] of titles) {
    const found = pattern.exec(flat)?.[0];
    if (found === undefined || /^[a-z0-9]/.test(flat.slice(found.length))) continue;
    return { id, ...cutTitle(rest, found.length, /^[1-4]$/.test(id)) };
  }
  return undefined;
}

/** Labels 1–4 carry their value on the line, with or without a colon; the others only after a colon. */
function cutTitle(rest: string, length: number, label: boolean): Omit<Title, "id"> {
  const after = rest.slice(length);
  const whole = /^\s*([.:;,-]|$)/.test(after);
  if (!label) return { ...splitTitle(rest), whole };
  const colon = after.indexOf(":");
  const end = colon === -1 ? length : length + colon;
  return { title: rest.slice(0, end).trim(), value: rest.slice(end).replace(/^[\s.:]+/, ""), whole };
}

function splitTitle(rest: string): { title: string; value: string } {
  const colon = rest.indexOf(":");
  const title = colon === -1 ? rest : rest.slice(0, colon);
  return { title: title.trim(), value: colon === -1 ? "" : rest.slice(colon + 1).trim() };
}

/** The typed number may be one off («10» for the products); «1. Cronograma de visitas» in a list is no heading. */
function isNear(number: string, id: SectionId): boolean {
  return Math.abs(Number.parseInt(number, 10) - Number.parseInt(id, 10)) <= 1;
}
