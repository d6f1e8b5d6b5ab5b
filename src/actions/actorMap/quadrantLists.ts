import { quoteText } from "../../domain/formula/literal";
import { strategies } from "../../domain/year/words";
import { actorMapTexts } from "../../i18n/es/actorMap";
import type { TableColumn } from "../../layouts/contents";
import type { PlainCell } from "../../layouts/Layout";
import { cell, looks } from "../built/blocks";
import { dataCell, dataHeadings, dataLetter, nthRow } from "../dashboard/dataCells";
import type { ColumnName } from "../summary/columnNames";

/** Actors that each list names. */
const named = 6;
/** Rows of a list: its heading, its names, what is more, a gap. */
const height = named + 3;
/** Letters of a number and name that fit in the column. */
const shown = 52;

/** The actors of each strategy by number and name, in column C; their rows in the table stand beside the page. */
export function quadrantLists(row: number, column: ColumnName, first: number): readonly PlainCell[] {
  const strategy = column("actors", "strategy");
  const at = (key: TableColumn<"actors">, place: string) => `INDEX(${column("actors", key)},${place})`;
  return Object.values(strategies).flatMap((word, quadrant) => {
    const top = first + quadrant * height;
    const isOwn = `(${strategy}=${quoteText(word)})`;
    const total = `COUNTIF(${strategy},${quoteText(word)})`;
    const names = Array.from({ length: named }, (_, index) => {
      const helper = row + 1 + quadrant * named + index;
      const place = `$${dataLetter(0)}$${helper}`;
      const empty = index === 0 ? quoteText(actorMapTexts.none) : '""';
      const whole = `${at("number", place)}&". "&${at("name", place)}`;
      const name = `LEFT(${whole},${shown})&IF(LEN(${whole})>${shown},"…","")`;
      return [
        dataCell(0, helper, `=IF(${total}>${index},${nthRow(strategy, isOwn, index + 1)},"")`, looks.whole),
        cell(2, top + 1 + index, `=IF(${place}="",${empty},${name})`, "code"),
      ];
    });
    const { more, moreAfter } = actorMapTexts;
    const rest = `=IF(${total}>${named},${quoteText(more)}&(${total}-${named})&${quoteText(moreAfter)},"")`;
    return [
      ...(quadrant === 0 ? dataHeadings(row, [actorMapTexts.rows]) : []),
      cell(2, top, word, "heading"),
      ...names.flat(),
      cell(2, top + named + 1, rest, "subtitle"),
    ];
  });
}
