import type { ConditionalFormat } from "../../domain/workbook/WritePlan";
import { consolidatedTexts } from "../../i18n/es/consolidated";
import type { TableColumn } from "../../layouts/contents";
import type { PlainCell } from "../../layouts/Layout";
import { cell, letterAt } from "../built/blocks";
import type { ColumnName } from "../summary/columnNames";
import { helperAt, lastColumn } from "./ConsolidatedFrame";
import type { ConsolidatedShape } from "./ConsolidatedShape";
import { rowsOfCode } from "./programmesSection";
import { nameHeights, type Section, sectionBand, tableRows } from "./Section";

const words = consolidatedTexts.cross;
/** Cells beyond which two sums in each cost more than they tell. */
const mostCells = 250;

/** True where the programmes stand beside each other on the page. */
export function fitsCross({ places, programmes }: ConsolidatedShape): boolean {
  const cells = places.length * programmes.length;
  return programmes.length <= lastColumn && cells > 0 && cells <= mostCells;
}

/** Progress of a municipality in a programme, by the weights of its metas, as «Municipios» does it for all of them. */
function progressOf(place: string, code: string, column: ColumnName): string {
  const of = (key: TableColumn<"followUp">) => column("followUp", key);
  const own = `${rowsOfCode(of("pidm"), code)}*(${of("municipality")}=${place})`;
  const sum = (key: TableColumn<"followUp">) => `SUMPRODUCT(${own},${of(key)})`;
  return `=IFERROR(${sum("pairProgress")}/${sum("pairWeight")},"")`;
}

/** Colours by quarters of the way, the lowest first; a blank cell has none. */
function scaleOf(area: string, first: string): readonly ConditionalFormat[] {
  const below = (limit: number) => `=AND(ISNUMBER(${first}),N(${first})<${limit})`;
  return [
    { area, formula: below(0.25), look: "bad" },
    { area, formula: below(0.5), look: "high" },
    { area, formula: below(0.75), look: "warn" },
    { area, formula: `=N(${first})>=0.75`, look: "good" },
  ];
}

/** Progress by municipality and programme, where there is room for it. */
export function crossSection(row: number, { places, programmes }: ConsolidatedShape, column: ColumnName): Section {
  const rows = tableRows(row + 2, places.length);
  const [first = row, last] = [rows.lines[0], rows.nextRow - 1];
  const head = (at: number): readonly PlainCell[] => [
    cell(0, at, consolidatedTexts.place, "heading"),
    ...programmes.map((_, n) => cell(n + 1, at, `=${helperAt("code", n)}`, "heading")),
  ];
  return {
    cells: [
      ...sectionBand(row, words.heading),
      cell(0, row + 1, words.legend, "subtitle"),
      ...rows.heads.flatMap(head),
      ...rows.lines.flatMap((at, n) => [
        cell(0, at, `=${helperAt("name", n)}`, "computed"),
        ...programmes.map((_, p) =>
          cell(p + 1, at, progressOf(helperAt("name", n), helperAt("code", p), column), {
            style: "tally",
            format: "0%",
          }),
        ),
      ]),
    ],
    conditionalFormats: scaleOf(`B${first}:${letterAt(programmes.length)}${last}`, `B${first}`),
    heights: nameHeights(rows, places),
    units: [row, ...rows.heads.slice(1)],
    nextRow: rows.nextRow + 1,
  };
}
