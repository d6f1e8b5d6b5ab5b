import { normalizeText } from "../text/normalizeText";
import type { Cell } from "../workbook/Cell";

/** From here on a number is no count of people in a session: it is a cédula or a telephone. */
const tooMany = 100_000;

/** A cédula, 6–10 digits, with or without stops between its thousands. */
const number = String.raw`(?<!\d)(?:\d{6,10}|\d{1,3}(?:[. ]\d{3}){2,3})(?!\d)`;
/** A cédula or a telephone: «91-234-567», «300 123 4567», «633 1234». */
const anyNumber = new RegExp(
  `${number}|${String.raw`(?<!\d)(?:\d{1,3}(?:-\d{3}){2,3}|(?:\d{3}[ .-])?\d{3}[ .-]\d{4})(?!\d)`}`,
);
/** «cédula No. 91234567», «C.C. 91.234.567»: in a title other numbers are years, norms and amounts. */
const namedNumber = new RegExp(
  String.raw`(?:\bcedulas?|\bc\.? ?c\.?|\bdocumentos?|\bidentificacion)(?: de (?:ciudadania|identidad|identificacion))?[ .:,#-]{0,3}(?:n(?:o|ro|um|umero)?\b|[°º])?[ .:,°º#-]{0,3}${number}`,
);

/** Words that posts, offices and answers begin with capitals and that are no names of people. */
const ordinary = new Set(
  [
    "directivo asesor profesional tecnico tecnica tecnologo asistencial contratista universitario universitaria auxiliar",
    "especializado especializada secretario secretaria general jefe jefa director directora subdirector subdirectora",
    "coordinador coordinadora gerente alcalde alcaldesa alcaldia personero personera personeria inspector comisario",
    "comisaria concejal lider docente operario conductor servidor servidora servidores publico publica publicos publicas",
    "funcionario funcionaria funcionarios despacho oficina area unidad grupo nivel control interno interna juridico juridica",
    "planeacion hacienda gobierno salud educacion infraestructura desarrollo social talento humano administrativo",
    "administrativa financiero financiera operativo operativa metropolitana municipal departamental nacional",
    "no si sin por de del la el los las y o a en para aplica definir confirmar pendiente dato datos informacion ninguno",
    "hora horas dia dias medio media persona personas minutos uno una dos tres cuatro cinco seis siete ocho nueve diez",
  ].flatMap((line) => line.split(" ")),
);

/** Words that names of places begin with, and names of people do not. */
const placeWords = new Set("san santa santo puerto villa ciudad nueva nuevo el la los las area alcaldia".split(" "));

/** Two capitalised words side by side that may be the name of somebody. */
function hasName(text: string): boolean {
  const isName = (word: string) => /^\p{Lu}\p{L}+$/u.test(word) && !ordinary.has(normalizeText(word));
  const words = text.split(/[^\p{L}]+/u);
  return words.some((word, at) => isName(word) && isName(words[at + 1] ?? ""));
}

/** Whether a cell that holds a count or a type of post may hold data of a person instead (Ley 1581 de 2012). */
export function looksPersonal(cell: Cell): boolean {
  if (typeof cell === "number") return Number.isInteger(cell) && Math.abs(cell) >= tooMany;
  const text = String(cell);
  return anyNumber.test(text) || hasName(text);
}

/** A text as a finding may repeat it: of what may be the name of a person only initials, of a document or telephone no digit. */
export function maskPersonal(text: string): string {
  const hidden = text.replace(new RegExp(anyNumber, "g"), (digits) => digits.replace(/\d/g, "•"));
  const [first = ""] = text.trim().split(/\s+/);
  if (placeWords.has(normalizeText(first)) || !hasName(text)) return hidden;
  return hidden.replace(/(\p{L})\p{L}+/gu, "$1.");
}

/** Whether a title or topic names the document of a person. */
export function namesDocument(text: string): boolean {
  return namedNumber.test(normalizeText(text));
}

/** People as a cell counts them; undefined where it holds no count. */
export function readCount(cell: Cell): number | undefined {
  return typeof cell === "number" && Number.isInteger(cell) && cell >= 0 && cell < tooMany ? cell : undefined;
}
