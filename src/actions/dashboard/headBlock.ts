import { quoteText } from "../../domain/formula/literal";
import type { ConditionalFormat } from "../../domain/workbook/WritePlan";
import { dashboardTexts } from "../../i18n/es/dashboard";
import type { PlainCell } from "../../layouts/Layout";
import { band, cell, looks } from "../built/blocks";
import type { ColumnName } from "../summary/columnNames";
import { cutLine, isLate, lateWords } from "../year/lateWords";
import { owedEvidence } from "../year/owedEvidence";
import { dataCell, dataHeadings, dataLetter, nthRow } from "./dataCells";

/** Late reports that are named: two beside each other in three rows. */
const named = 6;
const [firstRow, rowsOfList] = [9, 3];

const words = dashboardTexts.late;

function figures(column: ColumnName): readonly PlainCell[] {
  const { progress, late, paid, evidence } = dashboardTexts.figures;
  const none = quoteText(dashboardTexts.noData);
  const list = [
    { label: progress, formula: `=IF(ISNUMBER(fAvance),fAvance,${none})`, format: "0.0%" },
    { label: late, formula: "=fAtrasados", format: "0" },
    { label: paid, formula: `=IFERROR(fPagado/fValorPlaneado,${none})`, format: "0.0%" },
    { label: evidence, formula: `=${owedEvidence(column).all}`, format: "0" },
  ];
  return list.flatMap(({ label, formula, format }, index) => [
    cell(index, 5, label, "figureLabel"),
    cell(index, 6, formula, { style: "figure", format }),
  ]);
}

/** The rows of the first late reports in their table, and their words on the page. */
function lateList(column: ColumnName, row: number): readonly PlainCell[] {
  const state = column("followUp", "state");
  return Array.from({ length: named }, (_, index) => index).flatMap((index) => {
    const place = `$${dataLetter(0)}$${row + 1 + index}`;
    const found = nthRow(state, isLate(column), index + 1);
    const empty = index === 0 ? quoteText(words.none) : '""';
    const [side, line] = [index < rowsOfList ? 0 : 2, firstRow + (index % rowsOfList)];
    return [
      dataCell(0, row + 1 + index, `=IF(fAtrasados>${index},${found},"")`, looks.whole),
      cell(side, line, `=IF(${place}="",${empty},${lateWords(column, place, true)})`, "label"),
    ];
  });
}

/** Title, the four figures, and what is late, in words; the rows of the late ones stand beside the page from `row` on. */
export function headBlock(column: ColumnName, row: number, stale: readonly string[]) {
  const { title, stale: warning } = dashboardTexts;
  const isStale = stale.length === 0 ? '=""' : `=IF(OR(${stale.join(",")}),${quoteText(warning)},"")`;
  const more = `=IF(fAtrasados>${named},${quoteText(words.more)}&(fAtrasados-${named})&${quoteText(words.moreAfter)},"")`;
  const cells: readonly PlainCell[] = [
    cell(0, 1, title, "title"),
    cell(0, 2, '=LEFT(fNombre,110)&IF(LEN(fNombre)>110,"…","")', "subtitle"),
    cell(0, 3, cutLine, "subtitle"),
    cell(0, 4, isStale, "label"),
    ...figures(column),
    ...band(8, 3, { 0: words.heading }),
    ...dataHeadings(row, [words.rows]),
    ...lateList(column, row),
    cell(0, firstRow + rowsOfList, more, "subtitle"),
  ];
  const last = firstRow + rowsOfList - 1;
  const conditionalFormats: readonly ConditionalFormat[] = [
    { area: `A${firstRow}:B${last}`, formula: `=AND(N($B$6)>0,$A${firstRow}<>"")`, look: "bad" },
    { area: `C${firstRow}:D${last}`, formula: `=$C${firstRow}<>""`, look: "bad" },
    { area: "A4:D4", formula: '=$A$4<>""', look: "warn" },
  ];
  return { cells, conditionalFormats, nextRow: row + named + 2 };
}
