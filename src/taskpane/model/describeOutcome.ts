import { pesos } from "../../i18n/format";
import type { PaneTexts } from "../texts/Texts";
import type { Done } from "./history";
import type { TakenBack, Work } from "./work";

/** What a job did, as a person names it: «la corrección de F11». */
export function nameJob(
  { job, cell, count = 1, rows = 0, risk = "" }: Pick<Done, "job" | "cell" | "count" | "rows" | "risk">,
  { commands }: PaneTexts["shell"],
): string {
  if (job === "removeRisk") return commands.removeRisk.name(risk);
  if (job === "attendFindings") return commands.attendFindings.name(count);
  if (rows > 0) return commands.fixFindings.rows(rows);
  return job === "fixFindings" ? commands.fixFindings.name(count, cell?.cell ?? "") : commands[job].name;
}

/** What an undo took back, how many sheets went, and what stays because somebody changed it. */
function describeUndone({ done, removed, kept, lost, needed, readers }: TakenBack, words: PaneTexts["shell"]): string {
  const [only] = done;
  const sentences = [
    done.length === 1 && only ? words.undone(nameJob(only, words)) : words.undoneMany(done.length),
    removed.length > 0 ? words.sheetsGone(removed.length) : "",
    kept.cells > 0 ? words.kept(kept.cells, kept.sheets.join(", ")) : "",
    needed > 0 ? words.needed(needed, readers.join(", "), readers.length) : "",
    lost.cells > 0 ? words.lost(lost.cells, lost.sheets.join(", ")) : "",
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

/** What holds since a correction or a check: the budget adds up. `total` in whole pesos. */
export function describeHolding({ outcome }: Work, total: number | undefined, words: PaneTexts["review"]): string {
  const job = outcome?.kind === "redone" ? outcome.done.job : outcome?.kind === "done" ? outcome.job : undefined;
  return total !== undefined && (job === "fixFindings" || job === "check") ? words.budgetHolds(pesos(total)) : "";
}

/** The data are written; without a printer Excel may not take the paper. */
function withPages(sentence: string, sheets: readonly string[], words: PaneTexts["shell"]): string {
  return sheets.length === 0 ? sentence : `${sentence} ${words.pageRefused(sheets.join(", "))}`;
}

/** One sentence about the job under way or just ended; "" when there is nothing to say. */
export function describeWork(work: Work, words: PaneTexts["shell"]): string {
  if (work.cancelling) return words.cancelling;
  if (work.phase === "reading") return words.reading;
  if (work.phase === "writing") return words.writing(work.progress?.done ?? 0, work.progress?.total ?? 1);
  const outcome = work.outcome;
  switch (outcome?.kind) {
    case undefined:
      return "";
    case "done":
    case "nothing":
      return withPages(words.commands[outcome.job][outcome.kind], outcome.unfitted ?? [], words);
    case "lacks":
      return words.lacks(outcome.lacks.join(", "));
    case "undone":
      return describeUndone(outcome.back, words);
    case "redone":
    case "outdated":
      return words[outcome.kind](nameJob(outcome.done, words));
    case "cancelled":
      return words.cancelled[outcome.left];
    case "failed":
      return words.failed;
  }
}
