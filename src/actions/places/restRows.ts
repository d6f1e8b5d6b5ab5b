import { quoteText } from "../../domain/formula/literal";
import { placesTexts } from "../../i18n/es/placesSummary";
import type { PlainCell } from "../../layouts/Layout";
import { cell, letterAt, looks, rowOf } from "../built/blocks";
import type { ColumnName } from "../summary/columnNames";
import { firstRow, helpers } from "./PlaceFrame";
import { steps } from "./placeBlock";

const { rest: words, kinds } = placesTexts;

/** What no block shows: documents and late reports without a municipality of the list. */
export function restRows(row: number, column: ColumnName): readonly PlainCell[] {
  const [head, at] = [row, row + 1];
  const kindColumn = `$${letterAt(helpers.kind)}`;
  const above = (kind: string, place: number) => {
    const range = (letter: string) => `${letter}$${firstRow - 1}:${letter}${row - 1}`;
    return `SUMIF(${range(kindColumn)},${quoteText(kind)},${range(letterAt(place))})`;
  };
  const sums = steps.map(([kind], index) => {
    const whole = `SUMIFS(${column("execution", "value")},${column("execution", "kind")},${quoteText(kind)})`;
    return cell(index + 1, at, `=${whole}-${above(kinds.money, index + 1)}`, looks.money);
  });
  return [
    ...rowOf(head, [words.heading, ...steps.map(([, heading]) => heading), words.late], "heading"),
    cell(0, at, words.label, "data"),
    ...sums,
    cell(5, at, `=fAtrasados-${above(kinds.figures, 5)}`, looks.whole),
  ];
}
