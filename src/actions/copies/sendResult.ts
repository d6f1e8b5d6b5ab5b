import { resultWords } from "../../i18n/es/copies";

/** What became of the last return of a copy: questions are open, changes were received, or it is only noted. */
export type SendResult = "conflicts" | "merged" | "returned";

/** Reads what «Envíos» says of the last return of a copy; of those before it says it behind. */
export function sendResult(result: string): SendResult {
  const [last = ""] = result.split(resultWords.before);
  const says = (words: readonly string[]) =>
    last.split(", ").some((part) => words.some((word) => part.replace(/^[\d.]+ /, "") === word));
  if (says(resultWords.conflicts)) return "conflicts";
  return says(resultWords.received) ? "merged" : "returned";
}
