import { quoteText } from "../../domain/formula/literal";
import { followStates } from "../../domain/year/words";
import { dashboardTexts } from "../../i18n/es/dashboard";
import { monthNames } from "../../i18n/es/dates";
import type { TableColumn } from "../../layouts/contents";
import type { ColumnName } from "../summary/columnNames";

const { late, vigencia, cut } = dashboardTexts;

/** The day as people write it: TEXT would need the letters of the language of Excel. */
const months = monthNames.map(quoteText).join(",");
const day = `DAY(fCorte)&" de "&CHOOSE(MONTH(fCorte),${months})&" de "&YEAR(fCorte)`;

/** «Vigencia 2022 · Corte: 15 de diciembre de 2022». */
export const cutLine = `=${quoteText(vigencia)}&fVigencia&${quoteText(cut)}&${day}`;

/** The condition of a late report. */
export function isLate(column: ColumnName): string {
  return `(${column("followUp", "state")}=${quoteText(followStates.late)})`;
}

/** «meta 1-2-5-5, trimestre 3» of the report in a row of the table; with its municipality before it. */
export function lateWords(column: ColumnName, row: string, withPlace: boolean): string {
  const at = (key: TableColumn<"followUp">) => `INDEX(${column("followUp", key)},${row})`;
  const place = withPlace ? `${at("municipality")}&": "&` : "";
  return `${place}${quoteText(late.meta)}&${at("pidm")}&${quoteText(late.quarter)}&${at("quarter")}`;
}
