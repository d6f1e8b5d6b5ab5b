import { formatCell } from "../../domain/workbook/address";
import { accentColor } from "../../domain/workbook/roleLooks";
import { documentKinds } from "../../domain/year/words";
import { sheetTexts } from "../../i18n/es/sheets";
import { defineTable } from "../defineTable";
import type { FieldLayout, SheetLayout } from "../Layout";
import { dateLook, municipalityLook } from "../looks";
import { pageOf } from "../pageOf";
import { listNames } from "../workbookNames";
import { ownCell, textOf } from "./formulas";
import { spendColumns } from "./spendFormulas";

const words = sheetTexts.execution;
const line = ownCell("tEjecucion")("Renglón");

/** A total of the lines above the table: label in one row, figure below. */
function total(index: number, field: Pick<FieldLayout, "key" | "name" | "formula" | "format">): FieldLayout {
  const [label, labelCell, cell] = [words.totals[index] ?? "", formatCell(3, index + 1), formatCell(4, index + 1)];
  return { format: "#,##0", ...field, label, labelCell, cell, kind: "computed" };
}

const sum = (header: string) => `=SUM(tPresupuesto[${header}])`;

const table = defineTable("execution", {
  name: "tEjecucion",
  headerRow: 6,
  columns: {
    line: {
      header: "Renglón",
      width: 15,
      required: true,
      validation: { kind: "listFormula", formula: `=${listNames.lines.name}` },
    },
    date: { ...dateLook("Fecha", 15), required: true },
    kind: {
      header: "Clase",
      width: 15,
      required: true,
      validation: { kind: "list", values: Object.values(documentKinds) },
    },
    document: { header: "Documento", width: 16, required: true },
    value: { header: "Valor", width: 17, required: true, validation: { kind: "whole", min: -1e15, max: 1e15 } },
    municipality: municipalityLook(17),
    refersTo: { header: "Documento que afecta", width: 16 },
    note: { header: "Observación", width: 30 },
    lineText: {
      header: "Objeto",
      width: 50,
      formula: textOf(line, "tPresupuesto[Objeto]", "tPresupuesto[Renglón]", `IFERROR(${line}*1,${line})`),
    },
  },
});

/** «Ejecución»: the documents of the budget, one a row, and what they leave of its lines. */
export const ejecucion = {
  key: "execution",
  name: "Ejecución",
  title: words.title,
  subtitle: words.subtitle,
  tabColor: accentColor,
  since: "1.1",
  fields: [
    total(0, { key: "spendPlanned", name: "fValorPlaneado", formula: "=SUM(tPresupuesto[Valor parcial])" }),
    total(1, { key: "spendAvailable", name: "fDisponible", formula: sum(spendColumns.available) }),
    total(2, { key: "spendCommitted", name: "fComprometido", formula: sum(spendColumns.rp) }),
    total(3, { key: "spendOwed", name: "fObligado", formula: sum(spendColumns.obligation) }),
    total(4, { key: "spendPaid", name: "fPagado", formula: sum(spendColumns.payment) }),
    total(5, {
      key: "spendShare",
      name: "fPorcentajePagado",
      formula: '=IFERROR(fPagado/fValorPlaneado,"")',
      format: "0.0%",
    }),
  ],
  table,
  conditionalFormats: [
    { column: "lineText", formula: '={lineText}="No existe"', look: "bad" },
    { column: "spendAvailable", formula: "=N({spendAvailable})<0", look: "bad" },
  ],
  page: pageOf(table, { to: "note" }),
  printedWith: "execution",
  freezeRows: 6,
} as const satisfies SheetLayout;
