import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { emptySnapshot, type Snapshot } from "../../src/domain/workbook/Snapshot";
import type { WritePlan } from "../../src/domain/workbook/WritePlan";

const lines = [
  [1, "Diseño & «mapa» <riesgos>", 143_100_000],
  [1, "Obra", 7_500_000],
  [2, "Interventoría", 434_500_000],
  [2, "Talleres", 14_190_000],
];

/** A small workbook with one of everything that our sheets use. */
export const samplePlan: WritePlan = [
  { op: "addSheet", sheet: "Presupuesto", tabColor: "0B5C7A" },
  { op: "setNumberFormat", sheet: "Presupuesto", area: "C6:D9", format: "#,##0" },
  { op: "setNumberFormat", sheet: "Presupuesto", area: "A20", format: "@" },
  { op: "setNumberFormat", sheet: "Presupuesto", area: "B20", format: '[$-es-CO]d "de" mmmm "de" yyyy' },
  { op: "setValues", sheet: "Presupuesto", area: "A1", values: [["Presupuesto"]] },
  {
    op: "setValues",
    sheet: "Presupuesto",
    area: "A5:D5",
    values: [["Actividad", "Objeto", "Valor parcial", "Con IVA"]],
  },
  { op: "setValues", sheet: "Presupuesto", area: "A6:C9", values: lines },
  { op: "setFormulas", sheet: "Presupuesto", area: "D6:D9", formulas: lines.map(() => ["=[@[Valor parcial]]*2"]) },
  { op: "setValues", sheet: "Presupuesto", area: "A20:B20", values: [["0406001", 44_823]] },
  { op: "addTable", sheet: "Presupuesto", table: "tPresupuesto", area: "A5:D9" },
  { op: "setFormulas", sheet: "Presupuesto", area: "C3", formulas: [["=SUM(tPresupuesto[Valor parcial])"]] },
  { op: "setStyle", sheet: "Presupuesto", area: "A1", style: "title" },
  { op: "setStyle", sheet: "Presupuesto", area: "A5:D5", style: "heading" },
  { op: "setStyle", sheet: "Presupuesto", area: "A6:C9", style: "data" },
  { op: "setStyle", sheet: "Presupuesto", area: "D6:D9", style: "computed" },
  { op: "setColumnWidth", sheet: "Presupuesto", column: 2, characters: 40 },
  { op: "setRowHeight", sheet: "Presupuesto", row: 5, points: 32 },
  { op: "setView", sheet: "Presupuesto", freezeRows: 5, gridlines: false },
  {
    op: "setPage",
    sheet: "Presupuesto",
    page: {
      orientation: "landscape",
      titleRows: "$5:$5",
      titleColumns: "$A:$A",
      area: "A1:D20",
      fitWide: 1,
      fitTall: 0,
      footer: "Página &P de &N",
    },
  },
  {
    op: "setValidation",
    sheet: "Presupuesto",
    area: "A6:A9",
    validation: {
      rule: { kind: "listFormula", formula: "=lActividades" },
      prompt: { title: "Actividad", text: 'Elija el número.\nEjemplo: "1" & 2 < 3' },
      alert: { style: "warning", text: "No está en Actividades." },
    },
  },
  {
    op: "setValidation",
    sheet: "Presupuesto",
    area: "B6:B9",
    validation: { rule: { kind: "any" }, prompt: { title: "Objeto", text: "Qué se compra." } },
  },
  {
    op: "setValidation",
    sheet: "Presupuesto",
    area: "C6:C9",
    validation: { rule: { kind: "whole", min: 0, max: 1e15 } },
  },
  {
    op: "setValidation",
    sheet: "Presupuesto",
    area: "B20",
    validation: { rule: { kind: "date", min: "2022-01-01", max: "2022-12-31" } },
  },
  {
    op: "setValidation",
    sheet: "Presupuesto",
    area: "A20",
    validation: { rule: { kind: "list", values: ["Sí", "No", 'con "comillas"'] } },
  },
  {
    op: "setValidation",
    sheet: "Presupuesto",
    area: "A21",
    validation: { rule: { kind: "custom", formula: "=LEN(A21)<5" } },
  },
  {
    op: "setValidation",
    sheet: "Presupuesto",
    area: "A22",
    validation: { rule: { kind: "decimal", min: 0.5, max: 1.5 } },
  },
  {
    op: "setConditionalFormats",
    sheet: "Presupuesto",
    formats: [
      { area: "C6:C9", formula: "=ISTEXT($C6)", look: "warn" },
      { area: "C3", formula: "=C3<>599290000", look: "bad" },
    ],
  },
  { op: "addSheet", sheet: "Catálogo PIDM" },
  {
    op: "setValues",
    sheet: "Catálogo PIDM",
    area: "A1:B3",
    values: [
      ["N.º", "Texto"],
      [1, "uno"],
      [2, "dos"],
    ],
  },
  { op: "addTable", sheet: "Catálogo PIDM", table: "tPidm", area: "A1:B3" },
  { op: "setColumnWidth", sheet: "Catálogo PIDM", column: 3, characters: 0 },
  {
    op: "setFormulas",
    sheet: "Catálogo PIDM",
    area: "D1:D2",
    formulas: [['=IFNA(TEXTJOIN(", ",TRUE,tPidm[Texto]),"IFS(")'], ["=1/0"]],
  },
  {
    op: "setPage",
    sheet: "Catálogo PIDM",
    page: { orientation: "portrait", titleRows: "$1:$1", area: "A:B", fitWide: 1, fitTall: 0, breaks: [3, 9] },
  },
  {
    op: "addLink",
    sheet: "Catálogo PIDM",
    cell: "E1",
    text: "Ir al presupuesto",
    to: { sheet: "Presupuesto", cell: "C3" },
  },
  {
    op: "addChart",
    sheet: "Catálogo PIDM",
    chart: {
      name: "graficoDinero",
      kind: "bar",
      title: "Dinero por línea",
      categories: "Presupuesto!B6:B9",
      series: [{ name: "Valor", values: "Presupuesto!C6:C9" }],
      area: "A5:D20",
      valueFormat: "#,##0",
    },
  },
  {
    op: "addChart",
    sheet: "Catálogo PIDM",
    chart: {
      name: "graficoMeses",
      kind: "stackedBar",
      title: "Meses",
      categories: "'Catálogo PIDM'!B2:B3",
      series: [
        { name: "uno", values: "'Catálogo PIDM'!A2:A3" },
        { name: "dos", values: "'Catálogo PIDM'!A2:A3" },
      ],
      area: "A22:D35",
    },
  },
  {
    op: "addChart",
    sheet: "Catálogo PIDM",
    chart: {
      name: "graficoColumnas",
      kind: "column",
      title: "Columnas",
      categories: "'Catálogo PIDM'!B2:B3",
      series: [{ name: "uno", values: "'Catálogo PIDM'!A2:A3" }],
      area: "F5:J20",
    },
  },
  {
    op: "addChart",
    sheet: "Catálogo PIDM",
    chart: {
      name: "graficoLineas",
      kind: "line",
      title: "Líneas",
      categories: "'Catálogo PIDM'!B2:B3",
      series: [
        { name: "uno", values: "'Catálogo PIDM'!A2:A3" },
        { name: "dos", values: "'Catálogo PIDM'!A2:A3", color: "B5543C" },
      ],
      area: "F22:J35",
    },
  },
  { op: "defineName", name: "lActividades", formula: "=tPidm[N.º]", visible: true },
  { op: "defineName", name: "fSuma", formula: "=Presupuesto!$C$3", visible: true },
  { op: "defineName", name: "_gmPresupuesto_amount", formula: "=Presupuesto!$C$5", visible: false },
  { op: "setProperty", key: "gm.plantilla", value: "1.0" },
  { op: "setProperty", key: "gm.revisión", value: "2026-11-22 «ok» & más" },
];

export const sampleBook: Snapshot = applyPlan(emptySnapshot, samplePlan);
