import { quoteText } from "../../domain/formula/literal";
import { deliveryStates } from "../../domain/year/words";
import { consolidatedTexts } from "../../i18n/es/consolidated";
import type { PlainCell } from "../../layouts/Layout";
import { cell, letterAt, looks } from "../built/blocks";
import type { ColumnName } from "../summary/columnNames";
import { helperAt } from "./ConsolidatedFrame";
import type { ListedProgramme } from "./ConsolidatedShape";
import { programmeName, rowsOfCode } from "./programmesSection";
import { headLine, type Section, sectionBand, sumOf, type TableRows, tableRows } from "./Section";

const { places, programmes, evidence: words } = consolidatedTexts;
const { handed, owed, notDue } = deliveryStates;
/** Letters of a name beside the figures. */
const shown = 62;
/** States that each column counts, from the second on. */
const columns = [
  [places.promised, [handed, owed, notDue]],
  [places.handed, [handed]],
  [places.owed, [owed]],
] as const;
const [owedAt, nameAt] = [columns.length, columns.length + 1];

/** Reports in one of some states, of those that a condition picks. */
function countOf(states: readonly string[], own: string, column: ColumnName): string {
  const delivery = column("followUp", "delivery");
  const each = states.map((state) => `(${delivery}=${quoteText(state)})`);
  return `=SUMPRODUCT(${own}*(0+${each.join("+")}))`;
}

function programmeLine(row: number, n: number, column: ColumnName): readonly PlainCell[] {
  const own = rowsOfCode(column("followUp", "pidm"), helperAt("code", n));
  return [
    cell(0, row, `=${helperAt("code", n)}`, "computed"),
    ...columns.map(([, states], at) => cell(at + 1, row, countOf(states, own, column), looks.tally)),
    cell(nameAt, row, programmeName(n, shown), "subtitle"),
  ];
}

/** Reports of no programme of the list, and all of them. */
function endLines(rows: TableRows, column: ColumnName): readonly PlainCell[] {
  const [rest, total] = [rows.nextRow, rows.nextRow + 1];
  return [
    cell(0, rest, programmes.rest, "computed"),
    cell(0, total, consolidatedTexts.total, "label"),
    ...columns.flatMap(([, states], index) => {
      const at = index + 1;
      const left = `=${letterAt(at)}${total}-${sumOf(at, rows)}`;
      return [cell(at, rest, left, looks.tally), cell(at, total, countOf(states, "1", column), looks.tally)];
    }),
  ];
}

/** A row a programme: reports that promised evidence, those that brought it and those that owe it. */
export function evidenceSection(row: number, listed: readonly ListedProgramme[], column: ColumnName): Section {
  const rows = tableRows(row, listed.length, 2);
  const headings = [programmes.code, ...columns.map(([heading]) => heading)];
  const [first, total, letter] = [row + 2, rows.nextRow + 1, letterAt(owedAt)];
  return {
    cells: [
      ...rows.heads.flatMap((at) => [
        ...sectionBand(at, words.heading),
        ...headLine(at + 1, headings, programmes.name),
      ]),
      ...rows.lines.flatMap((at, n) => programmeLine(at, n, column)),
      ...endLines(rows, column),
    ],
    conditionalFormats: [
      { area: `${letter}${first}:${letter}${total}`, formula: `=N($${letter}${first})>0`, look: "warn" },
    ],
    units: rows.heads,
    nextRow: total + 2,
  };
}
