import { sheetTexts } from "../i18n/es/sheets";
import type { SheetLayout } from "./Layout";
import { pageOf } from "./pageOf";
import { accent } from "./templateVersion";
import { listNames } from "./workbookNames";

const activity = "tMetas[[#This Row],[Actividad]]";
const pidm = "tMetas[[#This Row],[PIDM]]";

function countByPidm(table: string): string {
  return `=IF(${pidm}="",0,SUMPRODUCT(--EXACT(${table}[PIDM],${pidm})))`;
}

/** «Metas» (DIE-FO-013, 6.5): one row a meta, joined to its activity by number and to the plan by PIDM code. */
export const metas: SheetLayout = {
  key: "metas",
  name: "Metas",
  ...sheetTexts.metas,
  tabColor: accent,
  fields: [],
  table: {
    name: "tMetas",
    key: "metas",
    headerRow: 4,
    columns: [
      {
        key: "activity",
        header: "Actividad",
        kind: "number",
        width: 10,
        required: true,
        validation: { kind: "listFormula", formula: `=${listNames.activities.name}` },
      },
      {
        key: "pidm",
        header: "PIDM",
        kind: "code",
        width: 12,
        required: true,
        validation: { kind: "listFormula", formula: `=${listNames.pidm.name}` },
      },
      {
        key: "metaNumber",
        header: "Número de meta",
        kind: "number",
        width: 9,
        validation: { kind: "whole", min: 1, max: 999 },
      },
      { key: "text", header: "Meta", kind: "text", width: 40, required: true },
      { key: "indicator", header: "Indicador", kind: "text", width: 22, required: true },
      {
        key: "unit",
        header: "Unidad de medida",
        kind: "text",
        width: 13,
        validation: {
          kind: "list",
          values: ["Número", "Porcentaje", "Documento", "Estudio", "Evento", "Persona", "Índice"],
        },
      },
      {
        key: "baseline",
        header: "Línea base",
        kind: "number",
        width: 9,
        validation: { kind: "decimal", min: 0, max: 1e12 },
      },
      {
        key: "target",
        header: "Meta numérica",
        kind: "number",
        width: 10,
        validation: { kind: "decimal", min: 0, max: 1e12 },
      },
      { key: "responsible", header: "Responsable", kind: "text", width: 17 },
      {
        key: "activityText",
        header: "Texto de la actividad",
        kind: "computed",
        width: 32,
        formula: `=IF(${activity}="","",IFERROR(INDEX(tActividades[Actividad],MATCH(${activity},tActividades[Número],0))&"","No existe"))`,
      },
      {
        key: "subactivityCount",
        header: "Subactividades",
        kind: "computed",
        width: 15,
        format: "0",
        formula: countByPidm("tCronograma"),
      },
      {
        key: "evidenceCount",
        header: "Evidencias",
        kind: "computed",
        width: 11,
        format: "0",
        formula: countByPidm("tEvidencias"),
      },
    ],
  },
  conditionalFormats: [
    { column: "subactivityCount", formula: '=AND({pidm}<>"",{subactivityCount}=0)', look: "bad" },
    { column: "evidenceCount", formula: '=AND({pidm}<>"",{evidenceCount}=0)', look: "bad" },
    { column: "activityText", formula: '={activityText}="No existe"', look: "bad" },
  ],
  page: pageOf({ headerRow: 4, columns: "A:I" }),
  freezeRows: 4,
};
