import { isBlank } from "../../text/isBlank";
import type { Cell, Grid } from "../../workbook/Cell";
import { riskMethods } from "../methods";
import type { Headers } from "./findHeaders";
import { exactly } from "./findWord";
import { type HeaderColumn, headerKey } from "./headerText";
import type { MapField } from "./MapField";
import { readCriterion } from "./readCriterion";
import { readProbability } from "./readLevels";
import { readTreatment } from "./readWords";

/** What may be said by a mark below its word: the option that a heading is. */
const options: readonly (readonly [field: MapField, optionOf: (heading: string) => unknown, least: number])[] = [
  ["purpose", (heading) => readCriterion(riskMethods.v7, "purpose", heading, exactly), 2],
  ["treatment", (heading) => readTreatment(heading, exactly), 2],
  ["probability", (heading) => readProbability(heading, undefined, "five"), 3],
];

const isMark = (cell: Cell) => /^[x✓✔✗●1]$/i.test(String(cell).trim());

/** Columns side by side whose headings are options of one field. */
function runsOf(columns: readonly HeaderColumn[], optionOf: (heading: string) => unknown): readonly HeaderColumn[][] {
  const runs: HeaderColumn[][] = [];
  for (const column of columns) {
    if (/\d/.test(column.leaf) || optionOf(headerKey(column.leaf)) === undefined) continue;
    const open = runs.at(-1);
    if (open?.at(-1)?.index === column.index - 1) open.push(column);
    else runs.push([column]);
  }
  return runs;
}

function isMarked(grid: Grid, last: number, run: readonly HeaderColumn[]): boolean {
  const cells = grid
    .slice(last + 1)
    .flatMap((row) => run.map(({ index }) => row[index] ?? ""))
    .filter((cell) => !isBlank(cell));
  return cells.length > 0 && cells.every(isMark);
}

/** The words of the marked columns in the first of them; the others are empty. */
function gather(grid: Grid, last: number, run: readonly HeaderColumn[]): Grid {
  const [first] = run;
  return grid.map((row, at) => {
    if (at <= last) return row;
    const words = run.flatMap(({ index, leaf }) => (isBlank(row[index] ?? "") ? [] : [leaf]));
    return row.map((cell, index) => {
      if (index === first?.index) return words.join(" / ");
      return run.some((column) => column.index === index) ? "" : cell;
    });
  });
}

/** «Preventivo | Detectivo | Correctivo» with an X in one of them: one column that says the word. */
export function gatherMarks(grid: Grid, headers: Headers): { readonly grid: Grid; readonly headers: Headers } {
  let [cells, { columns, matched }] = [grid, headers];
  for (const [field, optionOf, least] of options) {
    for (const run of runsOf(headers.columns, optionOf)) {
      const [first] = run;
      const isIn = ({ index }: HeaderColumn) => run.some((column) => column.index === index);
      const isSaid = matched.some((column) => column.field === field && !isIn(column));
      if (first === undefined || run.length < least || isSaid || !isMarked(cells, headers.last, run)) continue;
      const leaf = first.group.split(" · ").at(-1) || run.map((column) => column.leaf).join(" · ");
      const whole = { index: first.index, group: "", leaf };
      cells = gather(cells, headers.last, run);
      const byPlace = (a: HeaderColumn, b: HeaderColumn) => a.index - b.index;
      columns = [...columns.filter((column) => !isIn(column)), whole].sort(byPlace);
      const own = { ...whole, field, slot: 0, points: new Map<number, string>(), score: 1 };
      matched = [...matched.filter((column) => !isIn(column)), own].sort(byPlace);
    }
  }
  return { grid: cells, headers: { ...headers, columns, matched } };
}
