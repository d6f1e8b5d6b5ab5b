import { recipientOf } from "../../layouts/copies/recipientOf";
import type { CliWords } from "../CliWords";
import type { Io } from "../Io";
import { fail, type Result } from "./Result";
import { type BookSource, readOurBook } from "./readSource";

/** Reads the workbook that copies go out from and come back to: a copy is none. */
export async function readHomeBook(path: string, io: Io, words: CliWords): Promise<Result<BookSource>> {
  const book = await readOurBook(path, io, words);
  const recipient = book.ok ? recipientOf(book.value.snapshot) : undefined;
  return recipient === undefined ? book : fail(words.cli.copies.isCopy(path, recipient));
}
