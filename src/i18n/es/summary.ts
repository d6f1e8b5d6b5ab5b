import { capitalize } from "../format";
import { monthNames } from "./dates";

/** Words of the sheet «Resumen»; the workbook speaks Spanish whatever the language of the pane. */
export const summaryTexts = {
  sheet: "Resumen",
  title: "Resumen del proyecto",
  footer: "&LGobernanza Metropolitana&CResumen&RPágina &P de &N",
  figures: {
    sum: "Los renglones suman",
    declared: "El TOTAL dice",
    difference: "Diferencia",
    metas: "Metas",
    subactivities: "Subactividades",
  },
  money: {
    heading: "Presupuesto por actividad",
    value: "Valor",
    share: "Parte",
    total: "Total",
    chart: "Presupuesto por actividad (millones de pesos)",
  },
  programmes: {
    heading: "Metas por programa",
    metas: "Metas",
    subactivities: "Subactividades",
    evidence: "Evidencias",
    value: "Valor",
    shared: "En varios programas o en ninguno",
    total: "Total",
    chart: "Presupuesto por programa (millones de pesos)",
  },
  sources: {
    heading: "Rubro por fuente",
    value: "Valor inicial",
    source: (code: string) => `Fuente ${code}`,
    none: "Sin fuente",
  },
  schedule: {
    heading: "Subactividades por mes",
    total: "Total",
    chart: "Subactividades programadas por mes",
    months: monthNames.map(capitalize),
  },
  checks: {
    heading: "Estado de la revisión",
    book: "En el libro",
    form: "En el formato",
    last: "Última revisión",
    never: "Este libro no se ha revisado.",
  },
} as const;
