import type { Arguments } from "../args/parseArgs";
import type { ExitCode, Io } from "../Io";
import type { Words } from "../Words";

/** What every command gets; `input` is its one file. */
export interface Call {
  readonly input: string;
  readonly args: Arguments;
  readonly io: Io;
  readonly words: Words;
}

/** One command a file; the answer is the exit code of the process. */
export type Command = (call: Call) => Promise<ExitCode>;
