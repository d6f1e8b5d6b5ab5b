import { accentColor } from "../../domain/workbook/roleLooks";
import { followStates, metropolitan } from "../../domain/year/words";
import { sheetTexts } from "../../i18n/es/sheets";
import { defineTable } from "../defineTable";
import type { SheetLayout } from "../Layout";
import { pageOf } from "../pageOf";
import { ownCell } from "./formulas";

const name = ownCell("tMunicipios")("Municipio");
const sumOf = (header: string) => `SUMIFS(tSeguimiento[${header}],tSeguimiento[Municipio],${name})`;

const table = defineTable("municipalities", {
  name: "tMunicipios",
  headerRow: 4,
  columns: {
    code: {
      header: "Código DANE",
      width: 13,
      required: true,
      validation: {
        kind: "custom",
        formula: `=OR({code}="${metropolitan.code}",AND(LEN({code})=5,ISNUMBER(--{code})))`,
      },
    },
    name: { header: "Municipio", width: 28, required: true },
    department: { header: "Departamento", width: 22 },
    contact: { header: "Correo de la oficina", width: 36 },
    progress: {
      header: "Avance",
      width: 10,
      format: "0%",
      formula: `=IF(${name}="","",IFERROR(${sumOf("Avance ponderado")}/${sumOf("Peso en el municipio")},""))`,
    },
    late: {
      header: "Reportes atrasados",
      width: 12,
      format: "0",
      formula: `=IF(${name}="","",COUNTIFS(tSeguimiento[Municipio],${name},tSeguimiento[Estado],"${followStates.late}"))`,
    },
  },
});

/** «Municipios»: who reports; every drop-down of municipalities reads this table. Codes of the DIVIPOLA (DANE). */
export const municipios = {
  key: "municipalities",
  name: "Municipios",
  ...sheetTexts.municipalities,
  tabColor: accentColor,
  since: "1.1",
  fields: [],
  table,
  conditionalFormats: [{ column: "late", formula: "=N({late})>0", look: "bad" }],
  page: pageOf(table, { to: "late" }),
  printedWith: "followUp",
  freezeRows: 4,
} as const satisfies SheetLayout;
