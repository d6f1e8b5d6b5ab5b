import type { Snapshot } from "../domain/workbook/Snapshot";
import type { FileProblem } from "./FileProblem";
import type { FolderIo } from "./FolderIo";

export type BytesReading =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: FileProblem };

/** It would take too long or too much memory; the packages that calculate are not installed. */
export type Uncalculated = "tooLong" | "notInstalled";

/** What the command line needs of the world; tests give it files in memory. */
export interface Io {
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
  readonly readFile: (path: string) => Promise<BytesReading>;
  /** Whether the name is taken: asked before long work; `writeFile` has the last word. */
  readonly exists: (path: string) => boolean;
  /** Writes the whole file or nothing; an existing file only where asked. Undefined when it went well. */
  readonly writeFile: (path: string, bytes: Uint8Array, overwrite: boolean) => Promise<FileProblem | undefined>;
  /** Makes a folder that is missing, in one that is there: a slip in a path makes no tree of folders. Undefined when it is there. */
  readonly makeFolder: (path: string) => Promise<FileProblem | undefined>;
  /** The workbook with the values that its formulas show, or why there are none. */
  readonly calculate: (book: Snapshot) => Promise<Snapshot | Uncalculated>;
  /** The day on the person's clock, as ISO date. */
  readonly today: () => string;
  readonly folders: FolderIo;
  /** Whether two paths name the same file. */
  readonly isSameFile: (a: string, b: string) => boolean;
}

/** 0 no errors, 1 errors found, 2 cannot read or write, or a bug of ours. */
export type ExitCode = 0 | 1 | 2;
