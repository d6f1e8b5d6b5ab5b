import type { MissingCopy } from "../../actions/joinedBook/JoinedBook";
import { templateNames } from "../../actions/newForm/formParts";
import type { Consolidation } from "../../domain/consolidation/joinCopies";
import { listSharedFacts } from "../../domain/consolidation/sharedFacts";
import { progressOf } from "../../domain/year/follow";
import { describeCopyNotes } from "../../i18n/describeCopyNotes";
import type { CliWords } from "../CliWords";
import { describeJoined } from "./describeJoined";

/** A consolidation for other programs: each file with its state, each copy with its figures, and who is missing. */
export function consolidationJson(
  { files, copies }: Consolidation,
  missing: readonly MissingCopy[] | undefined,
  words: CliWords,
): string {
  const all = {
    files: files.map((file) => {
      const reason = describeJoined(file, words);
      return { file: file.file, state: file.state, sha256: file.fingerprint, ...(reason === "" ? {} : { reason }) };
    }),
    copies: copies.map((copy) => {
      // What is only compared with other copies is no figure.
      const { documents: _documents, links: _links, actors: _actors, ...figures } = copy;
      const notes = describeCopyNotes(copy, templateNames, words.copyNotes);
      return { ...figures, progress: progressOf(copy.progress) ?? null, ...(notes === "" ? {} : { notes }) };
    }),
    repeated: listSharedFacts(copies).map(({ copy, ...fact }) => ({ ...fact, code: copy.code })),
    ...(missing === undefined ? {} : { missing }),
  };
  return JSON.stringify(all, null, 2);
}
