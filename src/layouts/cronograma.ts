import { byKey } from "../domain/project/byKey";
import { monthKeys } from "../domain/project/Record";
import { accentColor } from "../domain/workbook/roleLooks";
import { followStates, scheduleStates } from "../domain/year/words";
import { sheetTexts } from "../i18n/es/sheets";
import { type ColumnLook, defineTable } from "./defineTable";
import type { SheetLayout } from "./Layout";
import { pidmLook } from "./looks";
import { pageOf } from "./pageOf";
import { ownCell, rowOf } from "./year/formulas";

/** What a planner chooses in a month of the schedule. */
export const monthMark = "✓";

/** Headers of the twelve calendar months. */
const monthHeaders = ["Ene", "Feb", "Mar", "Abr", "May", "Jun", "Jul", "Ago", "Sep", "Oct", "Nov", "Dic"];

const own = ownCell("tCronograma");
const pidm = own("PIDM");

/** The row above bears the same code: the text of the meta stands once, and progress beside it. */
const rowNumber = rowOf("tCronograma[PIDM]");
const isRepeated = `IF(${rowNumber}<=1,FALSE,INDEX(tCronograma[PIDM],${rowNumber}-1)=${pidm})`;

const marks = "tCronograma[[#This Row],[Ene]:[Dic]]";
const monthOf = `(COLUMN(${marks})-COLUMN(tCronograma[[#This Row],[Ene]])+1)`;
const lastMonth = `=SUMPRODUCT(MAX((${marks}<>"")*${monthOf}))`;
const firstMonth = `=13-SUMPRODUCT(MAX((${marks}<>"")*(13-${monthOf})))`;
const reports = (state: string) => `COUNTIFS(tSeguimiento[PIDM],${pidm},tSeguimiento[Estado],${state})`;
const progress = `INDEX(tMetas[Avance],MATCH(${pidm},tMetas[PIDM],0))`;
/** Where a subactivity stands: what its meta reports decides, not the calendar alone. */
const stateFormula = `=IF(OR(${pidm}="",${own("Meses marcados")}=0,${reports('"?*"')}=0),"",IFERROR(IF(N(${progress})>=1,"${scheduleStates.done}",IF(fCorte<DATE(fVigencia,${own("Primer mes")},1),"${scheduleStates.notDue}",IF(fCorte<DATE(fVigencia,${own("Último mes")}+1,1),"${scheduleStates.underway}",IF(${reports(`"${followStates.late}"`)}>0,"${scheduleStates.late}","${scheduleStates.over}")))),""))`;

/** Number of the month in whose column a conditional format stands. */
const here = "(COLUMN()-COLUMN({month1})+1)";
const isNow = `AND(YEAR(fCorte)=N(fVigencia),MONTH(fCorte)=${here})`;

const months = byKey(monthKeys, (key): ColumnLook => {
  const header = monthHeaders[monthKeys.indexOf(key)] ?? "";
  return { header, width: 5, validation: { kind: "list", values: [monthMark] } };
});

const table = defineTable("schedule", {
  name: "tCronograma",
  headerRow: 4,
  columns: {
    pidm: pidmLook(10),
    number: { header: "Número", width: 8, validation: { kind: "whole", min: 1, max: 999 } },
    text: { header: "Subactividad", width: 28, required: true },
    ...months,
    responsible: { header: "Responsable", width: 11 },
    progress: {
      header: "Avance",
      width: 8,
      since: "1.1",
      format: "0%",
      formula: `=IF(OR(${pidm}="",${isRepeated}),"",IFERROR(${progress},""))`,
    },
    state: { header: "Estado", width: 10, since: "1.1", formula: stateFormula },
    markedMonths: {
      header: "Meses marcados",
      width: 10,
      format: "0",
      formula: "=COUNTA(tCronograma[[#This Row],[Ene]:[Dic]])",
    },
    firstMonth: { header: "Primer mes", width: 0, since: "1.1", formula: firstMonth },
    lastMonth: { header: "Último mes", width: 0, since: "1.1", formula: lastMonth },
    metaText: {
      header: "Meta",
      width: 40,
      formula: `=IF(OR(${pidm}="",${isRepeated}),"",IFERROR(INDEX(tMetas[Meta],MATCH(${pidm},tMetas[PIDM],0))&"","No existe"))`,
    },
  },
});

/** «Cronograma» (DIE-FO-013, 6.5 and 9): each subactivity once, with the calendar months of the vigencia. */
export const cronograma = {
  key: "schedule",
  name: "Cronograma",
  ...sheetTexts.schedule,
  tabColor: accentColor,
  fields: [],
  table,
  conditionalFormats: [
    { column: "markedMonths", formula: '=AND({text}<>"",{markedMonths}=0)', look: "warn" },
    { column: "metaText", formula: '={metaText}="No existe"', look: "bad" },
    { column: "state", formula: `={state}="${scheduleStates.late}"`, look: "bad" },
    { column: "month1", through: "month12", formula: '={here}<>""', look: "bar" },
    { column: "month1", through: "month12", formula: `=AND({here}="",${isNow})`, look: "today" },
    {
      column: "month1",
      through: "month12",
      formula: `=AND({here}="",NOT(${isNow}),MOD(INT((${here}-1)/3),2)=1)`,
      look: "band",
    },
  ],
  page: pageOf(table, { to: "state" }),
  freezeRows: 4,
} as const satisfies SheetLayout;
