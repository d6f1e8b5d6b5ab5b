import { municipalities } from "../../domain/municipality/municipalities";
import { riskMethods } from "../../domain/risk/methods";
import type { RiskSettings } from "../../domain/risk/RiskSettings";
import { settingChoices } from "../../domain/risk/RiskSettings";
import { actionStates, no, notReduced, reducedDirectly, yes } from "../../domain/risk/words";
import { sheetTexts } from "../../i18n/es/sheets";
import type { Column, FieldLayout, SheetLayout } from "../Layout";
import { pageOf } from "../pageOf";
import { accent } from "../templateVersion";
import { settingNames } from "./branches";
import { resultColumn } from "./resultColumn";
import { riskFormulas, riskKinds } from "./riskFormulas";
import { zoneFormats } from "./zoneFormats";

function setting(row: number, key: Exclude<keyof RiskSettings, "method">, label: string): FieldLayout {
  const values = settingChoices[key].words.map(([, word]) => word);
  const place = { key, label, labelCell: `C${row}`, cell: `D${row}`, name: settingNames[key] };
  return { ...place, kind: "code", validation: { kind: "list", values } };
}

const answer = (key: string, header: string): Column => ({
  key,
  header,
  kind: "text",
  width: 12,
  validation: { kind: "list", values: [yes, no] },
});

const text = (key: string, header: string, width: number): Column => ({ key, header, kind: "text", width });

const result = resultColumn(riskFormulas);

/** Area of the whole entity, beside the four municipalities. */
export const riskPlaces = ["Área Metropolitana", ...municipalities];

const identity: readonly Column[] = [
  {
    key: "number",
    header: "Número",
    kind: "number",
    width: 8,
    required: true,
    validation: { kind: "whole", min: 1, max: 9999 },
  },
  { ...text("municipality", "Municipio", 12), validation: { kind: "list", values: riskPlaces } },
  text("process", "Proceso", 23),
  { ...text("text", "Riesgo de corrupción", 32), required: true },
  answer("actOrOmission", "Acción u omisión"),
  answer("usesPower", "Uso del poder"),
  answer("divertsPublic", "Desviar lo público"),
  answer("privateBenefit", "Beneficio privado"),
  result("kind", "Tipo", 12),
  text("causes", "Causas", 34),
  text("consequences", "Consecuencias", 34),
];

const valued: readonly Column[] = [
  {
    key: "probability",
    header: "Probabilidad",
    kind: "number",
    width: 13,
    required: true,
    validation: { kind: "list", values: ["1", "2", "3", "4", "5"] },
  },
  result("probabilityWord", "Descriptor", 13),
  result("impact", "Impacto", 10, "0"),
  result("impactWord", "Nivel de impacto", 14),
  result("inherentZone", "Zona inherente", 12),
  {
    ...text("controlsReduce", "Los controles disminuyen", 15),
    validation: { kind: "list", values: [reducedDirectly, notReduced] },
  },
  result("controlCount", "Controles", 11, "0"),
  result("controlEffect", "Efecto de los controles", 14, "0.##"),
  result("setSolidity", "Solidez del conjunto", 13),
  result("displacement", "Desplazamiento", 14, "0"),
  result("residualProbability", "Probabilidad residual", 13, "0"),
  result("residualImpact", "Impacto residual", 11, "0"),
  result("residualZone", "Zona residual", 12),
];

const plan: readonly Column[] = [
  {
    ...text("treatment", "Tratamiento", 14),
    validation: { kind: "list", values: riskMethods["v4-v6"].treatments },
  },
  text("action", "Plan de acción", 38),
  text("actionResponsible", "Responsable de la acción", 17),
  {
    key: "actionDate",
    header: "Fecha límite",
    kind: "date",
    width: 12,
    validation: { kind: "date", min: "2000-01-01", max: "2100-12-31" },
  },
  text("indicator", "Indicador", 24),
  text("actionEvidence", "Evidencia", 24),
  {
    ...text("actionState", "Estado de la acción", 13),
    validation: { kind: "list", values: Object.values(actionStates) },
  },
  text("followUp1", "Seguimiento a 30 de abril", 22),
  text("followUp2", "Seguimiento a 31 de agosto", 22),
  text("followUp3", "Seguimiento a 31 de diciembre", 22),
];

const order: readonly Column[] = [
  result("inherentCell", "Celda inherente", 10, "0"),
  result("inherentOrder", "Orden inherente", 10, "0"),
  result("residualCell", "Celda residual", 10, "0"),
  result("residualOrder", "Orden residual", 10, "0"),
];

/** «Riesgos» (meta 1-2-5-3): one row a risk, valued by the method that «Ficha» names, with its plan of action. */
export const riesgos: SheetLayout = {
  key: "risks",
  name: "Riesgos",
  ...sheetTexts.risks,
  tabColor: accent,
  fields: [
    setting(3, "rareCatastrophic", "Rara vez × Catastrófico"),
    setting(4, "question16", "Pregunta 16 decide"),
    setting(5, "controlTable", "Tabla de controles"),
  ],
  cells: [{ cell: "A6", content: sheetTexts.risks.method, style: "subtitle" }],
  table: { name: "tRiesgos", key: "risks", headerRow: 7, columns: [...identity, ...valued, ...plan, ...order] },
  conditionalFormats: [
    ...zoneFormats("inherentZone"),
    ...zoneFormats("residualZone"),
    { column: "kind", formula: `={kind}="${riskKinds.management}"`, look: "bad" },
    { column: "controlCount", formula: "={controlCount}=0", look: "warn" },
  ],
  // What orders the map stays off paper.
  page: pageOf({ headerRow: 7, columns: "A:AH", wide: { pages: 8, identity: "A:D" } }),
  printedWith: "risks",
  freezeRows: 7,
};
