import { byKey } from "../domain/project/byKey";
import { monthKeys } from "../domain/project/Record";
import { accentColor } from "../domain/workbook/roleLooks";
import { sheetTexts } from "../i18n/es/sheets";
import { type ColumnLook, defineTable } from "./defineTable";
import type { SheetLayout } from "./Layout";
import { pageOf } from "./pageOf";
import { listNames } from "./workbookNames";

/** What a planner chooses in a month of the schedule. */
export const monthMark = "✓";

/** Headers of the twelve calendar months. */
const monthHeaders = ["Ene", "Feb", "Mar", "Abr", "May", "Jun", "Jul", "Ago", "Sep", "Oct", "Nov", "Dic"];

const pidm = "tCronograma[[#This Row],[PIDM]]";

const months = byKey(monthKeys, (key): ColumnLook => {
  const header = monthHeaders[monthKeys.indexOf(key)] ?? "";
  return { header, width: 5, validation: { kind: "list", values: [monthMark] } };
});

/** «Cronograma» (DIE-FO-013, 6.5 and 9): each subactivity once, with the calendar months of the vigencia. */
export const cronograma = {
  key: "schedule",
  name: "Cronograma",
  ...sheetTexts.schedule,
  tabColor: accentColor,
  fields: [],
  table: defineTable("schedule", {
    name: "tCronograma",
    headerRow: 4,
    columns: {
      pidm: {
        header: "PIDM",
        width: 12,
        required: true,
        validation: { kind: "listFormula", formula: `=${listNames.pidm.name}` },
      },
      number: { header: "Número", width: 9, validation: { kind: "whole", min: 1, max: 999 } },
      text: { header: "Subactividad", width: 38, required: true },
      ...months,
      responsible: { header: "Responsable", width: 16 },
      markedMonths: {
        header: "Meses marcados",
        width: 10,
        format: "0",
        formula: "=COUNTA(tCronograma[[#This Row],[Ene]:[Dic]])",
      },
      metaText: {
        header: "Meta",
        width: 40,
        formula: `=IF(${pidm}="","",IFERROR(INDEX(tMetas[Meta],MATCH(${pidm},tMetas[PIDM],0))&"","No existe"))`,
      },
    },
  }),
  conditionalFormats: [
    { column: "markedMonths", formula: '=AND({text}<>"",{markedMonths}=0)', look: "warn" },
    { column: "metaText", formula: '={metaText}="No existe"', look: "bad" },
  ],
  page: pageOf({ headerRow: 4, columns: "A:P" }),
  freezeRows: 4,
} as const satisfies SheetLayout;
