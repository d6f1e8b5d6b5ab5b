import type { PaneTexts } from "../texts/Texts";
import type { Work } from "./work";

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
      return words[outcome.kind][outcome.job];
    case "undone":
      return outcome.kept === 0 ? words.undone : words.undoneExcept(outcome.kept);
    case "cancelled":
      return outcome.wrote ? words.cancelled : words.cancelledBefore;
    case "failed":
      return words.failed;
  }
}
