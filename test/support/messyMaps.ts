import type { Rows } from "./riskMaps";

/** The short public format of v4: one row a risk, the level of the impact and the zone that is left. */
export const shortV4: Rows = [
  [
    ...["N.º", "Riesgo", "Clasificación", "Causas", "Probabilidad", "Impacto", "Riesgo residual", "Opción de manejo"],
    ...["Actividad de control", "Soporte", "Responsable", "Tiempo", "Indicador"],
  ],
  [
    ...[1, "Posibilidad de alterar una nómina en beneficio propio", "Corrupción", "Un solo usuario", 3, 4, "Alto"],
    ...["Reducir", "Separar los usuarios", "Acta", "Tesorería", "30 de junio de 2022", "Usuarios separados"],
  ],
];

const misspelled = [
  ...["Nro", "Proseso", "Riesgo de corupción", "Cauzas", "Probabilidad", "Impcto", "Zona"],
  ...["Controles existentes", "Observaciones"],
];

/** Typing errors in the headings, an extra column, blank rows, a column without a heading, words that are none. */
export const messyMap: Rows = [
  ["ALCALDÍA"],
  ["MAPA DE RIESGOS", "", "", "Versión 3"],
  [],
  misspelled,
  [],
  [
    "R1",
    "Tesorería",
    "Posibilidad de girar sin soportes en beneficio de un tercero",
    "Pagos manuales",
    "Media",
    "Mayor",
    "Alta",
    "",
    "",
  ],
  [],
  ["", "", "", "Claves compartidas", "", "", "", "Doble firma", "Revisar en junio", "nota suelta"],
  misspelled,
  [
    "R2",
    "Archivo",
    "Posibilidad de perder un expediente en beneficio propio",
    "Sin inventario",
    "Rara vez",
    "Moderado",
    "Baja",
    "Inventario",
    "",
  ],
  ["", "", "TOTAL", "", 2],
  ["Revisó: Control interno"],
];

/** A sheet of an office that is no risk map. */
export const noMap: Rows = [
  ["Plan de compras 2022"],
  ["Rubro", "Objeto", "Valor", "Fecha de inicio"],
  ["2.1.2", "Papelería", 1500000, "15/02/2022"],
];
