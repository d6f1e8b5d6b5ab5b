import type { CliWords } from "../CliWords";
import type { Call } from "../commands/Command";
import type { FileProblem } from "../FileProblem";
import type { ExitCode } from "../Io";

/** Why a file cannot be written; what is said of a file to read would not help. */
export function describeOutput(problem: FileProblem, { cli: { files } }: CliWords): string {
  switch (problem.kind) {
    case "missing":
      return files.noFolder(problem.path);
    case "folder":
      return files.outputIsFolder(problem.path);
    case "failed":
      return files.failed(problem.path, problem.detail);
    case "tooLarge":
      return files.tooLarge(problem.path, problem.megabytes);
    default:
      return files[problem.kind](problem.path);
  }
}

/** Writes a workbook and says so; the sentence of a refusal goes to standard error. */
export async function writeOutput(
  { io, words }: Call,
  path: string,
  bytes: Uint8Array,
  overwrite: boolean,
): Promise<ExitCode> {
  const problem = await io.writeFile(path, bytes, overwrite);
  if (problem !== undefined) {
    io.printError(describeOutput(problem, words));
    return 2;
  }
  io.print(words.cli.written(path));
  return 0;
}

/** Ends a command with one sentence on standard error; nothing is written. */
export function refuse({ io }: Call, sentence: string): ExitCode {
  io.printError(sentence);
  return 2;
}

/** Whether the name of a file ends as packed files do. */
export function endsInZip(path: string): boolean {
  return /\.zip$/i.test(path);
}

/** Whether the name of a file ends as a workbook does. */
export function endsInXlsx(path: string): boolean {
  return /\.xlsx$/i.test(path);
}

/** The same, or as a workbook with macros does. */
export function endsInBook(path: string): boolean {
  return /\.xls[xm]$/i.test(path);
}
