import { quoteText } from "../../domain/formula/literal";
import { placesTexts } from "../../i18n/es/placesSummary";
import type { PlainCell } from "../../layouts/Layout";
import { cell } from "../built/blocks";
import { cutLine } from "../year/lateWords";
import { besideAt, besides, rowAt } from "./PlaceFrame";

const words = placesTexts;
/** Letters of the sentence that a line of the page holds. */
const shown = 95;

/** «Girón (1), Piedecuesta (2)» down to each block. */
function lateList(rows: readonly number[]): readonly PlainCell[] {
  return rows.map((row, index) => {
    const [late, before] = [`$F${row + rowAt.figures}`, rows[index - 1]];
    const own = `${besideAt("name", row)}&" ("&${late}&")"`;
    if (before === undefined) return besides("late", row, `=IF(${late}>0,${own},"")`);
    const above = besideAt("late", before);
    return besides("late", row, `=IF(${late}>0,${above}&IF(${above}="","",", ")&${own},${above}&"")`);
  });
}

/** Title, project, day, what the sheet does not show, and who is late, before all else. */
export function headRows(rows: readonly number[], stale: string): readonly PlainCell[] {
  const last = rows.at(-1);
  const list = last === undefined ? '""' : besideAt("late", last);
  const some = `${quoteText(words.lateIn)}&LEFT(${list},${shown - words.lateIn.length})&IF(LEN(${list})>${shown - words.lateIn.length},"…",".")`;
  const late = `=IF(${list}="",${quoteText(words.noneLate)},${some})`;
  return [
    cell(0, 1, words.title, "title"),
    cell(0, 2, '=LEFT(fNombre,90)&IF(LEN(fNombre)>90,"…","")', "subtitle"),
    cell(0, 3, cutLine, "subtitle"),
    cell(0, 4, `=IF(${stale},${quoteText(words.stale)},"")`, "label"),
    cell(0, 5, last === undefined ? words.none : late, "label"),
    ...words.helpers.map((text, index) => cell(7 + index, 1, text, "heading")),
    ...lateList(rows),
  ];
}
