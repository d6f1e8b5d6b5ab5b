import { sheetTexts } from "../i18n/es/sheets";
import type { SheetLayout } from "./Layout";
import { pageOf } from "./pageOf";
import { accent } from "./templateVersion";
import { listNames } from "./workbookNames";

const pidm = "tEvidencias[[#This Row],[PIDM]]";

/** Only the digits 1 to 4, commas and spaces may stand in a list of quarters; a drop-down cannot offer «1, 2». */
const onlyQuarters = ["1", "2", "3", "4", ",", " "].reduce(
  (text, allowed) => `SUBSTITUTE(${text},"${allowed}","")`,
  "{quarters}",
);

/** «Evidencias» (DIE-FO-013, 6.5 and products): what each meta delivers, by quarter. */
export const evidencias: SheetLayout = {
  key: "evidence",
  name: "Evidencias",
  ...sheetTexts.evidence,
  tabColor: accent,
  fields: [],
  table: {
    name: "tEvidencias",
    key: "evidence",
    headerRow: 4,
    columns: [
      {
        key: "pidm",
        header: "PIDM",
        kind: "code",
        width: 12,
        required: true,
        validation: { kind: "listFormula", formula: `=${listNames.pidm.name}` },
      },
      { key: "text", header: "Evidencia", kind: "text", width: 60, required: true },
      {
        key: "quarters",
        header: "Trimestres",
        kind: "code",
        width: 12,
        validation: { kind: "custom", formula: `=LEN(${onlyQuarters})=0` },
      },
      {
        key: "state",
        header: "Estado",
        kind: "text",
        width: 14,
        validation: { kind: "list", values: ["Pendiente", "En curso", "Entregada", "Aprobada"] },
      },
      { key: "link", header: "Enlace", kind: "text", width: 40 },
      {
        key: "metaText",
        header: "Meta",
        kind: "computed",
        width: 44,
        formula: `=IF(${pidm}="","",IFERROR(INDEX(tMetas[Meta],MATCH(${pidm},tMetas[PIDM],0))&"","No existe"))`,
      },
    ],
  },
  conditionalFormats: [
    { column: "metaText", formula: '={metaText}="No existe"', look: "bad" },
    { column: "state", formula: '=OR({state}="Entregada",{state}="Aprobada")', look: "good" },
  ],
  page: pageOf({ headerRow: 4, columns: "A:E" }),
  freezeRows: 4,
};
