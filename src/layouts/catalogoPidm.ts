import { accentColor } from "../domain/workbook/roleLooks";
import { sheetTexts } from "../i18n/es/sheets";
import { defineTable } from "./defineTable";
import type { SheetLayout } from "./Layout";
import { pageOf } from "./pageOf";

const code = "tPidm[[#This Row],[Código]]";

const table = defineTable("pidm", {
  name: "tPidm",
  headerRow: 4,
  columns: {
    code: {
      header: "Código",
      width: 12,
      required: true,
      validation: {
        kind: "custom",
        formula: '=LEN({code})-LEN(SUBSTITUTE({code},"-",""))=3',
      },
    },
    componente: { header: "Componente", width: 23 },
    linea: { header: "Línea estratégica", width: 22 },
    programa: { header: "Programa", width: 28 },
    metaNumber: { header: "Número de meta", width: 9, validation: { kind: "whole", min: 1, max: 999 } },
    text: { header: "Meta", width: 48, required: true },
    used: {
      header: "Usada",
      width: 9,
      formula: `=IF(${code}="","",IF(SUMPRODUCT(--EXACT(tMetas[PIDM],${code}))>0,"Sí","No"))`,
    },
  },
});

/** «Catálogo PIDM» (DIE-FO-013, 7.1): the metas of the metropolitan plan; metas of other sheets point here by code. */
export const catalogoPidm = {
  key: "pidm",
  name: "Catálogo PIDM",
  ...sheetTexts.pidm,
  tabColor: accentColor,
  fields: [],
  table,
  conditionalFormats: [{ column: "used", formula: '={used}="Sí"', look: "good" }],
  page: pageOf(table, { to: "text" }),
  freezeRows: 4,
} as const satisfies SheetLayout;
