import { accentColor } from "../domain/workbook/roleLooks";
import { sheetTexts } from "../i18n/es/sheets";
import { defineTable } from "./defineTable";
import type { PlainCell, SheetLayout } from "./Layout";
import { pageOf } from "./pageOf";
import { listNames } from "./workbookNames";
import { spendLooks } from "./year/spendFormulas";

const quantity = "tPresupuesto[[#This Row],[Cantidad]]";
const amount = "tPresupuesto[[#This Row],[Valor parcial]]";
const amounts = "tPresupuesto[Valor parcial]";

/** Rows above the table that show the first activities; «Actividades» shows them all. */
const slots = [3, 4, 5];

function activitySlot(row: number, index: number): readonly PlainCell[] {
  const show = (column: string) => `INDEX(tActividades[${column}],${index + 1})`;
  return [
    {
      cell: `A${row}`,
      content: `=IFERROR(IF(${show("Número")}="","",${show("Número")}),"")`,
      style: "computed",
    },
    { cell: `B${row}`, content: `=IFERROR(${show("Actividad")}&"","")`, style: "computed" },
    {
      cell: `C${row}`,
      content: `=IF(A${row}="","",SUMPRODUCT(--(tPresupuesto[Actividad]&""=A${row}&""),${amounts}))`,
      style: "computed",
      format: "#,##0",
    },
  ];
}

/** The sum as a word; an error, an empty sum or an amount kept as text is never «Cuadra». */
const verdict = `=IF(ISERROR(fSumaRenglones),"Hay un error",IF(COUNTA(${amounts})=0,"Sin renglones",IF(COUNT(${amounts})<COUNTA(${amounts}),"Hay un valor que no es número",IF(NOT(ISNUMBER(fTotalDeclarado)),"Falta el TOTAL",IF(fSumaRenglones=fTotalDeclarado,"Cuadra","No cuadra")))))`;

const table = defineTable("budget", {
  name: "tPresupuesto",
  headerRow: 8,
  columns: {
    activity: {
      header: "Actividad",
      width: 10,
      required: true,
      validation: { kind: "listFormula", formula: `=${listNames.activities.name}` },
    },
    object: { header: "Objeto", width: 54, required: true },
    unit: {
      header: "Unidad",
      width: 16,
      validation: { kind: "list", values: ["UND", "GLB", "MES", "DÍA", "HORA", "PERSONA", "EVENTO", "CONTRATO"] },
    },
    quantity: { header: "Cantidad", width: 10, required: true, validation: { kind: "decimal", min: 0, max: 1e9 } },
    unitValue: {
      header: "Valor unitario",
      width: 22,
      format: "#,##0",
      formula: `=IF(AND(ISNUMBER(${amount}),ISNUMBER(${quantity})),IF(${quantity}>0,${amount}/${quantity},""),"")`,
    },
    amount: { header: "Valor parcial", width: 18, required: true, validation: { kind: "whole", min: 0, max: 1e15 } },
    number: {
      header: "Renglón",
      width: 10,
      ordinal: true,
      since: "1.1",
      validation: { kind: "whole", min: 1, max: 9999 },
    },
    ...spendLooks,
  },
});

/** «Presupuesto» (DIE-FO-013, 8.1): the lines, their sum, the declared TOTAL and whether they agree. */
export const presupuesto = {
  key: "budget",
  name: "Presupuesto",
  ...sheetTexts.budget,
  tabColor: accentColor,
  fields: [
    {
      key: "budgetSum",
      label: "Suma de los renglones",
      labelCell: "E3",
      cell: "F3",
      name: "fSumaRenglones",
      kind: "computed",
      format: "#,##0",
      formula: `=SUM(${amounts})`,
    },
    {
      key: "declaredTotal",
      label: "TOTAL declarado",
      labelCell: "E4",
      cell: "F4",
      name: "fTotalDeclarado",
      kind: "money",
      validation: { kind: "whole", min: 0, max: 1e15 },
    },
    {
      key: "totalDifference",
      label: "Diferencia",
      labelCell: "E5",
      cell: "F5",
      name: "fDiferenciaTotal",
      kind: "computed",
      format: "#,##0",
      formula: '=IFERROR(IF(ISNUMBER(fTotalDeclarado),fSumaRenglones-fTotalDeclarado,""),"")',
    },
    {
      key: "totalState",
      label: "Estado",
      labelCell: "E6",
      cell: "F6",
      name: "fEstadoTotal",
      kind: "computed",
      formula: verdict,
    },
  ],
  cells: [
    ...slots.flatMap(activitySlot),
    { cell: "B6", content: sheetTexts.otherLines, style: "note" },
    { cell: "C6", content: '=IFERROR(fSumaRenglones-SUM(C3:C5),"")', style: "computed", format: "#,##0" },
  ],
  table,
  conditionalFormats: [
    { column: "totalState", formula: '=AND({totalState}<>"Cuadra",{totalState}<>"Sin renglones")', look: "bad" },
    { column: "totalState", formula: '={totalState}="Cuadra"', look: "good" },
    { column: "amount", formula: "=ISTEXT({amount})", look: "warn" },
  ],
  // Two lines of Calibri 11 for the text of an activity.
  heights: Object.fromEntries(slots.map((row) => [row, 30])),
  page: pageOf(table, { to: "amount" }),
  freezeRows: 8,
} as const satisfies SheetLayout;
