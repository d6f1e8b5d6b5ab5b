import type { FieldAliases, MapField } from "./MapField";

/** Three reviews a year: «30 de abril», «primer cuatrimestre», «cuatrimestre 1», «I cuatrimestre». */
function followUp(field: MapField, cutoff: string, ordinals: readonly string[]): FieldAliases {
  const names = ["cuatrimestre", "seguimiento", "avance", "seguimiento cuatrimestre", "avance cuatrimestre"];
  const aliases = ordinals.flatMap((ordinal) => [
    ...names.map((name) => `${name} ${ordinal}`),
    `${ordinal} cuatrimestre`,
    `seguimiento ${ordinal} cuatrimestre`,
    `avance ${ordinal} cuatrimestre`,
  ]);
  return [field, [`seguimiento a ${cutoff}`, `seguimiento ${cutoff}`, `avance a ${cutoff}`, ...aliases]];
}

/** Headings of the treatment, its plan of action and its reviews. */
export const planAliases: readonly FieldAliases[] = [
  [
    "treatment",
    [
      "tratamiento",
      "tratamiento del riesgo",
      "opcion de manejo",
      "opciones de manejo",
      "medida de respuesta",
      "medidas de respuesta",
      "opcion de tratamiento",
      "manejo del riesgo",
      "administracion del riesgo",
      ...["manejo", "opcion", "tto", "medida de tratamiento"],
      "respuesta al riesgo",
      "respuesta",
      "estrategia",
      "accion",
      ...["treatment", "risk treatment", "response", "risk response", "treatment option"],
    ],
  ],
  [
    "action",
    [
      "plan de accion",
      "acciones",
      "accion",
      "accion para fortalecer el control",
      "acciones asociadas al control",
      "actividad de control",
      "actividades de control",
      "actividades",
      "actividad",
      ...["acciones de mejora", "accion de mejora", "accion a tomar", "acciones a tomar", "acciones preventivas"],
      ...["accion propuesta", "acciones propuestas", "acciones de tratamiento", "accion de tratamiento"],
      "plan de tratamiento",
      "plan de mejoramiento",
      ...["action", "actions", "action plan", "treatment plan"],
    ],
  ],
  [
    "actionResponsible",
    [
      ...[
        "responsable de la accion",
        "responsables de la accion",
        "responsable",
        "responsables",
        "cargo responsable",
        "resp",
      ],
      ...["responsable del plan de accion", "responsable de implementacion", "owner", "risk owner", "responsible"],
    ],
  ],
  [
    "actionDate",
    [
      "fecha limite",
      "fecha",
      "cronograma",
      "cronograma fecha limite",
      "tiempo",
      "plazo",
      "periodo de ejecucion",
      "fecha de terminacion",
      "fecha de finalizacion",
      "fecha fin",
      "fecha final",
      ...["date", "due date", "deadline", "target date"],
    ],
  ],
  ["indicator", ["indicador", "indicadores", "nombre del indicador", "formula del indicador", "indicator", "kpi"]],
  [
    "actionEvidence",
    ["soporte", "soportes", "evidencia", "evidencias", "evidencia de la accion", "registro", "registros"],
  ],
  ["actionState", ["estado de la accion", "estado", "estado de avance"]],
  followUp("followUp1", "30 de abril", ["1", "i", "primer", "1er"]),
  followUp("followUp2", "31 de agosto", ["2", "ii", "segundo", "2do"]),
  followUp("followUp3", "31 de diciembre", ["3", "iii", "tercer", "3er"]),
];
