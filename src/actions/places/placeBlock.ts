import { quoteText } from "../../domain/formula/literal";
import { documentKinds } from "../../domain/year/words";
import { placesTexts } from "../../i18n/es/placesSummary";
import type { TableColumn } from "../../layouts/contents";
import type { PlainCell } from "../../layouts/Layout";
import { spendColumns } from "../../layouts/year/spendFormulas";
import { band, cell, looks, rowOf } from "../built/blocks";
import { fromTop, nthRow } from "../dashboard/dataCells";
import type { ColumnName } from "../summary/columnNames";
import { isLate, lateWords } from "../year/lateWords";
import { owedEvidence } from "../year/owedEvidence";
import { besideAt, besides, lastColumn, rowAt } from "./PlaceFrame";

const words = placesTexts;
/** Late reports that the sentence names. */
const named = 2;

/** The steps of the expense in the columns B to E. */
export const steps = [
  [documentKinds.cdp, spendColumns.cdp],
  [documentKinds.rp, spendColumns.rp],
  [documentKinds.obligation, spendColumns.obligation],
  [documentKinds.payment, spendColumns.payment],
] as const;

function lateCells(row: number, column: ColumnName): readonly PlainCell[] {
  const [place, count, at] = [besideAt("name", row), `$F${row + rowAt.figures}`, row + rowAt.late];
  const own = `${isLate(column)}*(${column("followUp", "municipality")}=${place})`;
  const positions = Array.from({ length: named }, (_, index) => {
    const found = nthRow(column("followUp", "state"), own, index + 1);
    return besides("position", at + index, `=IF(${count}>${index},${found},"")`);
  });
  const nameOf = (index: number) => lateWords(column, besideAt("position", at + index), false);
  const { late } = words;
  const many = `IF(${count}=1,${quoteText(late.one)},${quoteText(late.many)})`;
  const more = `IF(${count}>${named},${quoteText(late.and)}&(${count}-${named})&${quoteText(late.more)},"")`;
  const list = `${count}&${many}&${nameOf(0)}&IF(${count}>1,"; "&${nameOf(1)},"")&${more}&"."`;
  const reports = `COUNTIF(${column("followUp", "municipality")},${place})`;
  const sentence = `=IF(${reports}=0,${quoteText(late.noReports)},IF(${count}=0,${quoteText(late.none)},${list}))`;
  return [cell(0, at, sentence, "label"), besides("kind", at, words.kinds.late), ...positions];
}

/** Sessions are told apart by name and date, since each type of post has a row of its own; of one municipality where a cell names it. */
export function sessionsOf(column: ColumnName, place?: string): string {
  const of = (key: TableColumn<"training">) => column("training", key);
  const key = `${of("municipality")}&"|"&${of("name")}&"|"&${of("date")}`;
  const own = place === undefined ? `(LEN(${of("name")})>0)` : `(${of("municipality")}=${place})`;
  const firsts = `SUMPRODUCT(${own}*(MATCH(${key},${key},0)=${fromTop(of("municipality"))}))`;
  // MATCH searches no list of one text.
  return `IF(ROWS(${of("name")})=1,SUMPRODUCT(0+${own}),${firsts})`;
}

function figureCells(row: number, column: ColumnName): readonly PlainCell[] {
  const [place, position] = [besideAt("name", row), besideAt("position", row)];
  const at = (key: TableColumn<"municipalities">) => `INDEX(${column("municipalities", key)},${position})`;
  const { overdue, due } = owedEvidence(column, place);
  const { figures } = words;
  const people = `SUMIFS(${column("training", "newPeople")},${column("training", "municipality")},${place})`;
  const list = [
    [figures.progress, `IF(ISNUMBER(${at("progress")}),${at("progress")},${quoteText(figures.noData)})`, "0.0%"],
    [figures.overdue, overdue, "0"],
    [figures.due, due, "0"],
    [figures.sessions, sessionsOf(column, place), "0"],
    [figures.people, people, "0"],
    [figures.late, `N(${at("late")})`, "0"],
  ] as const;
  return [
    ...list.flatMap(([label, formula, format], index) => [
      cell(index, row + rowAt.labels, label, "figureLabel"),
      cell(index, row + rowAt.figures, `=${formula}`, { style: "figure", format }),
    ]),
    besides("kind", row + rowAt.figures, words.kinds.figures),
  ];
}

function moneyCells(row: number, column: ColumnName): readonly PlainCell[] {
  const of = (key: TableColumn<"execution">) => column("execution", key);
  const place = besideAt("name", row);
  const sums = steps.map(([kind], index) => {
    const sum = `=SUMIFS(${of("value")},${of("municipality")},${place},${of("kind")},${quoteText(kind)})`;
    return cell(index + 1, row + rowAt.money, sum, looks.money);
  });
  return [
    ...rowOf(row + rowAt.moneyHead, [words.money.heading, ...steps.map(([, heading]) => heading)], "heading"),
    cell(0, row + rowAt.money, words.money.pesos, "data"),
    ...sums,
    besides("kind", row + rowAt.money, words.kinds.money),
  ];
}

/** A municipality by its position in the table: what is late in words, progress, evidence, sessions, people and money. */
export function placeBlock(row: number, position: number, column: ColumnName): readonly PlainCell[] {
  const name = `IFERROR(INDEX(${column("municipalities", "name")},${besideAt("position", row)})&"","")`;
  return [
    ...band(row, lastColumn, { 0: `=${besideAt("name", row)}` }),
    besides("position", row, String(position)),
    besides("name", row, `=${name}`),
    ...lateCells(row, column),
    ...figureCells(row, column),
    ...moneyCells(row, column),
  ];
}
