import { no, yes } from "../../domain/risk/words";
import { accentColor } from "../../domain/workbook/roleLooks";
import { followStates } from "../../domain/year/words";
import { sheetTexts } from "../../i18n/es/sheets";
import { defineTable } from "../defineTable";
import type { SheetLayout } from "../Layout";
import { dateLook, dateRule, municipalityLook, pidmLook } from "../looks";
import { pageOf } from "../pageOf";
import { followFormulas } from "./followFormulas";

const words = sheetTexts.followUp;
const amount = { kind: "decimal", min: 0, max: 1e12 } as const;
/** Columns that only other formulas read. */
const hidden = 0;

const table = defineTable("followUp", {
  name: "tSeguimiento",
  headerRow: 6,
  columns: {
    pidm: pidmLook(10),
    municipality: { ...municipalityLook(15), required: true },
    quarter: {
      header: "Trimestre",
      width: 9,
      required: true,
      validation: { kind: "list", values: ["1", "2", "3", "4"] },
    },
    planned: { header: "Planeado", width: 10, required: true, validation: amount },
    achieved: { header: "Logrado", width: 10, validation: amount },
    cumulative: { header: "Acumulado", width: 10, validation: { kind: "list", values: [no, yes] } },
    percent: { header: "Porcentaje", width: 10, format: "0%", formula: followFormulas.percent },
    state: { header: "Estado", width: 11, formula: followFormulas.state },
    evidence: { header: "Evidencia", width: 22 },
    link: { header: "Enlace", width: 15 },
    note: { header: "Observación", width: 14 },
    reported: dateLook("Fecha de reporte", 12),
    fromTraining: {
      header: "Según Capacitación",
      width: 13,
      format: "0",
      formula: followFormulas.fromTraining,
    },
    metaText: { header: "Meta", width: 44, formula: followFormulas.metaText },
    key: { header: "Clave", width: hidden, formula: followFormulas.key },
    plannedPart: { header: "Planeado que suma", width: hidden, formula: followFormulas.plannedPart },
    achievedPart: { header: "Logrado que suma", width: hidden, formula: followFormulas.achievedPart },
    delivery: { header: "Entrega", width: hidden, formula: followFormulas.delivery },
    pairWeight: { header: "Peso en el municipio", width: hidden, formula: followFormulas.pairWeight },
    pairProgress: { header: "Avance ponderado", width: hidden, formula: followFormulas.pairProgress },
  },
});

/** «Seguimiento»: what each municipality reports of each meta in each trimestre, and what it amounts to. */
export const seguimiento = {
  key: "followUp",
  name: "Seguimiento",
  title: words.title,
  subtitle: words.subtitle,
  tabColor: accentColor,
  since: "1.1",
  fields: [
    {
      key: "cutDate",
      label: words.cutDate,
      labelCell: "A3",
      cell: "C3",
      name: "fFechaCorte",
      kind: "date",
      validation: dateRule,
    },
    {
      key: "cutUsed",
      label: words.cutUsed,
      labelCell: "A4",
      cell: "C4",
      name: "fCorte",
      kind: "computed",
      format: "yyyy-mm-dd",
      formula: "=IF(ISNUMBER(fFechaCorte),fFechaCorte,TODAY())",
    },
    {
      key: "projectProgress",
      label: words.progress,
      labelCell: "E3",
      cell: "H3",
      name: "fAvance",
      kind: "computed",
      format: "0.0%",
      formula:
        '=IF(COUNT(tSeguimiento[Planeado])=0,"",IFERROR(SUM(tMetas[Avance ponderado])/SUM(tMetas[Peso aplicado]),""))',
    },
    {
      key: "lateReports",
      label: words.late,
      labelCell: "E4",
      cell: "H4",
      name: "fAtrasados",
      kind: "computed",
      format: "0",
      formula: `=COUNTIF(tSeguimiento[Estado],"${followStates.late}")`,
    },
  ],
  table,
  conditionalFormats: [
    { column: "state", formula: `={state}="${followStates.late}"`, look: "bad" },
    { column: "state", formula: `={state}="${followStates.done}"`, look: "good" },
    { column: "metaText", formula: '={metaText}="No existe"', look: "bad" },
    { column: "lateReports", formula: "={lateReports}>0", look: "bad" },
  ],
  page: pageOf(table, { to: "note" }),
  printedWith: "followUp",
  freezeRows: 6,
} as const satisfies SheetLayout;
