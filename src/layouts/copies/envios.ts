import { sendStates } from "../../domain/copies/sendStates";
import { accentColor } from "../../domain/workbook/roleLooks";
import { sheetTexts } from "../../i18n/es/sheets";
import { defineTable } from "../defineTable";
import type { SheetLayout } from "../Layout";
import { pageOf } from "../pageOf";
import { ownCell } from "../year/formulas";

const cell = ownCell("tEnvios");
const [id, due, returned] = [cell("Copia"), cell("Para devolver"), cell("Devuelta")];
/** Columns that only the add-in reads. */
const hidden = 0;

function state(): string {
  const open = `IF(AND(ISNUMBER(${due}),N(${due})<fCorte),"${sendStates.overdue}","${sendStates.sent}")`;
  return `=IF(${id}="","",IF(${returned}="",${open},"${sendStates.returned}"))`;
}

const table = defineTable("sends", {
  name: "tEnvios",
  headerRow: 4,
  columns: {
    id: { header: "Copia", width: 20 },
    municipality: { header: "Municipio", width: 18, required: true },
    sent: { header: "Enviada", width: 12, required: true },
    due: { header: "Para devolver", width: 12 },
    state: { header: "Estado", width: 12, formula: state() },
    returned: { header: "Devuelta", width: 12 },
    savedBy: { header: "Guardada por", width: 20 },
    file: { header: "Archivo", width: 26 },
    result: { header: "Resultado", width: 30 },
    seal: { header: "Huella de lo enviado", width: hidden },
    received: { header: "Huella de lo recibido", width: hidden },
  },
});

/** «Envíos»: which copy went to whom, when it is due and what came back. */
export const envios = {
  key: "sends",
  name: "Envíos",
  ...sheetTexts.sends,
  tabColor: accentColor,
  since: "1.2",
  fields: [],
  table,
  conditionalFormats: [
    { column: "state", formula: `={state}="${sendStates.overdue}"`, look: "bad" },
    { column: "state", formula: `={state}="${sendStates.returned}"`, look: "good" },
  ],
  page: pageOf(table, { to: "result" }),
  printedWith: "sends",
  freezeRows: 4,
} as const satisfies SheetLayout;
