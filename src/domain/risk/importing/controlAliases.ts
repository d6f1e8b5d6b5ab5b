import type { FieldAliases } from "./MapField";

/** Questions of the 2015 guide and of the 2018 guide on a control, as maps head their columns; normalised. */
export const controlAliases: readonly FieldAliases[] = [
  ["controlNumber", ["control", "n control", "no control", "numero de control", "numero del control"]],
  [
    "controlText",
    [
      "descripcion del control",
      "control descripcion",
      "control",
      "controles",
      "control actual",
      "controles actuales",
      "control existente",
      "controles existentes",
      "actividad de control",
      "actividades de control",
      "nombre del control",
      ...["controls", "control description", "existing control", "existing controls", "current controls"],
    ],
  ],
  [
    "responsible",
    [
      "asignacion del responsable",
      "asignacion de responsable",
      "responsable asignado",
      "existe un responsable asignado a la ejecucion del control",
      "estan definidos los responsables de la ejecucion del control y del seguimiento",
      "responsables definidos",
      "responsable",
    ],
  ],
  [
    "authority",
    [
      "segregacion y autoridad",
      "segregacion y autoridad del responsable",
      "el responsable tiene la autoridad y adecuada segregacion de funciones en la ejecucion del control",
      "autoridad",
      "segregacion",
    ],
  ],
  [
    "periodicity",
    [
      "periodicidad",
      "periodicidad del control",
      "frecuencia",
      "frecuencia del control",
      "frecuencia adecuada",
      "la frecuencia de la ejecucion del control y seguimiento es adecuada",
      "oportunidad",
    ],
  ],
  [
    "purpose",
    [
      "proposito",
      "proposito del control",
      "tipo de control",
      "naturaleza del control",
      "naturaleza",
      "tipo",
      "control type",
    ],
  ],
  ["how", ["como se realiza", "como se realiza la actividad de control", "como se realiza el control"]],
  [
    "deviations",
    [
      "observaciones o desviaciones",
      "observaciones y desviaciones",
      "que pasa con las observaciones o desviaciones",
      "desviaciones",
    ],
  ],
  [
    "evidence",
    [
      "evidencia",
      "evidencias",
      "evidencia de la ejecucion",
      "evidencia de la ejecucion del control",
      "evidencia del control",
      "se cuenta con evidencias de la ejecucion y seguimiento del control",
    ],
  ],
  ["execution", ["ejecucion", "ejecucion del control", "evaluacion ejecucion", "evaluacion de la ejecucion"]],
  [
    "documented",
    [
      "manual o procedimiento",
      "manuales o procedimientos",
      "existen manuales instructivos o procedimientos para el manejo del control",
      "documentado",
      "documentacion",
    ],
  ],
  ["implementation", ["implementacion", "automatizacion"]],
  ["automatic", ["automatico", "el control es automatico", "es automatico"]],
  ["manual", ["manual", "el control es manual", "es manual"]],
  [
    "effective",
    [
      "ha demostrado ser efectivo",
      "en el tiempo que lleva la herramienta ha demostrado ser efectiva",
      "el control ha demostrado ser efectivo",
      "efectividad",
      "es efectivo",
    ],
  ],
  ["score", ["puntaje", "calificacion", "total", "calificacion del control", "puntaje del control", "puntaje total"]],
  ["design", ["diseno", "diseno del control", "evaluacion diseno", "evaluacion del diseno"]],
  ["solidity", ["solidez", "solidez individual", "solidez del control", "solidez individual del control"]],
];
