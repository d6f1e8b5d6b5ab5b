import { sendStates } from "../../domain/copies/sendStates";
import { quoteText } from "../../domain/formula/literal";
import { consolidatedTexts } from "../../i18n/es/consolidated";
import type { PlainCell } from "../../layouts/Layout";
import { cell, letterAt, rowOf } from "../built/blocks";
import { lastRowOf, textAt } from "../dashboard/dataCells";
import type { ColumnName } from "../summary/columnNames";
import { firstHelper, helperAt, helperCell, helperRange, lastColumn } from "./ConsolidatedFrame";
import type { ListedPlace } from "./ConsolidatedShape";
import { headPoints, type Section, sectionBand, type TableRows, tableRows } from "./Section";

const words = consolidatedTexts.returns;
const day = "yyyy-mm-dd";
/** Both sentences of a missing copy begin so. */
const missingStart = words.one.slice(0, 5);
/** Letters of a name in its column: which one stands in a line changes with the copies. */
const lettersOfName = 20;
/** Letters of the names that the sentence has room for. */
const shown = 105;

/** Names of all municipalities beside the page, in the order of their table. */
export function placeHelpers(places: readonly ListedPlace[], column: ColumnName): readonly PlainCell[] {
  return places.flatMap(({ position }, n) => [
    helperCell("position", firstHelper + n, String(position)),
    helperCell("name", firstHelper + n, `=${textAt(column("municipalities", "name"), helperAt("position", n))}`),
  ]);
}

/** The last copy of a municipality, its state, its days late, and what orders it: those that are overdue first, the longest before the others. */
function copyHelpers(n: number, column: ColumnName): readonly PlainCell[] {
  const of = (key: string) => column("sends", key);
  const [name, send, state, late] = (["name", "send", "state", "late"] as const).map((one) => helperAt(one, n));
  const at = (key: string) => `INDEX(${of(key)},${send})`;
  const is = (word: string) => `${state}=${quoteText(word)}`;
  const rank = `IF(${is(sendStates.returned)},1,IF(${is(sendStates.sent)},3,IF(${is(sendStates.overdue)},4,2)))`;
  const cells = [
    ["send", `=IF(${name}="",0,${lastRowOf(of("municipality"), `(${of("municipality")}=${name})`)})`],
    ["state", `=IF(${name}="","",IF(${send}=0,${quoteText(words.notSent)},${at("state")}&""))`],
    ["late", `=IF(${is(sendStates.overdue)},fCorte-${at("due")},0)`],
    // A whole number of its own for each: among equals the first of the list comes first.
    ["order", `=IF(${name}="","",(${rank}*100000+${late})*1000+${999 - n})`],
  ] as const;
  return cells.map(([helper, content]) => helperCell(helper, firstHelper + n, content));
}

function lineCells(row: number, n: number, count: number, column: ColumnName): readonly PlainCell[] {
  const rank = helperAt("rank", n);
  const place = (helper: "name" | "state" | "late" | "send") => `INDEX(${helperRange(helper, count)},${rank})`;
  const dateOf = (key: string) => {
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
    ...["sent", "due", "returned"].map((key, index) => cell(index + 2, row, dateOf(key), "tally", day)),
    cell(5, row, of(`IF(${place("late")}=0,"",${place("late")})`), "tally", "0"),
    helperCell("rank", firstHelper + n, `=IFERROR(MATCH(LARGE(${range},${n + 1}),${range},0),"")`),
    helperCell(
      "missing",
      firstHelper + n,
      `=IF(OR($A${row}="",$B${row}=${quoteText(sendStates.returned)}),${before},${joined})`,
    ),
  ];
}

/** «No han devuelto su copia 2 de 4 municipios: Girón, Piedecuesta.» */
function sentence(listed: number, recipients: number): string {
  const states = helperRange("state", listed);
  const all = `SUMPRODUCT(--(LEN(${states})>0))`;
  const missing = `(${all}-SUMPRODUCT(--(${states}=${quoteText(sendStates.returned)})))`;
  const list = helperAt("missing", recipients - 1);
  const verb = `IF(${missing}=1,${quoteText(words.one)},${quoteText(words.many)})`;
  const noun = `IF(${all}=1,${quoteText(words.place)},${quoteText(words.places)})`;
  const names = `LEFT(${list},${shown})&IF(LEN(${list})>${shown},"…",".")`;
  const some = `${verb}&${missing}&${quoteText(words.of)}&${all}&${noun}&${names}`;
  const none = `SUMPRODUCT(--(${helperRange("send", listed)}>0))=0`;
  return `=IF(${none},${quoteText(words.noneSent)},IF(${missing}=0,${quoteText(words.all)},${some}))`;
}

function tableCells(rows: TableRows, count: number, column: ColumnName): readonly PlainCell[] {
  const { state, sent, due, returned, late } = words;
  const headings = [consolidatedTexts.place, state, sent, due, returned, late];
  return [
    ...rows.heads.flatMap((row) => rowOf(row, headings, "heading")),
    ...rows.lines.flatMap((row, n) => lineCells(row, n, count, column)),
  ];
}

/** Whose copy has not come back, before all else; the Área Metropolitana itself gets none. */
export function returnsSection(row: number, places: readonly ListedPlace[], column: ColumnName): Section {
  const own = places.flatMap(({ isRecipient }, n) => (isRecipient ? [n] : []));
  const rows = tableRows(row + 2, own.length);
  const [first, last] = [rows.heads[0] ?? row, rows.nextRow - 1];
  const isState = (word: string) => `=$B${first}=${quoteText(word)}`;
  const area = `B${first}:B${last}`;
  return {
    cells: [
      ...sectionBand(row, words.heading),
      cell(0, row + 1, own.length === 0 ? words.none : sentence(places.length, own.length), "label"),
      ...placeHelpers(places, column),
      ...own.flatMap((n) => copyHelpers(n, column)),
      ...(own.length === 0 ? [] : tableCells(rows, places.length, column)),
    ],
    charts: [],
    conditionalFormats: [
      {
        area: `A${row + 1}:${letterAt(lastColumn)}${row + 1}`,
        formula: `=LEFT($A$${row + 1},${missingStart.length})=${quoteText(missingStart)}`,
        look: "bad",
      },
      { area, formula: isState(sendStates.overdue), look: "bad" },
      { area, formula: isState(sendStates.sent), look: "warn" },
      { area, formula: isState(words.notSent), look: "warn" },
      { area, formula: isState(sendStates.returned), look: "good" },
    ],
    heights: Object.fromEntries(rows.heads.map((at) => [at, headPoints])),
    units: [row, ...rows.heads.slice(1)],
    nextRow: own.length === 0 ? row + 3 : rows.nextRow + 1,
  };
}
