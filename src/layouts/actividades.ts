import { sheetTexts } from "../i18n/es/sheets";
import type { SheetLayout } from "./Layout";
import { pageOf } from "./pageOf";
import { accent } from "./templateVersion";

/** Activity numbers are compared as texts: a number typed as text is the same activity. */
const number = "tActividades[[#This Row],[Número]]";

/** «Actividades» (DIE-FO-013, 6.1, 6.5 and 8.1): the other tables hold only the number of an activity. */
export const actividades: SheetLayout = {
  key: "activities",
  name: "Actividades",
  ...sheetTexts.activities,
  tabColor: accent,
  fields: [],
  table: {
    name: "tActividades",
    key: "activities",
    headerRow: 4,
    columns: [
      {
        key: "number",
        header: "Número",
        kind: "number",
        width: 10,
        required: true,
        validation: { kind: "whole", min: 1, max: 999 },
      },
      { key: "text", header: "Actividad", kind: "text", width: 46, required: true },
      { key: "objective", header: "Objetivo específico", kind: "text", width: 33 },
      { key: "responsible", header: "Responsable", kind: "text", width: 21 },
      {
        key: "metaCount",
        header: "Metas",
        kind: "computed",
        width: 8,
        format: "0",
        formula: `=IF(${number}="",0,SUMPRODUCT(--(tMetas[Actividad]&""=${number}&"")))`,
      },
      {
        key: "budget",
        header: "Valor del presupuesto",
        kind: "computed",
        width: 22,
        format: "#,##0",
        formula: `=IF(${number}="",0,SUMPRODUCT(--(tPresupuesto[Actividad]&""=${number}&""),tPresupuesto[Valor parcial]))`,
      },
    ],
  },
  conditionalFormats: [
    { column: "metaCount", formula: '=AND({number}<>"",{metaCount}=0)', look: "warn" },
    { column: "budget", formula: '=AND({number}<>"",{budget}=0)', look: "warn" },
  ],
  page: pageOf({ headerRow: 4 }),
  freezeRows: 4,
};
