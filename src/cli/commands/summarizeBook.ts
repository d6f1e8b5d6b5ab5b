import { summarize } from "../../actions/summarize";
import { findSummarySheet } from "../../actions/summary/summarySheet";
import type { Grafting } from "../../xlsx/graft/graftSheets";
import type { ExitCode } from "../Io";
import { readOurBook } from "../input/readSource";
import { nameLost, rewriteBook } from "../output/rewriteBook";
import { refuse, writeOutput } from "../output/writeOutput";
import type { Call, Command } from "./Command";

/** Macros need their own file type; a workbook is otherwise written as .xlsx. */
function refuseName({ words: { cli } }: Call, path: string, hasMacros: boolean): string | undefined {
  if (hasMacros) return /\.xlsm$/i.test(path) ? undefined : cli.arguments.macroOutput(path);
  return /\.xlsx$/i.test(path) ? undefined : cli.arguments.xlsxOutput(path);
}

/** What would be lost stops a rebuilding in place; in another file it is only told. */
function refuseLoss(call: Call, path: string, grafting: Grafting): string | undefined {
  const [first] = nameLost(grafting, call.words);
  if (first === undefined || !call.io.isSameFile(path, call.input)) return undefined;
  return call.words.cli.files.lostRefused(first.sheet, first.parts);
}

async function write(call: Call, sheet: string, grafting: Grafting): Promise<ExitCode> {
  const { input, args, io, words } = call;
  const path = args.output ?? input;
  const refused = refuseName(call, path, grafting.hasMacros) ?? refuseLoss(call, path, grafting);
  if (refused !== undefined) return refuse(call, refused);
  const code = await writeOutput(call, path, grafting.bytes, args.overwrite || io.isSameFile(path, input));
  if (code !== 0) return code;
  io.print(words.cli.summary.done(sheet));
  for (const { sheet: name, parts } of nameLost(grafting, words)) io.printError(words.cli.files.lost(name, parts));
  return 0;
}

/** «resumir»: builds «Resumen» anew in the file, or in a copy; every other sheet stays as it was. */
export const summarizeBook: Command = async (call) => {
  const { input, io, words } = call;
  const source = await readOurBook(input, io, words);
  if (!source.ok) return refuse(call, source.sentence);
  const { snapshot } = source.value;
  const { plan } = summarize.run(snapshot, undefined);
  const grafting = await rewriteBook(source.value, plan, input, words);
  return grafting.ok ? write(call, findSummarySheet(snapshot).name, grafting.value) : refuse(call, grafting.sentence);
};
