import { quoteText } from "../../domain/formula/literal";
import { summaryTexts } from "../../i18n/es/summary";
import { type BuiltBlock, band, cell } from "../built/blocks";
import { nthRow } from "../dashboard/dataCells";
import { isLate, lateWords } from "../year/lateWords";
import { owedEvidence } from "../year/owedEvidence";
import type { ColumnName } from "./columnNames";
import { pesos } from "./moneyBlock";

const words = summaryTexts.year;
/** Columns of the page, and those in which a late report begins: two beside each other in two rows. */
const [lastColumn, besides, rowsOfList] = [4, 2, 2];
const named = 2 * rowsOfList;

/** «1 palabra» or «2 palabras» of a number. */
const counted = (number: string, one: string, many: string) =>
  `${number}&IF(${number}=1,${quoteText(one)},${quoteText(many)})`;

function lateSentence(column: ColumnName): string {
  const more = `IF(fAtrasados>${named},${quoteText(words.lateFirst(named))},".")`;
  const late = `IF(fAtrasados=0,${quoteText(words.noneLate)},${counted("fAtrasados", words.lateOne, words.lateMany)}&${more})`;
  return `=IF(COUNT(${column("followUp", "planned")})=0,${quoteText(words.noReports)},${late})`;
}

function evidenceSentence(column: ColumnName): string {
  const { all, overdue, due } = owedEvidence(column);
  const some = `${quoteText(words.evidence)}&${counted(overdue, words.overdueOne, words.overdueMany)}&${due}&${quoteText(words.ofQuarter)}`;
  return `=IF(${all}=0,${quoteText(words.noEvidence)},${some})`;
}

function figures(row: number) {
  const progress = `=IF(ISNUMBER(fAvance),fAvance,${quoteText(words.noData)})`;
  const list = [
    { label: words.planned, formula: "=fValorPlaneado", format: pesos },
    { label: words.committed, formula: "=fComprometido", format: pesos },
    { label: words.paid, formula: "=fPagado", format: pesos },
    { label: words.progress, formula: progress, format: "0.0%" },
    { label: words.late, formula: "=fAtrasados", format: "0" },
  ];
  return list.flatMap(({ label, formula, format }, index) => [
    cell(index, row, label, "figureLabel"),
    cell(index, row + 1, formula, { style: "figure", format }),
  ]);
}

/** The year so far: what is late in words first, the evidence that is due, progress and money. */
export function yearBlock(row: number, column: ColumnName): BuiltBlock {
  const [first, evidence] = [row + 2, row + 2 + rowsOfList];
  const list = Array.from({ length: named }, (_, index) => {
    const found = nthRow(column("followUp", "state"), isLate(column), index + 1);
    const [side, at] = [index < rowsOfList ? 0 : besides, first + (index % rowsOfList)];
    return cell(side, at, `=IF(fAtrasados>${index},${lateWords(column, found, true)},"")`, "label");
  });
  const [top, last] = [row + 1, evidence - 1];
  return {
    cells: [
      ...band(row, lastColumn, { 0: words.heading }),
      cell(0, top, lateSentence(column), "label"),
      ...list,
      cell(0, evidence, evidenceSentence(column), "label"),
      ...figures(evidence + 1),
    ],
    charts: [],
    conditionalFormats: [
      { area: `A${top}:E${last}`, formula: `=AND(N($E$${evidence + 2})>0,$A${top}<>"")`, look: "bad" },
      {
        area: `A${evidence}:E${evidence}`,
        formula: `=$A$${evidence}<>${quoteText(words.noEvidence)}`,
        look: "warn",
      },
    ],
    nextRow: evidence + 4,
  };
}

/** A workbook of an earlier template says that it has no year. */
export function withoutYear(row: number): BuiltBlock {
  return {
    cells: [...band(row, lastColumn, { 0: words.heading }), cell(0, row + 1, words.missing, "subtitle")],
    charts: [],
    nextRow: row + 3,
  };
}
