import type { FilledTable } from "../../domain/copies/copyTables";
import { count } from "../format";
import { longDate } from "./dates";

/** Changes of a return that were taken, that are asked, that were answered with what the workbook has, and what was not taken. */
interface ReturnCounts {
  readonly taken: number;
  readonly open: number;
  readonly settled: number;
  readonly refused: number;
}

interface EarlierReturn {
  readonly file: string;
  readonly returned: string;
  readonly savedBy: string;
  readonly result: string;
}

/** By these words it is known again what became of a return. */
export const resultWords = {
  conflicts: ["conflicto", "conflictos"],
  received: ["cambio recibido", "cambios recibidos"],
  before: ". Antes, ",
} as const;

/** Words on the copy that a municipality gets: in Spanish, whoever sends it. */
export const copySheetTexts = {
  title: (municipality: string) => `Copia para ${municipality}`,
  stepsHeading: "Tres pasos",
  stepName: (step: number) => `Paso ${step}`,
  steps: (due: string) => [
    "Llene las celdas de fondo claro en las hojas de abajo. Las demás son para leer y están bloqueadas, sin contraseña.",
    "Mire aquí la columna Estado: dice qué falta en cada hoja.",
    due === ""
      ? "Guarde el libro con el mismo nombre y devuélvalo al Área Metropolitana."
      : `Guarde el libro con el mismo nombre y devuélvalo al Área Metropolitana a más tardar el ${longDate(due)}.`,
  ],
  sheetsHeading: "Hoja",
  taskHeading: "Qué hacer en ella",
  stateHeading: "Estado",
  /** What a municipality does with a sheet, by table; the other sheets are for reading. */
  tasks: {
    followUp: "Escriba lo logrado, la evidencia, su enlace y la fecha de cada renglón.",
    evidence: "Escriba el estado y el enlace de lo que entregó.",
    execution: "Agregue los documentos de su municipio en los renglones vacíos: CDP, RP, obligación o pago.",
    training: "Agregue sus jornadas: cuántas personas asistieron. Nunca nombres ni cédulas.",
    actors: "Revise sus actores y agregue los que falten.",
    indices: "Agregue los índices de su municipio, con su fuente.",
    risks: "Revise sus riesgos de corrupción y agregue los nuevos.",
    impacts: "Responda las preguntas de impacto de cada riesgo.",
    controls: "Escriba los controles de cada riesgo, uno por renglón.",
  } satisfies Record<FilledTable, string>,
  read: "Para leer.",
  late: "Atrasados: ",
  noEvidence: "Sin evidencia: ",
  upToDate: "Al día",
  riskNumber: (number: number) => ` Numere los riesgos nuevos desde ${number}.`,
  adviceHeading: "Tenga en cuenta",
  advice: "Sirve en Excel, LibreOffice, WPS y Google Sheets. No necesita ningún complemento.",
  guide: "En una página: qué llenar, qué no tocar, cómo guardar, cuándo devolver y qué pasa después.",
  /** What «Envíos» notes of a return. */
  result: ({ taken, open, settled, refused }: ReturnCounts) => {
    const parts = [
      ...(open > 0 ? [count(open, ...resultWords.conflicts)] : []),
      ...(settled > 0 ? [count(settled, "dato queda como en el libro", "datos quedan como en el libro")] : []),
      ...(refused > 0 ? [count(refused, "dato no admitido", "datos no admitidos")] : []),
    ];
    const merged = taken === 0 ? "Nada nuevo" : count(taken, ...resultWords.received);
    return [merged, ...parts].join(", ");
  },
  /** What became of the return before: «Antes, copia.xlsx (2022-10-18, Planeación Girón): 2 cambios recibidos». */
  before: ({ file, returned, savedBy, result }: EarlierReturn) =>
    `Antes, ${file} (${[returned, savedBy].filter((part) => part !== "").join(", ")}): ${result}`,
  /** Names of files: letters that every file system and mail program takes. */
  fileName: (id: string, municipality: string) => `copia-${id}-${municipality}.xlsx`,
  zipName: (day: string) => `copias-${day}.zip`,
  idLabel: "Copia",
} as const;
