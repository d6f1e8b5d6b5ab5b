import type { DecodedBook } from "../../domain/findings/BookSources";
import type { Finding } from "../../domain/findings/Finding";

/** A check of the workbook itself: what it sees has a place already. */
export type BookRule = (book: DecodedBook) => readonly Finding[];
