import { municipalities } from "../../municipality/municipalities";
import { normalizeText } from "../../text/normalizeText";
import type { Cell } from "../../workbook/Cell";
import { actionStates, no, notReduced, reducedDirectly, yes } from "../words";
import { type Aliases, bareWord, exactly, findWord } from "./findWord";

const yesNo: Aliases<string> = [
  [yes, ["si", "s", "x", "yes", "true", "verdadero", "cumple"]],
  [no, ["no", "n", "false", "falso", "no cumple"]],
];

/** «Sí» or «No» of «Si», «X», «N», true. */
export function readYesNo(cell: Cell, least?: number): string | undefined {
  return findWord(yesNo, cell, least);
}

const place: Aliases<string> = [
  ["Área Metropolitana", ["area metropolitana", "area metropolitana de bucaramanga", "amb"]],
  ...municipalities.map((name) => [name, [normalizeText(name)]] as const),
];

/** One of the four municipalities or the area, also «Municipio de Girón» and «Florida Blanca». */
export function readMunicipality(cell: Cell, least?: number): string | undefined {
  const text = bareWord(cell).replace(/^(?:municipio|alcaldia(?: municipal)?) de /, "");
  return findWord(place, text, least) ?? findWord(place, text.replace(/ /g, ""), least);
}

const treatments: Aliases<string> = [
  ["Reducir", ["reducir", "reducir el riesgo", "mitigar", "mitigar el riesgo", "reducirlo", "reduce", "mitigate"]],
  ["Evitar", ["evitar", "evitar el riesgo", "evitarlo", "avoid"]],
  [
    "Compartir",
    [
      "compartir",
      "compartir el riesgo",
      "transferir",
      "compartir o transferir",
      "transferir el riesgo",
      "share",
      "transfer",
    ],
  ],
  ["Aceptar", ["aceptar", "aceptar el riesgo", "asumir", "asumir el riesgo", "aceptarlo", "accept"]],
];

/** Longer texts say what is done, and are no option. */
const longestOption = 60;

/**
 * A treatment; «Asumir» is «Aceptar», which the review then tells. To reduce by sharing or by transferring is what the earlier
 * guides call «Compartir» (v5 and v6 write it as a way of reducing).
 */
export function readTreatment(cell: Cell, least?: number): string | undefined {
  const whole = findWord(treatments, cell, least);
  const text = String(cell);
  if (whole !== undefined || text.length > longestOption) return whole;
  // «Reducir (mitigar)», «Reducir - transferir»: the option and how it is carried out.
  const [main = "", ...details] = text.split(/[(/:–-]/);
  const [option, how] = [findWord(treatments, main, least), findWord(treatments, details.join(" "), least)];
  if (option === how) return option;
  // Another word than the map's own: it is told.
  return least !== exactly && option === "Reducir" && how === "Compartir" ? how : undefined;
}

const states: Aliases<string> = [
  [
    actionStates.pending,
    [
      "pendiente",
      "sin iniciar",
      "por iniciar",
      "no iniciada",
      "incumplida",
      "incumplido",
      "no cumplida",
      "no cumplido",
    ],
  ],
  [actionStates.running, ["en curso", "en ejecucion", "en proceso", "en desarrollo", "abierta"]],
  [actionStates.done, ["cumplida", "cumplido", "terminada", "ejecutada", "cerrada", "finalizada"]],
];

export function readActionState(cell: Cell, least?: number): string | undefined {
  return findWord(states, cell, least);
}

const reduces: Aliases<string> = [
  [reducedDirectly, ["directamente", "si", "disminuyen"]],
  [notReduced, ["no disminuyen", "no disminuye", "no", "indirectamente"]],
];

export function readReduces(cell: Cell, least?: number): string | undefined {
  return findWord(reduces, cell, least);
}
