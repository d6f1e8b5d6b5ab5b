import { joinedBookTexts } from "../../i18n/es/joinedBook";
import { encodeDate } from "../../layouts/dates";
import { band } from "../built/blocks";
import { type FrontBlock, type FrontCell, said } from "./FrontCells";
import type { JoinedInput, MissingCopy } from "./JoinedBook";

const words = joinedBookTexts.missing;
/** Municipalities that the front sheet names; all stand on their own sheet. */
const shown = 12;
const lastColumn = 6;

function missingRow(row: number, { municipality, code, sent, due, state }: MissingCopy): readonly FrontCell[] {
  const day = (column: number, text: string): FrontCell => ({
    ...said(column, row, "", "code"),
    content: String(encodeDate(text)),
    value: encodeDate(text),
    format: "yyyy-mm-dd",
  });
  return [
    said(0, row, municipality, "computed"),
    said(1, row, code, "code"),
    day(2, sent),
    day(3, due),
    said(4, row, words[state], "computed"),
  ];
}

function listMissing(row: number, missing: readonly MissingCopy[]): FrontBlock {
  if (missing.length === 0) return { cells: [said(0, row, words.none, "label")], nextRow: row + 1 };
  const first = missing.slice(0, shown);
  const end = row + 2 + first.length;
  const more = missing.length - first.length;
  return {
    cells: [
      said(0, row, words.some(missing.length), "label"),
      ...words.columns.map((text, column) => said(column, row + 1, text, "heading")),
      ...first.flatMap((one, index) => missingRow(row + 2 + index, one)),
      ...(more === 0 ? [] : [said(0, end, words.more(more), "subtitle")]),
    ],
    formats: [{ area: `A${row}`, formula: "=TRUE", look: "bad" }],
    nextRow: end + (more === 0 ? 0 : 1),
  };
}

/** Who has not returned a copy, before all figures: a total without them is none. */
export function missingBlock(row: number, { missing, files }: JoinedInput): FrontBlock {
  const list =
    missing === undefined
      ? { cells: [said(0, row + 1, words.unknown, "subtitle")], nextRow: row + 2 }
      : listMissing(row + 1, missing);
  const left = files.filter(({ state }) => state !== "joined").length;
  return {
    cells: [
      ...band(row, lastColumn, { 0: words.heading }),
      ...list.cells,
      said(0, list.nextRow, left === 0 ? words.allFiles : words.files(left), "label"),
    ],
    formats: [
      ...(list.formats ?? []),
      ...(left === 0 ? [] : [{ area: `A${list.nextRow}`, formula: "=TRUE", look: "warn" } as const]),
    ],
    nextRow: list.nextRow + 2,
  };
}
