import type { UnreadPart } from "../../domain/form/UnreadPart";
import { shorten } from "../shorten";

const sectionNames: Readonly<Record<string, string>> = {
  "1": "1 Fecha de registro",
  "2": "2 Vigencia",
  "3": "3 Nombre del proyecto",
  "4": "4 Dependencia",
  "5.1": "5.1 Antecedentes",
  "5.2": "5.2 Descripción del problema",
  "6.1": "6.1 Objetivos",
  "6.2": "6.2 Justificación",
  "6.3": "6.3 Población objetivo",
  "6.4": "6.4 Zona",
  "6.5": "6.5 Actividades y metas",
  "7.1": "7.1 Relación con el PIDM",
  "7.2": "7.2 Plan de acción",
  "8.1": "8.1 Presupuesto general",
  "8.2": "8.2 Rubro presupuestal",
  "9": "9 Cronograma",
  "10": "10 Beneficios",
  "10.1": "10.1 Impactos",
  "10.2": "10 Productos y entregables",
  signature: "Firma",
};

/** «8.1 Presupuesto general». */
export const nameSection = (id: string): string => sectionNames[id] ?? id;

/** What a person calls the part of the project that a section or a field holds. */
const sectionParts: Readonly<Record<string, string>> = {
  "5.1": "antecedentes",
  "5.2": "problema",
  "6.2": "justificación",
  "6.3": "población objetivo",
  "6.4": "zona",
  "6.5": "metas",
  "7.1": "relación con el PIDM",
  "7.2": "plan de acción",
  "8.1": "presupuesto",
  "8.2": "rubro",
  "9": "cronograma",
  "10": "beneficios",
  "10.1": "impactos",
  "10.2": "productos",
  date: "fecha de registro",
  vigencia: "vigencia",
  name: "nombre del proyecto",
  dependencia: "dependencia",
  generalObjective: "objetivo general",
  declaredTotal: "TOTAL del presupuesto",
};

/** «Faltan: presupuesto, metas»; each part once. */
export function nameMissing(parts: readonly string[]): string {
  const names = [...new Set(parts.map((part) => sectionParts[part] ?? part))];
  return `${names.length === 1 ? "Falta" : "Faltan"}: ${names.join(", ")}`;
}

const tables: Readonly<Record<string, string>> = {
  "6.5": "tabla de actividades y metas",
  "7.1": "tabla de relación con el PIDM",
  "7.2": "cuadro de sector, programa y proyecto",
  "8.1": "tabla de presupuesto",
  "8.2": "tabla de rubro",
  "9": "tabla de cronograma",
};

/** Columns as the form prints them. */
const columns: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "6.5": {
    activity: "Actividades",
    meta: "Meta",
    indicator: "Indicador",
    pidm: "PIDM",
    subactivities: "Sub actividades",
    evidence: "Evidencia",
  },
  "7.1": { meta: "Meta" },
  "8.1": { object: "Objeto", quantity: "Cantidad", amount: "Valor parcial", total: "TOTAL" },
  "8.2": { amount: "Valor inicial del proyecto" },
};

const insteads: Readonly<Record<UnreadPart["instead"], string>> = {
  image: "una imagen",
  chart: "un gráfico",
  diagram: "un diagrama",
  drawing: "un dibujo",
  equation: "una ecuación",
  object: "un archivo incrustado",
  table: "una tabla que no se reconoce",
  text: "solo texto",
  merged: "una celda combinada con la de arriba",
  borders: "bordes o subrayados",
  weeks: "semanas, que no dicen de qué mes son",
  same: "una copia igual",
  other: "una copia distinta",
  nothing: "",
};

type Unread = Pick<UnreadPart, "section" | "lack" | "instead" | "column">;

function describeCell({ section, instead, column = "" }: Unread): string {
  const name = `La casilla «${columns[section]?.[column] ?? column}»`;
  if (instead === "nothing") return `${name} está vacía.`;
  return instead === "merged"
    ? `${name} está combinada con la de arriba: no se sabe si el dato vale para los dos renglones.`
    : `${name} no se puede leer: hay ${insteads[instead]}.`;
}

function describeAmounts({ section: number, lack, column = "" }: Unread): string {
  const what = shorten(column);
  return lack === "unit"
    ? `Los valores de ${number} están en otra unidad: «${what}». Escríbalos completos, en pesos.`
    : `En ${number} no se leen los valores de «${what}»: ningún renglón los cuenta.`;
}

/** What could not be read of a section, and what stands there instead. */
export function describeUnread(unread: Unread): string {
  const { section, lack, instead } = unread;
  const number = section === "10.2" ? "10" : section;
  const table = tables[section] ?? "tabla";
  const there = instead === "nothing" ? "." : `: hay ${insteads[instead]}.`;
  switch (lack) {
    case "section":
      return section === "signature" ? "Falta el cuadro de la firma." : `Falta la sección ${nameSection(section)}.`;
    case "table":
      return `${number} no tiene ${table}${there}`;
    case "rows":
      return `La ${table} de ${number} no tiene renglones${there}`;
    case "activities":
      return `La ${table} de ${number} no dice las actividades.`;
    case "months":
      return `Los meses de ${number} no se pueden leer: en lugar de marcas hay ${insteads[instead] || "dibujos"}.`;
    case "total":
      return `La ${table} de ${number} no trae la fila TOTAL.`;
    case "cell":
      return describeCell(unread);
    case "amounts":
    case "unit":
      return describeAmounts(unread);
    case "repeated":
      return instead === "same"
        ? `La ${table} de ${number} está dos veces, igual. Se lee una.`
        : `La ${table} de ${number} está dos veces y la segunda es distinta. Se lee la primera: deje solo la que vale.`;
    case "text":
      return instead === "nothing"
        ? `${nameSection(section)} está en blanco.`
        : `${nameSection(section)} no tiene texto${there}`;
  }
}
