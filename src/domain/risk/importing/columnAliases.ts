import { controlAliases } from "./controlAliases";
import type { FieldAliases, MapField } from "./MapField";
import { planAliases } from "./planAliases";

const identity: readonly FieldAliases[] = [
  [
    "number",
    [
      ...[
        "n",
        "no",
        "nro",
        "num",
        "numero",
        "id",
        "item",
        "codigo",
        "referencia",
        "numero de riesgo",
        "n riesgo",
        "ref",
      ],
      ...["consecutivo", "no riesgo", "codigo del riesgo", "codigo riesgo", "id riesgo", "n de riesgo", "no de riesgo"],
      ...["no del riesgo", "n del riesgo", "r", "number", "risk id", "risk no", "risk number"],
    ],
  ],
  ["municipality", ["municipio", "entidad territorial"]],
  ["process", ["proceso", "nombre del proceso", "macroproceso", "proceso o subproceso", "dependencia", "process"]],
  [
    "text",
    [
      "riesgo de corrupcion",
      "riesgos de corrupcion",
      "descripcion del riesgo",
      "descripcion del riesgo de corrupcion",
      "riesgo",
      "riesgo identificado",
      "nombre del riesgo",
      ...[
        "risk",
        "risk description",
        "description of risk",
        "corruption risk",
        "risk event",
        "evento",
        "evento de riesgo",
        "que puede suceder",
        "que puede ocurrir",
      ],
    ],
  ],
  ["actOrOmission", ["accion u omision", "accion y omision", "accion y u omision"]],
  ["usesPower", ["uso del poder", "uso de poder"]],
  [
    "divertsPublic",
    ["desviar lo publico", "desviar la gestion de lo publico", "desviacion de la gestion de lo publico"],
  ],
  ["privateBenefit", ["beneficio privado", "beneficio particular"]],
  [
    "causes",
    [
      ...["causas", "causa", "causa raiz", "causa inmediata", "causas del riesgo", "vulnerabilidades"],
      ...["causas raiz", "causas inmediatas", "causa raiz o principal", "cause", "causes", "root cause"],
      ...["por que puede suceder", "por que puede ocurrir", "como puede suceder"],
    ],
  ],
  [
    "consequences",
    [
      "consecuencias",
      "consecuencia",
      "efectos",
      "efecto",
      "efecto consecuencia",
      "efectos consecuencias",
      "consequence",
      "consequences",
      "effect",
      "effects",
    ],
  ],
];

const results: readonly FieldAliases[] = [
  ["impactWord", ["nivel de impacto", "nivel del impacto"]],
  ["economic", ["impacto economico"]],
  ["reputational", ["impacto reputacional"]],
  ["yes", ["respuestas si", "total si", "respuestas afirmativas", "total respuestas afirmativas", "numero de si"]],
  ["setSolidity", ["solidez del conjunto", "solidez del conjunto de controles"]],
  [
    "displacement",
    [
      ...["desplazamiento", "columnas que se desplaza", "desplazamiento de la probabilidad"],
      ...["desplazamiento probabilidad", "desplazamiento de probabilidad", "desplazamiento en probabilidad"],
    ],
  ],
  // Probability times impact, where the cells are numbers; the text of the risk has a column of its own.
  [
    "inherentScore",
    [
      ...["riesgo", "valor del riesgo", "puntaje del riesgo", "calificacion del riesgo", "p x i", "nivel de riesgo"],
      ...["nivel del riesgo", "severidad del riesgo", "risk score", "score"],
    ],
  ],
  [
    "inherentZone",
    [
      "riesgo",
      "nivel de riesgo",
      "nivel del riesgo",
      "zona de riesgo",
      "severidad del riesgo",
      "risk level",
      "risk rating",
    ],
  ],
  [
    "controlsReduce",
    ["los controles disminuyen", "controles disminuyen probabilidad", "controles ayudan a disminuir la probabilidad"],
  ],
];

/** Headings of risk maps by field, normalised (no accents, lower case, no punctuation); the first alias is the usual one. */
export const columnAliases: readonly FieldAliases[] = [...identity, ...results, ...controlAliases, ...planAliases];

export type RiskSide = "inherent" | "residual";

/** Columns that a map has twice, before and after its controls; words such as «riesgo» and «residual» are taken off first. */
export const sidedAliases: readonly {
  readonly inherent: MapField;
  readonly residual: MapField;
  readonly aliases: readonly string[];
}[] = [
  {
    inherent: "probability",
    residual: "residualProbability",
    aliases: ["probabilidad", "probabilidad ocurrencia", "prob", "p", "likelihood", "probability"],
  },
  { inherent: "impactWord", residual: "residualImpact", aliases: ["impacto", "imp", "i", "impact", "severity"] },
  // «Riesgo residual» alone is the zone (v4 format).
  { inherent: "inherentZone", residual: "residualZone", aliases: ["zona", "nivel", "severidad", "z", "nr", ""] },
  {
    inherent: "inherentScore",
    residual: "residualScore",
    aliases: ["calificacion", "puntaje", "valor", "zona", "nivel", "producto", "p x i", "pxi", "p i", "nr", ""],
  },
];
