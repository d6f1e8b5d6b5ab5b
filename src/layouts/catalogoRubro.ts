import { sheetTexts } from "../i18n/es/sheets";
import type { SheetLayout } from "./Layout";
import { pageOf } from "./pageOf";
import { accent } from "./templateVersion";

/** «Catálogo rubro»: names of the codes of public investment; editable, since the public list is incomplete. */
export const catalogoRubro: SheetLayout = {
  key: "rubroCatalogue",
  name: "Catálogo rubro",
  ...sheetTexts.rubroCatalogue,
  tabColor: accent,
  fields: [],
  table: {
    name: "tCatalogoRubro",
    key: "rubroCatalogue",
    headerRow: 4,
    columns: [
      { key: "code", header: "Código", kind: "code", width: 14, required: true },
      {
        key: "level",
        header: "Nivel",
        kind: "text",
        width: 14,
        validation: { kind: "list", values: ["sector", "programa", "elemento", "producto", "indicador", "fuente"] },
      },
      { key: "name", header: "Nombre", kind: "text", width: 80, required: true },
      { key: "source", header: "Fuente", kind: "text", width: 30 },
    ],
  },
  conditionalFormats: [],
  page: pageOf({ headerRow: 4 }),
  freezeRows: 4,
};
