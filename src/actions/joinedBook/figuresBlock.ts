import type { CopyDigest } from "../../domain/consolidation/CopyDigest";
import { factKinds, type SharedFact } from "../../domain/consolidation/sharedFacts";
import { quoteText } from "../../domain/formula/literal";
import type { Cell } from "../../domain/workbook/Cell";
import { chain } from "../../domain/year/words";
import { joinedBookTexts } from "../../i18n/es/joinedBook";
import { band } from "../built/blocks";
import { type FrontBlock, figure, said } from "./FrontCells";
import { frontChart } from "./frontChart";
import type { ListedCopy } from "./tables";
import { ofCopies, progressOfCopies, risksIn, sumOf } from "./totals";

const { figures: words, charts, columns, factKinds: kinds } = joinedBookTexts;
/** Lines of each list. */
const rows = 10;
/** Two lists side by side, each a label and its figure: the columns of both. */
const lists = [
  [0, 1],
  [3, 5],
] as const;

type Figure = readonly [label: string, formula: string, value: Cell, format: string];

const whole = "#,##0";
const sum = (column: string) => `SUM(${column})`;

/** The figures of money, and all others. */
function listFigures(
  listed: readonly ListedCopy[],
  facts: readonly SharedFact[],
): readonly [money: readonly Figure[], others: readonly Figure[]] {
  const copies = listed.map(({ copy }) => copy);
  const total = (
    label: string,
    column: Parameters<typeof ofCopies>[0],
    value: (copy: CopyDigest) => number,
  ): Figure => [label, sum(ofCopies(column)), sumOf(copies, value), whole];
  const [reached, weight] = [sum(ofCopies("reached")), sum(ofCopies("weight"))];
  const money = chain.map((kind) => total(words[kind], { header: words[kind] }, (copy) => copy.money[kind]));
  const others: readonly Figure[] = [
    [words.municipalities, `SUMPRODUCT(--(${ofCopies("code")}<>""))`, copies.length, whole],
    [words.progress, `IF(${weight}=0,"",${reached}/${weight})`, progressOfCopies(copies), "0.0%"],
    total(words.late, "late", ({ late }) => late),
    total(words.handed, "handed", ({ handed }) => handed),
    total(words.owed, "owed", ({ owed }) => owed),
    total(words.unreadDocuments, "unread", ({ unreadDocuments }) => unreadDocuments),
    total(words.sessions, "sessions", ({ sessions }) => sessions),
    total(words.people, "people", ({ people }) => people),
    total(words.risks, "risks", ({ risks }) => risks.length),
    [words.extreme, sum(ofCopies("extreme")), sumOf(copies, (copy) => risksIn(copy, "extreme")), whole],
    [words.high, sum(ofCopies("high")), sumOf(copies, (copy) => risksIn(copy, "high")), whole],
    [words.shared, sum(ofCopies("shared")), sumOf(listed, ({ shared }) => shared), whole],
    ...factKinds.map((kind): Figure => {
      const formula = `SUMPRODUCT(--(tRepetidos[${columns.what}]=${quoteText(kinds[kind])}))`;
      return [words.repeated[kind], formula, facts.filter((fact) => fact.kind === kind).length, whole];
    }),
  ];
  return [money, others];
}

function moneyChart(first: number) {
  return frontChart({
    name: "graficoDinero",
    kind: "column",
    title: charts.money,
    series: charts.money,
    columns: ["D", "F"],
    rows: [first, first + chain.length - 1],
    area: `A${first + rows + 1}:G${first + rows + 12}`,
    valueFormat: "#,##0",
  });
}

/** The figures of all copies together, money in the list at the right and as a chart. */
export function figuresBlock(row: number, listed: readonly ListedCopy[], facts: readonly SharedFact[]): FrontBlock {
  const [money, others] = listFigures(listed, facts);
  const both = [others.slice(0, rows), [...money, ...others.slice(rows)]];
  const cells = both.flatMap((list, side) => {
    const [label, value] = lists[side] ?? lists[0];
    return list.flatMap(([text, formula, known, format], index) => [
      said(label, row + 1 + index, text, "subtitle"),
      figure(value, row + 1 + index, { formula, value: known, format }),
    ]);
  });
  return {
    cells: [...band(row, 6, { 0: words.heading }), ...cells],
    charts: [moneyChart(row + 1)],
    nextRow: row + rows + 15,
  };
}
