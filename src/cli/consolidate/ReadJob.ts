import type { ReadFile } from "../../domain/consolidation/joinCopies";

/** What a process needs to read files of a folder. */
export interface ReaderJob {
  readonly folder: string;
  /** ISO day on which states are judged where a copy says none. */
  readonly day: string;
  /** Folder of the dataset; undefined where none is asked for. */
  readonly dataset?: string | undefined;
  /** SHA-256 of the files that need no reading again. */
  readonly known: readonly string[];
}

export interface ReadJob extends ReaderJob {
  /** Paths from the folder. */
  readonly files: readonly string[];
}

/** A file that was looked at: what it gave, or that it is known already. */
export type LookedAt =
  | { readonly known: true; readonly file: string; readonly fingerprint: string }
  | ({ readonly known: false } & ReadEntry);

/** What is remembered of a file that was read. */
export interface ReadEntry extends ReadFile {
  /** The parts of the dataset that hold its rows, by their paths from there. */
  readonly parts: readonly string[];
}
