import { accentColor } from "../domain/workbook/roleLooks";
import { sheetTexts } from "../i18n/es/sheets";
import { defineTable } from "./defineTable";
import type { SheetLayout } from "./Layout";
import { pidmLook } from "./looks";
import { pageOf } from "./pageOf";
import { evidenceFormulas } from "./year/evidenceFormulas";

const pidm = "tEvidencias[[#This Row],[PIDM]]";

/** Only the digits 1 to 4, commas and spaces may stand in a list of quarters; a drop-down cannot offer «1, 2». */
const onlyQuarters = ["1", "2", "3", "4", ",", " "].reduce(
  (text, allowed) => `SUBSTITUTE(${text},"${allowed}","")`,
  "{quarters}",
);

const table = defineTable("evidence", {
  name: "tEvidencias",
  headerRow: 4,
  columns: {
    pidm: pidmLook(12),
    text: { header: "Evidencia", width: 52, required: true },
    quarters: { header: "Trimestres", width: 12, validation: { kind: "custom", formula: `=LEN(${onlyQuarters})=0` } },
    state: {
      header: "Estado",
      width: 14,
      validation: { kind: "list", values: ["Pendiente", "En curso", "Entregada", "Aprobada"] },
    },
    link: { header: "Enlace", width: 34 },
    delivery: { header: "Según Seguimiento", width: 14, since: "1.2", formula: evidenceFormulas.delivery },
    metaText: {
      header: "Meta",
      width: 44,
      formula: `=IF(${pidm}="","",IFERROR(INDEX(tMetas[Meta],MATCH(${pidm},tMetas[PIDM],0))&"","No existe"))`,
    },
    handed: { header: "Reportes entregados", width: 0, since: "1.2", formula: evidenceFormulas.handed },
    owed: { header: "Reportes que deben", width: 0, since: "1.2", formula: evidenceFormulas.owed },
  },
});

/** «Evidencias» (DIE-FO-013, 6.5 and products): what each meta delivers, by quarter. */
export const evidencias = {
  key: "evidence",
  name: "Evidencias",
  ...sheetTexts.evidence,
  tabColor: accentColor,
  fields: [],
  table,
  conditionalFormats: [
    { column: "metaText", formula: '={metaText}="No existe"', look: "bad" },
    { column: "state", formula: '=OR({state}="Entregada",{state}="Aprobada")', look: "good" },
    { column: "delivery", formula: "={owed}>0", look: "warn" },
  ],
  page: pageOf(table, { to: "delivery" }),
  freezeRows: 4,
} as const satisfies SheetLayout;
