import type { Translated } from "../../i18n/Catalog";
import type { pane as es } from "../../i18n/es/pane";
import { pesos } from "../../i18n/format";
import type { BookState } from "./BookState";
import { describeCounts, type LastCheck } from "./describeCheck";

export type StepId = "import" | "structure" | "check" | "summary";

/** A step of the checklist: what it says, what was done, and whether it is the one to do now. */
export interface ChecklistStep {
  readonly id: StepId;
  readonly state: "done" | "next" | "later";
  /** What was done, or what is missing; "" before anything was done. */
  readonly result: string;
}

/** What the checklist looks at: the workbook, a form read but not written yet, and the last check. */
export interface ChecklistInput {
  readonly book: BookState;
  readonly imported?: { readonly metas: number; readonly lines: number; readonly declaredTotal?: number };
  readonly lastCheck?: LastCheck;
}

type ChecklistTexts = Translated<typeof es>;

interface BookCounts {
  readonly metas: number;
  readonly lines: number;
  readonly declaredTotal?: number | undefined;
}

/** «7 metas, 4 renglones, $199.290.000»; "" when there is nothing. */
function describeContent(content: BookCounts, words: ChecklistTexts["home"]): string {
  if (content.metas === 0 && content.lines === 0) return "";
  const amount = content.declaredTotal === undefined ? [] : [pesos(content.declaredTotal)];
  return [words.metas(content.metas), words.lines(content.lines), ...amount].join(", ");
}

function isComplete(book: BookState): boolean {
  return book.kind === "ours" && book.gone.length === 0 && !book.olderTemplate;
}

function structureResult(book: BookState, words: ChecklistTexts): string {
  if (book.kind !== "ours") return "";
  const { missingSheets, missingColumns } = book;
  if (missingSheets + missingColumns > 0) return words.home.structure.missing(missingSheets, missingColumns);
  if (book.gone.length > 0) return words.home.structure.lost(book.gone.length);
  return book.olderTemplate ? words.states.older.title : words.home.structure.done;
}

function checkResult(lastCheck: LastCheck | undefined, isWhole: boolean, words: ChecklistTexts): string {
  if (lastCheck === undefined) return "";
  return lastCheck.changed ? words.home.check.changed : describeCounts(lastCheck.counts, words.shell, isWhole);
}

/** What was read and not written yet, what the workbook holds of a form, or what somebody typed into it. */
function importResult({ book, imported }: ChecklistInput, words: ChecklistTexts): string {
  if (imported !== undefined) return describeContent(imported, words.home);
  const written = describeContent(book, words.home);
  return written === "" || book.fromForm ? written : words.home.import.typed(written);
}

/** The four steps with their state; one is «next» until all are done, and no form is asked for where nothing is lacking. */
export function buildChecklist(input: ChecklistInput, words: ChecklistTexts): readonly ChecklistStep[] {
  const { book, imported, lastCheck } = input;
  const complete = isComplete(book);
  const done: Record<StepId, boolean> = {
    import: imported !== undefined || (book.fromForm && book.metas + book.lines > 0),
    structure: complete && imported === undefined,
    check:
      complete &&
      book.lacking.length === 0 &&
      lastCheck !== undefined &&
      !lastCheck.changed &&
      lastCheck.counts.error === 0,
    summary: complete && book.hasSummary,
  };
  const results: Record<StepId, string> = {
    import: importResult(input, words),
    structure: structureResult(book, words),
    check: checkResult(lastCheck, book.lacking.length === 0, words),
    summary: book.hasSummary ? words.home.summary.done : "",
  };
  const order: readonly StepId[] = ["import", "structure", "check", "summary"];
  const isTyped = complete && book.lacking.length === 0;
  const next = order.find((id) => !done[id] && !(id === "import" && isTyped));
  return order.map((id) => ({
    id,
    state: done[id] ? "done" : id === next ? "next" : "later",
    result: results[id],
  }));
}
