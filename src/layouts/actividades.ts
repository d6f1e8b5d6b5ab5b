import { accentColor } from "../domain/workbook/roleLooks";
import { sheetTexts } from "../i18n/es/sheets";
import { defineTable } from "./defineTable";
import type { SheetLayout } from "./Layout";
import { pageOf } from "./pageOf";

/** Activity numbers are compared as texts: a number typed as text is the same activity. */
const number = "tActividades[[#This Row],[Número]]";

const table = defineTable("activities", {
  name: "tActividades",
  headerRow: 4,
  columns: {
    number: { header: "Número", width: 10, required: true, validation: { kind: "whole", min: 1, max: 999 } },
    text: { header: "Actividad", width: 46, required: true },
    objective: { header: "Objetivo específico", width: 33 },
    responsible: { header: "Responsable", width: 21 },
    metaCount: {
      header: "Metas",
      width: 8,
      format: "0",
      formula: `=IF(${number}="",0,SUMPRODUCT(--(tMetas[Actividad]&""=${number}&"")))`,
    },
    budget: {
      header: "Valor del presupuesto",
      width: 22,
      format: "#,##0",
      formula: `=IF(${number}="",0,SUMPRODUCT(--(tPresupuesto[Actividad]&""=${number}&""),tPresupuesto[Valor parcial]))`,
    },
  },
});

/** «Actividades» (DIE-FO-013, 6.1, 6.5 and 8.1): the other tables hold only the number of an activity. */
export const actividades = {
  key: "activities",
  name: "Actividades",
  ...sheetTexts.activities,
  tabColor: accentColor,
  fields: [],
  table,
  conditionalFormats: [
    { column: "metaCount", formula: '=AND({number}<>"",{metaCount}=0)', look: "warn" },
    { column: "budget", formula: '=AND({number}<>"",{budget}=0)', look: "warn" },
  ],
  page: pageOf(table),
  freezeRows: 4,
} as const satisfies SheetLayout;
