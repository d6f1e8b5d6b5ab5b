import type { TypedCell } from "../../actions/Action";
import type { Grafting } from "../../xlsx/graft/graftSheets";
import type { Call } from "../commands/Command";
import type { ExitCode } from "../Io";
import { type Loss, nameLost } from "./rewriteBook";
import { refuse, writeOutput } from "./writeOutput";

/** Macros need their own file type; a workbook is otherwise written as .xlsx. */
export function refuseName({ words: { cli } }: Call, path: string, hasMacros: boolean): string | undefined {
  if (hasMacros) return /\.xlsm$/i.test(path) ? undefined : cli.arguments.macroOutput(path);
  return /\.xlsx$/i.test(path) ? undefined : cli.arguments.xlsxOutput(path);
}

/** What would be lost stops a rebuilding in place; in another file it is only told. */
function refuseLoss(call: Call, path: string, [first]: readonly Loss[]): string | undefined {
  if (first === undefined || !call.io.isSameFile(path, call.input)) return undefined;
  return call.words.cli.files.lostRefused(first.sheet, first.parts);
}

/** Writes a rewritten workbook where it belongs, and says what was done and what would not be kept. */
export async function writeRewritten(
  call: Call,
  done: string,
  grafting: Grafting,
  typed: readonly TypedCell[] = [],
): Promise<ExitCode> {
  const { input, args, io, words } = call;
  const path = args.output ?? input;
  const losses = nameLost(grafting, words, typed);
  const refused = refuseName(call, path, grafting.hasMacros) ?? refuseLoss(call, path, losses);
  if (refused !== undefined) return refuse(call, refused);
  const code = await writeOutput(call, path, grafting.bytes, args.overwrite || io.isSameFile(path, input));
  if (code !== 0) return code;
  io.print(done);
  for (const { sheet, parts } of losses) io.printError(words.cli.files.lost(sheet, parts));
  return 0;
}
