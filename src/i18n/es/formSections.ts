import type { UnreadPart } from "../../domain/form/UnreadPart";

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

const insteads: Readonly<Record<UnreadPart["instead"], string>> = {
  image: "una imagen",
  chart: "un gráfico",
  diagram: "un diagrama",
  drawing: "un dibujo",
  equation: "una ecuación",
  object: "un archivo incrustado",
  table: "una tabla que no se reconoce",
  text: "solo texto",
  nothing: "",
};

/** What could not be read of a section, and what stands there instead. */
export function describeUnread({ section, lack, instead }: Pick<UnreadPart, "section" | "lack" | "instead">): string {
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
    case "text":
      return instead === "nothing"
        ? `${nameSection(section)} está en blanco.`
        : `${nameSection(section)} no tiene texto${there}`;
  }
}
