export type { BookSources, DecodedBook, TableSource } from "../domain/findings/BookSources";
