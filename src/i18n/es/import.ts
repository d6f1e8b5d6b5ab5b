import type { FileKind } from "../../domain/form/FileKind";
import type { ImportMessage, PaperChoice, UnreadableCode } from "../../domain/form/Import";
import { formAdvice, kindNames } from "./fileKinds";
import { nameMissing, nameSection } from "./formSections";

const expected = "Se esperaba el formato DIE-FO-013 en Word (.docx) o en texto con tabulaciones (.txt).";

const listSections = (found: string): string => {
  const names = found.split(", ").map(nameSection);
  const shown = names.slice(0, 4).join(", ");
  return names.length > 4 ? `${shown} y ${names.length - 4} más` : shown;
};

const nameKind = (found: string): string => texts(kindNames)[found] ?? kindNames.binary;

const texts = (record: Readonly<Partial<Record<FileKind, string>>>): Readonly<Record<string, string | undefined>> =>
  record;

/** What to do with a file of this kind, behind what was expected. */
const adviseOn = (found: string): string => {
  const advice = texts(formAdvice)[found];
  return advice === undefined ? expected : `${expected} ${advice}`;
};

/** What a document holds too much of. */
const limits: Readonly<Record<string, string>> = {
  parts: "más de 3.000 partes",
  rows: "mucho más texto o tablas que un formato",
  lines: "más de 100.000 líneas",
};

const damages: Readonly<Record<string, string>> = {
  cut: "El documento de Word está dañado: le falta el final. Descárguelo o cópielo de nuevo, completo.",
  checksum:
    "El documento de Word está dañado: su contenido cambió después de guardarlo. Ábralo en Word, revise el texto, guárdelo de nuevo y repita.",
};

/** Why a file could not be read: what was found and what was expected. `found` is the importer's token or text. */
const unreadable: Readonly<Record<UnreadableCode, (found: string) => string>> = {
  empty: () => `El archivo está vacío. ${expected}`,
  binary: (found) => `El archivo es ${nameKind(found)} y no se puede leer. ${adviseOn(found)}`,
  "other-form": (found) =>
    found === ""
      ? `El archivo no tiene las secciones del formato. ${expected}`
      : `El archivo no es el formato: empieza por «${found}». ${expected}`,
  truncated: (found) => `El formato está cortado: faltan ${listSections(found)}. Se esperaba el formato completo.`,
  "too-large": (found) => `El archivo pesa ${found} MB. Se esperaba un formato de menos de 20 MB.`,
  "broken-docx": (found) =>
    damages[found] ??
    "El documento de Word está dañado y no se puede abrir. Ábralo en Word, guárdelo de nuevo y repita.",
  "beyond-limits": (found) => `El archivo tiene ${limits[found] ?? found} y no se lee. ${expected}`,
  "unknown-type": (found) => `El archivo es ${nameKind(found)}. ${adviseOn(found)}`,
};

const encodings: Readonly<Record<string, string>> = {
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
  "windows-1252": "Windows-1252",
  macintosh: "Mac OS Roman",
};

const objects: Readonly<Record<string, string>> = {
  chart: "Un gráfico",
  diagram: "Un diagrama",
  equation: "Una ecuación incrustada",
  object: "Un archivo incrustado",
};

const monthsOf: Readonly<Record<string, number>> = { bimestre: 2, trimestre: 3, cuatrimestre: 4, semestre: 6 };

function describePeriods(kind: string): string {
  const months = monthsOf[kind] ?? 1;
  return `El cronograma va por ${kind}s. Cada ${kind} marcado pasa como sus ${months} meses: el primero, Mes 1 a Mes ${months}. Quite las marcas que sobren.`;
}

/** What the importer noticed while reading; the line is shown beside the sentence. */
const messages: Readonly<Record<ImportMessage["code"], (text: string) => string>> = {
  "not-understood": (text) => `No se entendió y no pasa al libro: «${text}».`,
  encoding: (text) => `El archivo está en ${encodings[text] ?? text}. Revise las tildes y las eñes.`,
  "image-skipped": (text) =>
    text === "" ? "Una imagen no pasa al libro." : `La imagen no pasa al libro; su título sí: «${text}».`,
  "object-skipped": (text) => `${objects[text] ?? "Un objeto"} no se puede leer y no pasa al libro.`,
  "note-call": (text) => {
    const [call = "", ...stays] = text.split(" ");
    return `Se quitó la llamada de nota «${call}» de «${stays.join(" ")}».`;
  },
  "period-columns": (text) => describePeriods(text),
  "metas-split": (text) => `Una fila de 6.5 trae varias metas en la misma casilla. Se leyeron por separado: ${text}.`,
  "table-missing": (text) => `La sección ${nameSection(text)} tiene título, pero no una tabla que se pueda leer.`,
  "markup-removed": (text) => `Se quitaron marcas «${text}» que no son parte del texto.`,
  "page-header-skipped": () => "Se saltó un encabezado de página repetido.",
  "section-missing": (text) => `Falta la sección ${nameSection(text)}.`,
};

/** Which copy of a contradiction was kept, and why. */
const choices: Readonly<Record<PaperChoice["code"], string>> = {
  "text-of-6.5": "El texto de la meta difiere entre 6.5 y 7.1. Se conserva el de 6.5.",
  "programme-of-code": "7.1 pone la meta en otro programa. Se conserva el programa de su código PIDM.",
  "subactivity-of-6.5": "La subactividad difiere entre 6.5 y el cronograma. Se conserva la de 6.5.",
  "evidence-of-6.5": "La evidencia de 6.5 difiere del producto de 10. Se conserva la de 6.5.",
  "start-month": "El formato no dice qué mes es «Mes 1». Se propone el mes de registro.",
  "total-as-declared": "El TOTAL no es la suma de los renglones. Se conservan los dos, tal como están.",
};

/** Words of the import, by code. */
export const importWords = { unreadable, messages, choices, missing: nameMissing };
