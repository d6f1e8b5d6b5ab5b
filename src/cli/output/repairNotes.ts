import type { DecodedBook } from "../../domain/findings/BookSources";
import { messageOf } from "../../i18n/FindingWords";
import { bookRules } from "../../rules/book";
import type { CliWords } from "../CliWords";

/** What the checks of the workbook itself say; that a part is empty is no matter of a repair. */
function sentences(book: DecodedBook, words: CliWords): readonly string[] {
  const findings = bookRules.flatMap((rule) => rule(book));
  return findings
    .filter(({ code }) => code !== "book/empty-table")
    .map((finding) => messageOf(finding, words.findings));
}

/** What a repair put right, and what of the workbook itself a person still has to look at. */
export function repairNotes(before: DecodedBook, after: DecodedBook, words: CliWords): readonly string[] {
  const { repaired, left } = words.cli.repair;
  const still = sentences(after, words);
  const done = sentences(before, words).filter((one) => !still.includes(one));
  return [
    ...(done.length === 0 ? [] : [repaired, ...done.map((one) => `  ${one}`)]),
    ...(still.length === 0 ? [] : [left, ...still.map((one) => `  ${one}`)]),
  ];
}
