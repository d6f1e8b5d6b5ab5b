import { sheetTexts } from "../i18n/es/sheets";
import type { SheetLayout } from "./Layout";
import { pageOf } from "./pageOf";
import { accent } from "./templateVersion";

const code = "tPidm[[#This Row],[Código]]";

/** «Catálogo PIDM» (DIE-FO-013, 7.1): the metas of the metropolitan plan; metas of other sheets point here by code. */
export const catalogoPidm: SheetLayout = {
  key: "pidm",
  name: "Catálogo PIDM",
  ...sheetTexts.pidm,
  tabColor: accent,
  fields: [],
  table: {
    name: "tPidm",
    key: "pidm",
    headerRow: 4,
    columns: [
      {
        key: "code",
        header: "Código",
        kind: "code",
        width: 12,
        required: true,
        validation: {
          kind: "custom",
          formula: '=LEN({code})-LEN(SUBSTITUTE({code},"-",""))=3',
        },
      },
      { key: "componente", header: "Componente", kind: "text", width: 23 },
      { key: "linea", header: "Línea estratégica", kind: "text", width: 22 },
      { key: "programa", header: "Programa", kind: "text", width: 28 },
      {
        key: "metaNumber",
        header: "Número de meta",
        kind: "number",
        width: 9,
        validation: { kind: "whole", min: 1, max: 999 },
      },
      { key: "text", header: "Meta", kind: "text", width: 48, required: true },
      {
        key: "used",
        header: "Usada",
        kind: "computed",
        width: 9,
        formula: `=IF(${code}="","",IF(SUMPRODUCT(--EXACT(tMetas[PIDM],${code}))>0,"Sí","No"))`,
      },
    ],
  },
  conditionalFormats: [{ column: "used", formula: '={used}="Sí"', look: "good" }],
  page: pageOf({ headerRow: 4, columns: "A:F" }),
  freezeRows: 4,
};
