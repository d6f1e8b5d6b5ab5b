import type { WritePlan } from "../../domain/workbook/WritePlan";
import type { Call } from "../commands/Command";
import type { ExitCode } from "../Io";
import type { BookSource } from "../input/readSource";
import { nameLost, rewriteBook } from "./rewriteBook";
import { refuse, writeOutput } from "./writeOutput";
import { refuseName } from "./writeRewritten";

/** Writes a book of `path` with what a plan changes into the output, and says what is not kept. */
export async function writePlanned(call: Call, book: BookSource, plan: WritePlan, path: string): Promise<ExitCode> {
  const { args, io, words } = call;
  const grafting = await rewriteBook(book, plan, path, call);
  if (!grafting.ok) return refuse(call, grafting.sentence);
  const output = args.output ?? "";
  const refused = refuseName(call, output, grafting.value.hasMacros);
  if (refused !== undefined) return refuse(call, refused);
  const code = await writeOutput(call, output, grafting.value.bytes, args.overwrite);
  if (code !== 0) return code;
  for (const { sheet, parts } of nameLost(grafting.value, words)) io.printError(words.cli.files.lost(sheet, parts));
  return 0;
}
