import { accentColor } from "../domain/workbook/roleLooks";
import { sheetTexts } from "../i18n/es/sheets";
import { defineTable } from "./defineTable";
import type { SheetLayout } from "./Layout";
import { pageOf } from "./pageOf";

const table = defineTable("rubroCatalogue", {
  name: "tCatalogoRubro",
  headerRow: 4,
  columns: {
    code: { header: "Código", width: 14, required: true },
    level: {
      header: "Nivel",
      width: 14,
      validation: { kind: "list", values: ["sector", "programa", "elemento", "producto", "indicador", "fuente"] },
    },
    name: { header: "Nombre", width: 80, required: true },
    source: { header: "Fuente", width: 30 },
  },
});

/** «Catálogo rubro»: names of the codes of public investment; editable, since the public list is incomplete. */
export const catalogoRubro = {
  key: "rubroCatalogue",
  name: "Catálogo rubro",
  ...sheetTexts.rubroCatalogue,
  tabColor: accentColor,
  fields: [],
  table,
  conditionalFormats: [],
  page: pageOf(table),
  freezeRows: 4,
} as const satisfies SheetLayout;
