import { riskSheets } from "./risk/sheets";
import { yearSheets } from "./year/sheets";

/** Words on the sheets: titles, subtitles, the front page, alerts. Sheet names and headers are file format: src/layouts. */
export const sheetTexts = {
  ficha: {
    title: "Ficha del proyecto",
    subtitle: "Datos generales del formato DIE-FO-013 y sus textos, un párrafo por renglón.",
  },
  activities: {
    title: "Actividades",
    subtitle: "Actividades del proyecto (6.1, 6.5 y 8.1). Las demás hojas usan solo el número.",
  },
  pidm: {
    title: "Catálogo PIDM",
    subtitle: "Metas del Plan Integral de Desarrollo Metropolitano (7.1). Puede pegar aquí el catálogo completo.",
  },
  metas: {
    title: "Metas",
    subtitle: "Metas, indicadores y códigos PIDM de cada actividad (6.5).",
  },
  schedule: {
    title: "Cronograma",
    subtitle: "Subactividades de cada meta y los meses en que se ejecutan (6.5 y 9).",
  },
  evidence: {
    title: "Evidencias",
    subtitle: "Productos y evidencias que entrega cada meta, por trimestre (6.5 y 10).",
  },
  budget: {
    title: "Presupuesto",
    subtitle: "Renglones del presupuesto (8.1). Arriba: suma por actividad y comparación con el TOTAL.",
  },
  rubroCatalogue: {
    title: "Catálogo rubro",
    subtitle: "Nombres de los códigos de inversión pública. Puede agregar los que falten.",
  },
  rubro: {
    title: "Rubro presupuestal",
    subtitle: "Códigos y valores del rubro (8.2), comparados con los renglones y el TOTAL de 8.1.",
  },
  ...yearSheets,
  ...riskSheets,
  findings: {
    title: "Hallazgos",
    subtitle: "Lo que encontró la revisión. Los de origen «formato» quedan hasta que usted los marque atendidos.",
  },
  front: {
    title: "Gobernanza Metropolitana",
    subtitle: "Registro de proyectos DIE-FO-013 · Área Metropolitana de Bucaramanga",
    whatHeading: "Qué es este libro",
    what: "Guarda el proyecto por partes, calcula los totales y muestra dónde algo no coincide. Funciona también sin el complemento.",
    stepsHeading: "Tres pasos",
    stepName: (step: number) => `Paso ${step}`,
    steps: [
      "Complete las celdas de fondo claro. Cada columna muestra su ayuda al elegir una celda.",
      "Oprima «Revisar» en la pestaña Gobernanza. La hoja Hallazgos dice qué corregir y dónde.",
      "Oprima «Resumen» para obtener una hoja lista para imprimir.",
    ],
    legendHeading: "Colores",
    legend: "Fondo claro: usted escribe. Fondo blanco: el libro calcula; no escriba encima.",
    sheetsHeading: "Hojas del libro",
    stateHeading: "Qué hay",
    projectHeading: "Estado del proyecto",
    /** Words of the native formulas that tell what each sheet holds; `bad` are the beginnings that are no good news. */
    state: {
      complete: "Completo",
      partly: "Incompleto",
      of: " de ",
      missing: "Falta: sin datos",
      noTotal: "Falta el TOTAL",
      facts: "Faltan datos: ",
      lacking: "Falta completar: ",
      empty: "Sin datos",
      noRisks: "Sin riesgos",
      noReports: "Sin reportes",
      late: "Atrasados: ",
      noDocuments: "Sin documentos",
      noSessions: "Sin jornadas",
      noActors: "Sin actores",
      noIndices: "Sin índices",
      noSends: "Sin envíos",
      calculated: "Se calcula sola",
      findings: "Abiertos: ",
      noFindings: "Ninguno abierto",
      broken: "Revise: hay un error o falta la tabla",
      bad: ["Falta", "Incompleto", "Revise"],
    },
    notChecked: "Sin revisar",
    helpHeading: "Ayuda",
    help: "Botón «Ayuda» de la pestaña Gobernanza, o la oficina de planeación del Área Metropolitana.",
  },
  otherLines: "Los demás renglones (otras actividades o sin actividad)",
  narrative: "Textos del proyecto",
  /** Where a finding of the paper form stands; row 0 is the section as a whole. */
  places: {
    form: (section: string) => (section === "" ? "Formato" : `Formato, ${section}`),
    row: (row: number, line?: number) => {
      const place = row > 0 ? `renglón ${row}` : "";
      if (line === undefined) return place;
      return place === "" ? `línea ${line}` : `${place} (línea ${line})`;
    },
  },
  /** Header and footer codes of Excel: &P page, &N pages, &A sheet. */
  footer: "&L&A&RPágina &P de &N",
  alerts: {
    list: "Ese valor no está en la lista. Revise antes de continuar.",
    listFormula: "Ese código no está en el catálogo. Agréguelo allí o revise lo escrito.",
    whole: "Escriba un número entero, sin texto ni signos.",
    decimal: "Escriba un número.",
    date: "Escriba una fecha válida, por ejemplo 19/09/2022.",
    custom: "El valor no tiene la forma esperada. Lea la ayuda de la columna.",
  },
} as const;
