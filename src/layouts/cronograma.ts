import { monthKeys } from "../domain/project/Record";
import { sheetTexts } from "../i18n/es/sheets";
import type { Column, SheetLayout } from "./Layout";
import { pageOf } from "./pageOf";
import { accent } from "./templateVersion";
import { listNames } from "./workbookNames";

/** What a planner chooses in a month of the schedule. */
export const monthMark = "✓";

/** Headers of the twelve calendar months. */
export const monthHeaders = ["Ene", "Feb", "Mar", "Abr", "May", "Jun", "Jul", "Ago", "Sep", "Oct", "Nov", "Dic"];

const pidm = "tCronograma[[#This Row],[PIDM]]";

const months: readonly Column[] = monthHeaders.map((header, index) => ({
  key: monthKeys[index] ?? "",
  header,
  kind: "mark",
  width: 5,
  validation: { kind: "list", values: [monthMark] },
}));

/** «Cronograma» (DIE-FO-013, 6.5 and 9): each subactivity once, with the calendar months of the vigencia. */
export const cronograma: SheetLayout = {
  key: "schedule",
  name: "Cronograma",
  ...sheetTexts.schedule,
  tabColor: accent,
  fields: [],
  table: {
    name: "tCronograma",
    key: "schedule",
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
      {
        key: "number",
        header: "Número",
        kind: "number",
        width: 9,
        validation: { kind: "whole", min: 1, max: 999 },
      },
      { key: "text", header: "Subactividad", kind: "text", width: 38, required: true },
      ...months,
      { key: "responsible", header: "Responsable", kind: "text", width: 16 },
      {
        key: "markedMonths",
        header: "Meses marcados",
        kind: "computed",
        width: 10,
        format: "0",
        formula: "=COUNTA(tCronograma[[#This Row],[Ene]:[Dic]])",
      },
      {
        key: "metaText",
        header: "Meta",
        kind: "computed",
        width: 40,
        formula: `=IF(${pidm}="","",IFERROR(INDEX(tMetas[Meta],MATCH(${pidm},tMetas[PIDM],0))&"","No existe"))`,
      },
    ],
  },
  conditionalFormats: [
    { column: "markedMonths", formula: '=AND({text}<>"",{markedMonths}=0)', look: "warn" },
    { column: "metaText", formula: '={metaText}="No existe"', look: "bad" },
  ],
  page: pageOf({ headerRow: 4, columns: "A:P" }),
  freezeRows: 4,
};
