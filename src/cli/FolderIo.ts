import type { LookedAt, ReadJob } from "./consolidate/ReadJob";
import type { FileProblem } from "./FileProblem";

/** Files of a folder by their paths from there, in order; `skipped` are folders that cannot be read, and what is neither. */
export type FolderListing =
  | { readonly ok: true; readonly files: readonly string[]; readonly skipped: readonly string[] }
  | { readonly ok: false; readonly problem: FileProblem };

/** What the command line needs of folders and of many files at once; tests give it files in memory. */
export interface FolderIo {
  /** The files of a folder, and of those in it where `deep`; a link is followed to a file, not to a folder. */
  readonly list: (folder: string, deep: boolean) => Promise<FolderListing>;
  /** Adds a line to a file, which may not be there yet. */
  readonly append: (path: string, text: string) => Promise<FileProblem | undefined>;
  /** Takes away a file that we wrote. */
  readonly remove: (path: string) => Promise<FileProblem | undefined>;
  /** Reads files in processes of their own; `onRead` hears of each as it is done. */
  readonly read: (job: ReadJob, onRead: (looked: LookedAt) => Promise<void>) => Promise<void>;
  /** Whether Parquet can be written here. */
  readonly canWriteDataset: () => boolean;
  /** Whether all of these files stand in a folder. */
  readonly hasAll: (folder: string, files: readonly string[]) => boolean;
  /** Tells how far a long work is; the next call says it anew, and "" that it is done. */
  readonly progress: (text: string) => void;
  /** Seconds of a clock that only goes forward. */
  readonly seconds: () => number;
}
