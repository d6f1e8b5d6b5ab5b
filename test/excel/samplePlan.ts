import type { Op, WritePlan } from "../../src/domain/workbook/WritePlan";

/** Lines of the form's budget (DIE-FO-013, 8.1) with the third one spoiled. */
export const lines = [
  [1, "Talleres", "GLB", 1, 14_310_000],
  [1, "Consultoría", "MES", 10, 47_000_000],
  [2, "Equipos", "UND", 3, 434_500_000],
  [2, "Plataforma", "GLB", 1, 103_480_000],
] as const;

const headers = ["Actividad", "Objeto", "Unidad", "Cantidad", "Valor parcial", "Valor unitario"];
const sheet = "Presupuesto";
const unitValue = "=tPresupuesto[[#This Row],[Valor parcial]]/tPresupuesto[[#This Row],[Cantidad]]";

const cells: readonly Op[] = [
  { op: "addSheet", sheet, tabColor: "0B5C7A" },
  { op: "setNumberFormat", sheet, area: "E9:F12", format: "#,##0" },
  { op: "setNumberFormat", sheet, area: "A14:A15", format: "@" },
  { op: "setValues", sheet, area: "A1", values: [["Presupuesto"]] },
  { op: "setValues", sheet, area: "A8:F8", values: [headers] },
  { op: "setValues", sheet, area: "A9:F12", values: lines.map((line) => [...line, null]) },
  { op: "setValues", sheet, area: "A14:A15", values: [["0406001"], ["1-2-5"]] },
  { op: "addTable", sheet, table: "tPresupuesto", area: "A8:F12" },
  { op: "setFormulas", sheet, area: "F9:F12", formulas: lines.map(() => [unitValue]) },
  { op: "setFormulas", sheet, area: "F3", formulas: [["=SUM(tPresupuesto[Valor parcial])"]] },
  { op: "setValues", sheet, area: "F4", values: [[199_290_000]] },
];

const names: readonly Op[] = [
  { op: "defineName", name: "fTotalDeclarado", formula: "=Presupuesto!$F$4", visible: true },
  { op: "defineName", name: "gm.tPresupuesto.amount", formula: "=Presupuesto!$E$8", visible: false },
  { op: "defineName", name: "listaUnidades", formula: "=tPresupuesto[Unidad]", visible: true },
  { op: "setProperty", key: "gm.template", value: "1.0" },
];

const looks: readonly Op[] = [
  {
    op: "setValidation",
    sheet,
    area: "C9:C12",
    validation: {
      rule: { kind: "list", values: ["UND", "GLB", "MES"] },
      prompt: { title: "Unidad", text: "Unidad de medida del renglón." },
      alert: { style: "warning", text: "Use una unidad de la lista." },
    },
  },
  {
    op: "setValidation",
    sheet,
    area: "E9:E12",
    validation: {
      rule: { kind: "whole", min: 0, max: 1e15 },
      prompt: { title: "Valor parcial", text: "Pesos enteros." },
      alert: { style: "stop", text: "Escriba un número entero." },
    },
  },
  {
    op: "setValidation",
    sheet,
    area: "B9:B12",
    validation: { rule: { kind: "any" }, prompt: { title: "Objeto", text: "Qué se compra." } },
  },
  { op: "setValidation", sheet, area: "F4", validation: { rule: { kind: "whole", min: 0, max: 1e15 } } },
  { op: "setConditionalFormats", sheet, formats: [{ area: "E9:E12", formula: "=ISTEXT($E9)", look: "warn" }] },
  { op: "setStyle", sheet, area: "A1", style: "title" },
  { op: "setStyle", sheet, area: "A8:F8", style: "heading" },
  { op: "setStyle", sheet, area: "A9:E12", style: "data" },
  { op: "setColumnWidth", sheet, column: 2, characters: 60 },
  { op: "setColumnWidth", sheet, column: 9, characters: 0 },
  { op: "setRowHeight", sheet, row: 8, points: 36 },
  { op: "setView", sheet, freezeRows: 8, gridlines: false },
  {
    op: "setPage",
    sheet,
    page: {
      orientation: "landscape",
      titleRows: "$8:$8",
      titleColumns: "$A:$A",
      area: "A1:F12",
      fitWide: 1,
      fitTall: 0,
      footer: "&P de &N",
      breaks: [11],
    },
  },
  { op: "addSheet", sheet: "Inicio" },
  { op: "addLink", sheet: "Inicio", cell: "B2", text: "Presupuesto", to: { sheet, cell: "A1" } },
  {
    op: "addChart",
    sheet: "Inicio",
    chart: {
      name: "graficoDinero",
      kind: "bar",
      title: "Dinero por renglón",
      categories: "Presupuesto!B9:B12",
      series: [{ name: "Valor", values: "Presupuesto!E9:E12" }],
      area: "D2:H14",
      valueFormat: "#,##0",
    },
  },
  { op: "activate", sheet: "Inicio", cell: "B2" },
];

/** A small workbook that uses every kind of step but the inverse ones. */
export const samplePlan: WritePlan = [...cells, ...names, ...looks];
