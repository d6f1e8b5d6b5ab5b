import { criteria } from "../../src/domain/risk/Control";
import { impactQuestions } from "../../src/domain/risk/methods/corruptionScales";
import type { RiskDraft, RiskFields } from "../../src/domain/risk/RiskDraft";
import type { Cell } from "../../src/domain/workbook/Cell";

/** Columns of the v4 layout and the field that each of them holds. */
const risk: readonly (readonly [string, keyof RiskFields])[] = [
  ["N.º", "number"],
  ["Municipio", "municipality"],
  ["Proceso", "process"],
  ["Descripción del riesgo", "text"],
  ["Acción u omisión", "actOrOmission"],
  ["Uso del poder", "usesPower"],
  ["Desviar la gestión de lo público", "divertsPublic"],
  ["Beneficio privado", "privateBenefit"],
  ["Causas", "causes"],
  ["Consecuencias", "consequences"],
  ["Probabilidad inherente", "probability"],
  ["Los controles disminuyen", "controlsReduce"],
  ["Opción de manejo", "treatment"],
  ["Plan de acción", "action"],
  ["Responsable de la acción", "actionResponsible"],
  ["Tiempo", "actionDate"],
  ["Indicador", "indicator"],
  ["Soporte", "actionEvidence"],
  ["Estado de la acción", "actionState"],
  ["Seguimiento a 30 de abril", "followUp1"],
  ["Seguimiento a 31 de agosto", "followUp2"],
  ["Seguimiento a 31 de diciembre", "followUp3"],
];

const asked = criteria.slice(0, 8);

/** A map in the layout of v4: one row a control, and what belongs to the risk only in its first row, as merged cells give it. */
export function exportMap(drafts: readonly RiskDraft[]): readonly (readonly Cell[])[] {
  const head = [
    ...risk.map(([header]) => header),
    ...impactQuestions.map(({ text }) => text),
    "Descripción del control",
    ...asked.map(({ header }) => header),
  ];
  const rows = drafts.flatMap((draft) =>
    Array.from({ length: Math.max(1, draft.controls.length) }, (_, index): readonly Cell[] => {
      const control = draft.controls[index];
      const own = index === 0 ? [...risk.map(([, key]) => draft.risk[key]), ...draft.impact.answers] : undefined;
      return [
        ...(own ?? Array<Cell>(risk.length + impactQuestions.length).fill("")),
        control?.text ?? "",
        ...asked.map(({ key }) => control?.[key] ?? ""),
      ];
    }),
  );
  return [head, ...rows];
}
