import type { FormTable } from "../../domain/project/tables";
import type { ChangeSort } from "../../domain/project/versions/FormChange";
import { count, joinAll } from "../format";
import { longDate, monthList, monthName } from "./dates";

/** How many changes of each sort. */
type ChangeCounts = Readonly<Record<Exclude<ChangeSort, "kept">, number>>;

/** Words of «¿Qué cambió en el formato?»: a new version of the form beside the workbook. */
export const newFormTexts = {
  title: "¿Qué cambió en el formato?",
  /** «12 cambios: 9 solo en el formato, 2 conflictos y 1 renglón nuevo.» */
  counts: (total: number, { form, conflict, added, removed }: ChangeCounts) => {
    const parts = [
      ...(form > 0 ? [`${form} solo en el formato`] : []),
      ...(conflict > 0 ? [count(conflict, "conflicto", "conflictos")] : []),
      ...(added > 0 ? [count(added, "renglón nuevo", "renglones nuevos")] : []),
      ...(removed > 0
        ? [`${count(removed, "renglón", "renglones")} que ya no ${removed === 1 ? "está" : "están"}`]
        : []),
    ];
    return `${count(total, "cambio", "cambios")}: ${joinAll(parts, "y")}.`;
  },
  none: "El formato dice lo mismo que el libro. No hay nada que cambiar.",
  noneNew: "El formato no trae cambios nuevos.",
  kept: (n: number) => `En ${count(n, "dato", "datos")} se conserva lo que tiene el libro.`,
  settled: (n: number) =>
    n === 1
      ? "1 hallazgo del formato anterior ya no está en el nuevo. Al escribir queda como atendido."
      : `${n} hallazgos del formato anterior ya no están en el nuevo. Al escribir quedan como atendidos.`,
  forgot: "Este libro no recuerda el formato anterior. Lo que no coincide se le pregunta.",
  missed: (n: number) =>
    `El libro cambió mientras usted elegía: ${count(n, "cambio elegido", "cambios elegidos")} ya no ${n === 1 ? "corresponde" : "corresponden"}. No se escribió nada. Elija otra vez.`,
  outsideTitle: "Hay datos fuera de las tablas",
  outside: (areas: string) => `No se comparan: ${areas}. En Revisar puede incluirlos con un clic.`,
  gone: (sheets: string) => `Faltan hojas y se harán de nuevo: ${sheets}.`,
  write: (n: number) => (n === 1 ? "Escribir 1 cambio" : `Escribir ${n} cambios`),
  noneChosen: "Elija qué escribir",
  cancel: "No escribir",
  all: (sheet: string) => `Elegir todo en ${sheet}`,
  differing: "Lo que se conserva en el libro",
  allDiffering: "Elegir lo que dice el formato en todo esto",
  chosen: (n: number, of: number) => `${n} de ${of}`,
  sort: {
    form: "Solo cambió el formato",
    added: "Renglón nuevo",
    removed: "Ya no está en el formato",
    conflict: "Conflicto",
    kept: "Se conserva",
  } satisfies Record<ChangeSort, string>,
  /** Why nobody but the person can choose. */
  why: {
    both: "Cambiaron los dos: el libro y el formato.",
    book: "Se conserva lo del libro. Al marcar la casilla queda lo que dice el formato.",
    unknown: "El libro y el formato no coinciden.",
    formula: "En esta celda hay una fórmula suya. Al marcar la casilla, el valor la reemplaza.",
    addedBook: "Este renglón no está en el libro. Al marcar la casilla entra.",
    addedBoth: "Este renglón no está en el libro y el formato lo cambió.",
    removedBoth: "Salió del formato y en el libro tiene cambios.",
    removedUnknown: "Está en el libro y no en el formato.",
  },
  book: "El libro tiene",
  form: "El formato dice",
  old: "Antes decía",
  empty: "vacío",
  renumbered: (n: number) => `Nueva numeración de ${count(n, "renglón", "renglones")}`,
  renumberedText: "Entró o salió un renglón antes de ellos.",
  months: "Meses",
  monthList: (months: readonly number[]) => (months.length === 0 ? "ninguno" : monthList(months)),
  monthName,
  longDate,
  row: {
    texts: (part: string, place: string) => `Numeral ${part}${place === "" ? "" : `, párrafo ${place}`}`,
    activities: (number: string) => `Actividad ${number}`,
    pidm: (code: string) => `Código ${code}`,
    metas: (code: string) => `Meta ${code}`,
    schedule: (code: string, number: string) => `Subactividad ${number} de ${code}`,
    evidence: (code: string) => `Evidencia de ${code}`,
    budget: (place: string) => (place === "" ? "Renglón de presupuesto" : `Renglón ${place}`),
    rubro: (code: string) => `Rubro ${code}`,
  } satisfies Record<FormTable, (...facts: never[]) => string>,
  other: {
    title: "¿Es otro proyecto?",
    text: (book: string, form: string) => `Este libro es de «${book}». El formato es de «${form}».`,
    same: "Es el mismo: comparar",
    replace: "Reemplazar el proyecto",
    keepBoth:
      "Para conservar los dos, abra un libro nuevo en Excel e importe allí el formato. Este libro queda como está.",
  },
  taken: (fields: number, added: number, removed: number) => {
    const parts = [
      ...(fields > 0 ? [count(fields, "cambio", "cambios")] : []),
      ...(added > 0 ? [count(added, "renglón nuevo", "renglones nuevos")] : []),
      ...(removed > 0 ? [`${count(removed, "renglón", "renglones")} que ${removed === 1 ? "sale" : "salen"}`] : []),
    ];
    return parts.length === 0 ? "No se puede escribir nada." : `Se escribirá: ${joinAll(parts, "y")}.`;
  },
  replaced: (book: string, form: string) =>
    `Se reemplaza «${book}» por «${form}». El mapa de riesgos y las hojas suyas quedan como están. Se puede deshacer.`,
  rows: (sheet: string, added: number, removed: number) =>
    `${sheet}: ${removed === 1 ? "sale" : "salen"} ${count(removed, "renglón", "renglones")}, ${added === 1 ? "entra" : "entran"} ${added}`,
  confirmReplace: "Reemplazar",
} as const;
