import type { Snapshot } from "../../domain/workbook/Snapshot";
import { copyIdOf, decodeSent } from "../../layouts/copies/sentRecord";
import type { CliWords } from "../CliWords";
import type { Io } from "../Io";
import { fail, type Result } from "./Result";
import { type BookSource, readOurBook } from "./readSource";

/** Whose copy a workbook is, "" where only the properties of the file still say that it is one; undefined for a workbook that sends them. */
function recipientOf(snapshot: Snapshot): string | undefined {
  return decodeSent(snapshot)?.stamp.municipality ?? (copyIdOf(snapshot) === "" ? undefined : "");
}

/** Reads the workbook that copies go out from and come back to: a copy is none. */
export async function readHomeBook(path: string, io: Io, words: CliWords): Promise<Result<BookSource>> {
  const book = await readOurBook(path, io, words);
  const recipient = book.ok ? recipientOf(book.value.snapshot) : undefined;
  return recipient === undefined ? book : fail(words.cli.copies.isCopy(path, recipient));
}
