import { sendStates } from "../../domain/copies/sendStates";
import { quoteText } from "../../domain/formula/literal";
import type { ConditionalFormat } from "../../domain/workbook/WritePlan";
import { consolidatedTexts } from "../../i18n/es/consolidated";
import type { TableColumn } from "../../layouts/contents";
import type { PlainCell } from "../../layouts/Layout";
import { cell, letterAt, looks, rowOf } from "../built/blocks";
import type { ColumnName } from "../summary/columnNames";
import { firstHelper, helperAt, helperCell, helperRange, lastColumn } from "./ConsolidatedFrame";
import type { ListedPlace } from "./ConsolidatedShape";
import { copyHelpers, missingSentence, placeHelpers } from "./copyHelpers";
import { headPoints, type Section, sectionBand, type TableRows, tableRows } from "./Section";

const words = consolidatedTexts.returns;
const day = "yyyy-mm-dd";
/** Both sentences of a missing copy begin so. */
const missingStart = words.one.slice(0, 5);
/** Letters of a name in its column: which one stands in a line changes with the copies. */
const lettersOfName = 20;

function lineCells(row: number, n: number, count: number, column: ColumnName): readonly PlainCell[] {
  const rank = helperAt("rank", n);
  const place = (helper: "name" | "state" | "late" | "send") => `INDEX(${helperRange(helper, count)},${rank})`;
  const dateOf = (key: TableColumn<"sends">) => {
    const value = `INDEX(${column("sends", key)},${place("send")})`;
    return `=IF(${rank}="","",IF(${place("send")}=0,"",IF(${value}="","",${value})))`;
  };
  const of = (value: string) => `=IF(${rank}="","",${value})`;
  const before = n === 0 ? '""' : helperAt("missing", n - 1);
  const joined = `${before}&IF(${before}="","",", ")&${place("name")}`;
  const range = helperRange("order", count);
  return [
    cell(
      0,
      row,
      of(`LEFT(${place("name")},${lettersOfName})&IF(LEN(${place("name")})>${lettersOfName},"…","")`),
      "computed",
    ),
    cell(1, row, of(place("state")), "computed"),
    ...(["sent", "due", "returned"] as const).map((key, index) =>
      cell(index + 2, row, dateOf(key), { style: "tally", format: day }),
    ),
    cell(5, row, of(`IF(${place("late")}=0,"",${place("late")})`), looks.tally),
    helperCell("rank", firstHelper + n, `=IFERROR(MATCH(LARGE(${range},${n + 1}),${range},0),"")`),
    helperCell(
      "missing",
      firstHelper + n,
      `=IF(OR($A${row}="",$B${row}=${quoteText(sendStates.returned)}),${before},${joined})`,
    ),
  ];
}

function tableCells(rows: TableRows, count: number, column: ColumnName): readonly PlainCell[] {
  const { state, sent, due, returned, late } = words;
  const headings = [consolidatedTexts.place, state, sent, due, returned, late];
  return [
    ...rows.heads.flatMap((row) => rowOf(row, headings, "heading")),
    ...rows.lines.flatMap((row, n) => lineCells(row, n, count, column)),
  ];
}

function stateFormats({ heads, nextRow }: TableRows): readonly ConditionalFormat[] {
  const first = heads[0] ?? 1;
  const marks = [
    [sendStates.overdue, "bad"],
    [sendStates.sent, "warn"],
    [words.notSent, "warn"],
    [sendStates.returned, "good"],
  ] as const;
  return marks.map(([word, look]) => ({
    area: `B${first}:B${nextRow - 1}`,
    formula: `=$B${first}=${quoteText(word)}`,
    look,
  }));
}

/** Whose copy has not come back, before all else; the Área Metropolitana itself gets none. */
export function returnsSection(row: number, places: readonly ListedPlace[], column: ColumnName): Section {
  const own = places.flatMap(({ isRecipient }, n) => (isRecipient ? [n] : []));
  const rows = tableRows(row + 2, own.length);
  return {
    cells: [
      ...sectionBand(row, words.heading),
      cell(0, row + 1, own.length === 0 ? words.none : missingSentence(places.length, own.length), "label"),
      ...placeHelpers(places, column),
      ...own.flatMap((n) => copyHelpers(n, column)),
      ...(own.length === 0 ? [] : tableCells(rows, places.length, column)),
    ],
    conditionalFormats: [
      {
        area: `A${row + 1}:${letterAt(lastColumn)}${row + 1}`,
        formula: `=LEFT($A$${row + 1},${missingStart.length})=${quoteText(missingStart)}`,
        look: "bad",
      },
      ...stateFormats(rows),
    ],
    heights: Object.fromEntries(rows.heads.map((at) => [at, headPoints])),
    units: [row, ...rows.heads.slice(1)],
    nextRow: own.length === 0 ? row + 3 : rows.nextRow + 1,
  };
}
