import type { MapGrid } from "../../src/domain/risk/importing/ImportedMap";
import type { Cell } from "../../src/domain/workbook/Cell";
import { emptyLook, type SheetSnapshot } from "../../src/domain/workbook/Snapshot";

export type Rows = readonly (readonly Cell[])[];

/** Rows made equally long, as a sheet gives them. */
function square(rows: Rows): Rows {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<Cell>(width - row.length).fill("")]);
}

/** A grid that begins in A1. */
export function gridOf(rows: Rows): MapGrid {
  return { row: 1, column: 1, values: square(rows) };
}

/** The same as a sheet of a workbook; `formats` by column letter index where a column holds dates. */
export function sheetWith(name: string, rows: Rows, dateColumns: readonly number[] = []): SheetSnapshot {
  const values = square(rows);
  return {
    name,
    visibility: "visible",
    protected: false,
    tables: [],
    look: emptyLook,
    cells: {
      row: 1,
      column: 1,
      values,
      formulas: values.map((row) => row.map(() => "")),
      formats: values.map((row) =>
        row.map((cell, index) => (typeof cell === "number" && dateColumns.includes(index) ? "dd/mm/yyyy" : "General")),
      ),
    },
  };
}

const first2015 = "Posibilidad de ajustar los estudios previos a un proponente en beneficio de un tercero";
const second2015 = "Posibilidad de recibir dádivas por agilizar un permiso ambiental en beneficio propio";

/**
 * A map in the layout of 2015: a title, two heading rows with merged groups, several controls a risk. The second risk stores
 * a residual zone that the method does not give, and only the impact level, not its answers. Column V is nobody's.
 */
export const map2015: Rows = [
  ["Mapa de riesgos de corrupción, vigencia 2022"],
  [],
  [
    ...["Proceso", "N.º", "Causas", "Riesgo de corrupción", "Efecto"],
    ...["Riesgo inherente", "", "", ""],
    ...["Control actual", "Valoración del control", "", "", "", "", "", "", "Riesgo residual", ""],
    ...["Medida de respuesta", "Acciones", "Responsables", "Cronograma", "Indicador", "Avance primer cuatrimestre"],
    "Código interno",
  ],
  [
    ...["", "", "", "", "", "Probabilidad", "Impacto", "Calificación", "Zona del riesgo", ""],
    "¿Existen manuales, instructivos o procedimientos para el manejo del control?",
    "¿Están definidos los responsables de la ejecución del control y del seguimiento?",
    "¿El control es automático?",
    "¿El control es manual?",
    "¿La frecuencia de la ejecución del control y seguimiento es adecuada?",
    "¿Se cuenta con evidencias de la ejecución y seguimiento del control?",
    "¿En el tiempo que lleva la herramienta ha demostrado ser efectiva?",
    ...["Probabilidad", "Zona"],
  ],
  [
    ...["Gestión contractual", 1, "Estudios previos sin revisión", first2015, "Detrimento patrimonial"],
    ...["Posible", 10, 30, "Alta"],
    ...["Lista de chequeo de dos personas", "Sí", "Sí", "No", "Sí", "Sí", "Sí", "Sí", "Rara vez", "Baja"],
    ...[
      "Reducir",
      "Capacitar a los evaluadores",
      "Secretaría general",
      44895,
      "Evaluadores capacitados",
      "Sin novedad",
    ],
    "GC-07",
  ],
  [
    ...["", "", "Presión sobre el evaluador", "", ""],
    ...["", "", "", ""],
    ...["Publicación en la plataforma", 15, 5, 15, 0, 15, 10, 30],
  ],
  [
    ...["", 2, "Trámite sin turnos", second2015, "Pérdida de confianza"],
    ...["Probable", "Mayor", 40, "Moderada"],
    ...["Reparto automático de solicitudes", "No", "Sí", "Sí", "No", "Sí", "No", "No", "Improbable", "Baja"],
    ...["Aceptar", "", "", "Permanente", "", ""],
  ],
  ["Total riesgos: 2"],
  ["Elaboró: Oficina de planeación"],
];

const questions = [
  "¿Afectar al grupo de funcionarios del proceso?",
  "¿Afectar el cumplimiento de metas y objetivos de la dependencia?",
  "¿Afectar el cumplimiento de misión de la entidad?",
  "¿Afectar el cumplimiento de la misión del sector al que pertenece la entidad?",
  "¿Generar pérdida de confianza de la entidad, afectando su reputación?",
  "¿Generar pérdida de recursos económicos?",
  "¿Afectar la generación de los productos o la prestación de servicios?",
  "¿Dar lugar al detrimento de calidad de vida de la comunidad por la pérdida del bien, servicios o recursos públicos?",
  "¿Generar pérdida de información de la entidad?",
  "¿Generar intervención de los órganos de control, de la Fiscalía u otro ente?",
  "¿Dar lugar a procesos sancionatorios?",
  "¿Dar lugar a procesos disciplinarios?",
  "¿Dar lugar a procesos fiscales?",
  "¿Dar lugar a procesos penales?",
  "¿Generar pérdida de credibilidad del sector?",
  "¿Ocasionar lesiones físicas o pérdida de vidas humanas?",
  "¿Afectar la imagen regional?",
  "¿Afectar la imagen nacional?",
  "¿Generar daño ambiental?",
];

/** Answers with the given number of «Sí». */
const answers = (yes: number) => questions.map((_, index) => (index < yes ? "Sí" : "No"));

/**
 * A map in the layout of v4 with its nineteen questions and the criteria of the controls. The first risk stores an inherent
 * zone that the method does not give.
 */
export const mapV4: Rows = [
  [
    ...["No.", "Municipio", "Proceso", "Descripción del riesgo", "Clasificación", "Acción u omisión", "Uso del poder"],
    ...[
      "Desviar la gestión de lo público",
      "Beneficio privado",
      "Causa raíz",
      "Consecuencias",
      "Probabilidad inherente",
    ],
    ...questions,
    ...["Impacto inherente", "Zona de riesgo inherente", "Descripción del control", "Asignación del responsable"],
    ...[
      "Segregación y autoridad del responsable",
      "Periodicidad",
      "Propósito",
      "Cómo se realiza la actividad de control",
    ],
    ...[
      "Qué pasa con las observaciones o desviaciones",
      "Evidencia de la ejecución del control",
      "Ejecución del control",
    ],
    ...["Solidez individual", "Solidez del conjunto", "Riesgo residual", "Opción de manejo", "Actividad de control"],
    ...["Soporte", "Responsable", "Tiempo", "Indicador"],
  ],
  [
    ...[
      1,
      "Girón",
      "Gestión contractual",
      "Posibilidad de fraccionar un contrato en beneficio de un tercero",
      "Corrupción",
    ],
    ...["Sí", "Sí", "Sí", "Sí", "Compras sin plan", "Sanciones", "Posible (3)"],
    ...answers(7),
    ...[
      "Mayor",
      "Alto",
      "El supervisor revisa cada mes el plan de compras",
      "Asignado",
      "Adecuado",
      "Oportuna",
      "Prevenir",
    ],
    ...["Confiable", "Se investigan y resuelven oportunamente", "Completa", "Fuerte", "Fuerte", "Fuerte", "Alto"],
    ...["Reducir", "Revisar el plan de compras", "Actas", "Secretaría general", "30/11/2022", "Actas firmadas"],
  ],
  [
    ...[2, "Florida Blanca", "Talento humano", "Posibilidad de nombrar sin mérito en beneficio propio", "Corrupción"],
    ...["X", "Si", "SÍ", "x", "Perfiles a la medida", "Mal servicio", 2],
    ...answers(12),
    ...["Catastrófico", "Extremo", "Comité de selección", "Asignado", "Adecuado", "Oportuna", "Detectivo"],
    ...[
      "Confiable",
      "Se investigan y resuelven oportunamente",
      "Completa",
      "Moderado",
      "Moderado",
      "Moderado",
      "Extremo",
    ],
    ...["Evitar", "Publicar los perfiles", "Avisos", "Talento humano", "31/12/2022", "Perfiles publicados"],
  ],
];
