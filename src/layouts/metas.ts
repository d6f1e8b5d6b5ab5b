import { accentColor } from "../domain/workbook/roleLooks";
import { sheetTexts } from "../i18n/es/sheets";
import { defineTable } from "./defineTable";
import type { SheetLayout } from "./Layout";
import { pidmLook } from "./looks";
import { pageOf } from "./pageOf";
import { listNames } from "./workbookNames";
import { progressFormulas } from "./year/followFormulas";

const activity = "tMetas[[#This Row],[Actividad]]";
const pidm = "tMetas[[#This Row],[PIDM]]";

function countByPidm(table: string): string {
  return `=IF(${pidm}="",0,SUMPRODUCT(--EXACT(${table}[PIDM],${pidm})))`;
}

const table = defineTable("metas", {
  name: "tMetas",
  headerRow: 4,
  columns: {
    activity: {
      header: "Actividad",
      width: 10,
      required: true,
      validation: { kind: "listFormula", formula: `=${listNames.activities.name}` },
    },
    pidm: pidmLook(12),
    metaNumber: { header: "Número de meta", width: 9, validation: { kind: "whole", min: 1, max: 999 } },
    text: { header: "Meta", width: 40, required: true },
    indicator: { header: "Indicador", width: 22, required: true },
    unit: {
      header: "Unidad de medida",
      width: 13,
      validation: {
        kind: "list",
        values: ["Número", "Porcentaje", "Documento", "Estudio", "Evento", "Persona", "Índice"],
      },
    },
    baseline: { header: "Línea base", width: 9, validation: { kind: "decimal", min: 0, max: 1e12 } },
    target: { header: "Meta numérica", width: 10, validation: { kind: "decimal", min: 0, max: 1e12 } },
    responsible: { header: "Responsable", width: 17 },
    activityText: {
      header: "Texto de la actividad",
      width: 32,
      formula: `=IF(${activity}="","",IFERROR(INDEX(tActividades[Actividad],MATCH(${activity},tActividades[Número],0))&"","No existe"))`,
    },
    subactivityCount: { header: "Subactividades", width: 15, format: "0", formula: countByPidm("tCronograma") },
    evidenceCount: { header: "Evidencias", width: 11, format: "0", formula: countByPidm("tEvidencias") },
    weight: { header: "Peso", width: 9, since: "1.1", validation: { kind: "decimal", min: 0, max: 100 } },
    progress: { header: "Avance", width: 10, since: "1.1", format: "0%", formula: progressFormulas.progress },
    weightUsed: { header: "Peso aplicado", width: 0, since: "1.1", formula: progressFormulas.weightUsed },
    weighted: { header: "Avance ponderado", width: 0, since: "1.1", formula: progressFormulas.weighted },
  },
});

/** «Metas» (DIE-FO-013, 6.5): one row a meta, joined to its activity by number and to the plan by PIDM code. */
export const metas = {
  key: "metas",
  name: "Metas",
  ...sheetTexts.metas,
  tabColor: accentColor,
  fields: [],
  table,
  conditionalFormats: [
    { column: "subactivityCount", formula: '=AND({pidm}<>"",{subactivityCount}=0)', look: "bad" },
    { column: "evidenceCount", formula: '=AND({pidm}<>"",{evidenceCount}=0)', look: "bad" },
    { column: "activityText", formula: '={activityText}="No existe"', look: "bad" },
  ],
  page: pageOf(table, { to: "responsible" }),
  freezeRows: 4,
} as const satisfies SheetLayout;
