import type { CommandOptions, OptionKey } from "../args/options";
import type { CliWords } from "../CliWords";
import type { ExitCode, Io } from "../Io";

/** What every command gets; `input` is its one file. */
export interface Call {
  readonly input: string;
  /** Files after the first, of a command that takes more. */
  readonly more: readonly string[];
  readonly args: CommandOptions;
  readonly io: Io;
  readonly words: CliWords;
}

/** What a command's one file is: named and described in i18n. */
export type InputKind = keyof CliWords["help"]["inputs"];

/** One command a file. */
export interface Command {
  /** Spanish first, then English. */
  readonly names: readonly string[];
  readonly input: InputKind;
  readonly options: readonly OptionKey[];
  /** What the files after the first are; a command without it takes one file. */
  readonly more?: InputKind;
  /** Those of `options` that the command cannot do without, in the order in which they are asked for. */
  readonly required: readonly ("output" | "workbook")[];
  /** The answer is the exit code of the process. */
  run(call: Call): Promise<ExitCode>;
}
