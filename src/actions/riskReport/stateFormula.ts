import { columnRange } from "../../domain/formula/cellReference";
import { quoteText } from "../../domain/formula/literal";
import { settingFields, settingKeys } from "../../domain/risk/readSettings";
import { riskReportTexts } from "../../i18n/es/riskReport";
import { columnOf } from "../../layouts/defineTable";
import { settingNames } from "../../layouts/risk/branches";
import { riesgos } from "../../layouts/risk/riesgos";
import { letterAt } from "../built/blocks";
import { type Entry, entriesOf, headerRow, listColumns } from "./listColumns";
import type { ReportBook } from "./ReportBook";

const filled = (number: string, text: string) => `SUMPRODUCT(--(LEN(${number})+LEN(${text})>0))`;
const inTable = filled(columnOf(riesgos.table, "number"), columnOf(riesgos.table, "text"));

/** A figure that changes with the order of the numbers: each one times the square of its place in the list. */
function orderOf(entries: readonly Entry[]): number {
  return entries.reduce(
    (sum, { number, row }) => (typeof number === "number" ? sum + number * (row - headerRow - 1) ** 2 : sum),
    0,
  );
}

/**
 * Whether the list shows every risk of tRiesgos: its rows point to the cells of one each, none was deleted, and they stand in
 * the order for which its rows were measured.
 */
function listConditions(list: string, book: ReportBook): readonly string[] {
  const words = riskReportTexts.list;
  const columns = listColumns(book.map.method);
  const entries = entriesOf(columns, book);
  const parts = entries.reduce((sum, entry) => sum + entry.parts, 0);
  const of = (header: string) => {
    const column = letterAt(columns.findIndex((one) => one.header === header));
    return columnRange(list, column, headerRow + 1, headerRow + parts);
  };
  // The further rows of a long risk are never empty: they say that it continues.
  const more = parts - book.cells.length;
  return [
    `${filled(of(words.number), of(words.text))}=${inTable}+${more}`,
    `SUMPRODUCT(--(${of(words.text)}=${quoteText(words.deleted)}))=0`,
    `SUMPRODUCT((ROW(${of(words.number)})-MIN(ROW(${of(words.number)})))^2,${of(words.number)})=${orderOf(entries)}`,
  ];
}

/** Whether the sheets still hold the method and the risks that the report was built for. */
export function stateFormula(list: string, book: ReportBook): string {
  const { project, names } = book;
  const { current, old } = riskReportTexts.state;
  const same = settingKeys
    .filter((key) => names.has(settingNames[key].toLowerCase()))
    .map((key) => `${settingNames[key]}&""=${quoteText(String(project.riskSettings[settingFields[key]]))}`);
  const risks = project.risks.filter(({ number, text }) => `${number}${text}` !== "").length;
  const agree = [...same, `${inTable}=${risks}`, ...listConditions(list, book)];
  return `=IF(IFERROR(AND(${agree.join(",")}),FALSE),${quoteText(current)},${quoteText(old)})`;
}
