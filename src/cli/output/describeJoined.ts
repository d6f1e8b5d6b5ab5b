import type { JoinedFile, UnreadFile } from "../../domain/consolidation/joinCopies";
import { keysOf } from "../../domain/project/byKey";
import type { CliWords } from "../CliWords";

/** Why a file was not read. A code comes from our own reader, or from a log that somebody may have changed. */
function describeUnread(path: string, { code, found }: UnreadFile, { cli, help }: CliWords): string {
  const { files, consolidate } = cli;
  const [, kind = ""] = code.split("/");
  const book = keysOf(files.book).find((key) => code === `book/${key}`);
  if (book !== undefined) return files.book[book](path, found);
  if (kind === "tooLarge") return files.tooLarge(path, Number(found));
  if (kind === "failed") return files.failed(path, found);
  const plain = (["missing", "folder", "denied", "nameTooLong", "loop", "busy"] as const).find((one) => one === kind);
  if (plain !== undefined) return files[plain](path, help.takes.copy);
  if (code === "memory" || code === "time") return consolidate.file(path, consolidate[code]);
  return consolidate.file(path, consolidate.bug(found));
}

/** Why a file was not added up, with its path; "" for one that was. */
export function describeJoined({ file, state, reading, beside = "" }: JoinedFile, words: CliWords): string {
  const { consolidate } = words.cli;
  if (state === "joined") return "";
  if (reading.kind === "unread") return describeUnread(file, reading.problem, words);
  if (reading.kind === "foreign") return consolidate.file(file, words.receipts.foreign[reading.reason](reading.found));
  return consolidate.file(
    file,
    state === "same" || state === "replaced" ? consolidate[state](beside) : consolidate.ambiguous(beside),
  );
}
