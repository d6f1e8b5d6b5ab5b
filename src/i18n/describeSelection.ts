import type { SelectionNote, SelectionReport } from "../domain/selection/SelectionReport";
import type { Translated } from "./Catalog";
import type { selectionTexts } from "./es/selection";

type SelectionTexts = Translated<typeof selectionTexts>;

/** What was checked together: a selection of the pane, or the sheets of a file. */
export type Checked = Pick<SelectionReport, "coverage" | "notes">;

/** The sentence of a note. */
export function describeNote(note: SelectionNote, texts: SelectionTexts): string {
  // The compiler cannot follow that a word takes the note of its own kind.
  const word = texts.notes[note.kind] as (one: SelectionNote) => string;
  return word(note);
}

/** Sums that were found and not judged: each is told with its reason. */
function countUnjudged(notes: readonly SelectionNote[]): number {
  return notes.filter(({ kind }) => kind === "hidden-rows" || kind === "unclear-total").length;
}

export function isJudged({ coverage }: Checked): boolean {
  return coverage.formulaSums + coverage.typedTotals > 0;
}

/** «Se revisaron 12 sumas en 3 hojas (8 por fórmula y 4 digitadas); 2 no se pudieron juzgar.» `sheets` 0 names none. */
export function describeCoverage(checked: Checked, sheets: number, texts: SelectionTexts): string {
  if (!isJudged(checked)) return texts.nothingJudged;
  const { formulaSums, typedTotals } = checked.coverage;
  const unjudged = countUnjudged(checked.notes);
  return `${texts.judged(formulaSums, typedTotals, sheets)}${unjudged > 0 ? `; ${texts.unjudged(unjudged)}` : ""}.`;
}
