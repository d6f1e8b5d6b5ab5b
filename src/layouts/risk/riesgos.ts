import { riskMethods } from "../../domain/risk/methods";
import type { RiskSettings } from "../../domain/risk/RiskSettings";
import { settingChoices } from "../../domain/risk/RiskSettings";
import { actionStates, no, notReduced, reducedDirectly, yes } from "../../domain/risk/words";
import { accentColor } from "../../domain/workbook/roleLooks";
import { sheetTexts } from "../../i18n/es/sheets";
import { type ColumnLook, defineTable } from "../defineTable";
import type { FieldLayout, SheetLayout } from "../Layout";
import { dateLook, municipalityLook } from "../looks";
import { pageOf } from "../pageOf";
import { settingNames } from "./branches";
import { resultColumn } from "./resultColumn";
import { riskFormulas, riskKinds } from "./riskFormulas";
import { zoneFormats } from "./zoneFormats";

function setting(row: number, key: Exclude<keyof RiskSettings, "method">, label: string): FieldLayout {
  const values = settingChoices[key].words.map(([, word]) => word);
  const place = { key, label, labelCell: `C${row}`, cell: `D${row}`, name: settingNames[key] };
  return { ...place, kind: "code", validation: { kind: "list", values } };
}

const answer = (header: string): ColumnLook => ({ header, width: 12, validation: { kind: "list", values: [yes, no] } });

const text = (header: string, width: number): ColumnLook => ({ header, width });

const result = resultColumn(riskFormulas);

const identity = {
  number: {
    header: "Número",
    width: 8,
    required: true,
    validation: { kind: "whole", min: 1, max: 9999 },
  },
  municipality: municipalityLook(12),
  process: text("Proceso", 23),
  text: { ...text("Riesgo de corrupción", 32), required: true },
  actOrOmission: answer("Acción u omisión"),
  usesPower: answer("Uso del poder"),
  divertsPublic: answer("Desviar lo público"),
  privateBenefit: answer("Beneficio privado"),
  ...result("kind", "Tipo", 12),
  causes: text("Causas", 34),
  consequences: text("Consecuencias", 34),
} as const;

const valued = {
  probability: {
    header: "Probabilidad",
    width: 13,
    required: true,
    validation: { kind: "list", values: ["1", "2", "3", "4", "5"] },
  },
  ...result("probabilityWord", "Descriptor", 13),
  ...result("impact", "Impacto", 10, "0"),
  ...result("impactWord", "Nivel de impacto", 14),
  ...result("inherentZone", "Zona inherente", 12),
  controlsReduce: {
    ...text("Los controles disminuyen", 15),
    validation: { kind: "list", values: [reducedDirectly, notReduced] },
  },
  ...result("controlCount", "Controles", 11, "0"),
  ...result("controlEffect", "Efecto de los controles", 14, "0.##"),
  ...result("setSolidity", "Solidez del conjunto", 13),
  ...result("displacement", "Desplazamiento", 14, "0"),
  ...result("residualProbability", "Probabilidad residual", 13, "0"),
  ...result("residualImpact", "Impacto residual", 11, "0"),
  ...result("residualZone", "Zona residual", 12),
} as const;

const plan = {
  treatment: {
    ...text("Tratamiento", 14),
    validation: { kind: "list", values: riskMethods["v4-v6"].treatments },
  },
  action: text("Plan de acción", 38),
  actionResponsible: text("Responsable de la acción", 17),
  actionDate: dateLook("Fecha límite", 12),
  indicator: text("Indicador", 24),
  actionEvidence: text("Evidencia", 24),
  actionState: {
    ...text("Estado de la acción", 13),
    validation: { kind: "list", values: Object.values(actionStates) },
  },
  followUp1: text("Seguimiento a 30 de abril", 22),
  followUp2: text("Seguimiento a 31 de agosto", 22),
  followUp3: text("Seguimiento a 31 de diciembre", 22),
} as const;

const order = {
  ...result("inherentCell", "Celda inherente", 10, "0"),
  ...result("inherentOrder", "Orden inherente", 10, "0"),
  ...result("residualCell", "Celda residual", 10, "0"),
  ...result("residualOrder", "Orden residual", 10, "0"),
} as const;

const table = defineTable("risks", {
  name: "tRiesgos",
  headerRow: 7,
  columns: { ...identity, ...valued, ...plan, ...order },
});

/** «Riesgos» (meta 1-2-5-3): one row a risk, valued by the method that «Ficha» names, with its plan of action. */
export const riesgos = {
  key: "risks",
  name: "Riesgos",
  ...sheetTexts.risks,
  tabColor: accentColor,
  fields: [
    setting(3, "rareCatastrophic", "Rara vez × Catastrófico"),
    setting(4, "question16", "Pregunta 16 decide"),
    setting(5, "controlTable", "Tabla de controles"),
  ],
  cells: [{ cell: "A6", content: sheetTexts.risks.method, style: "subtitle" }],
  table,
  conditionalFormats: [
    ...zoneFormats("inherentZone"),
    ...zoneFormats("residualZone"),
    { column: "kind", formula: `={kind}="${riskKinds.management}"`, look: "bad" },
    { column: "controlCount", formula: "={controlCount}=0", look: "warn" },
  ],
  // What orders the map stays off paper.
  page: pageOf(table, { to: "followUp3", wide: { pages: 8, identity: "text" } }),
  printedWith: "risks",
  freezeRows: 7,
} as const satisfies SheetLayout;
