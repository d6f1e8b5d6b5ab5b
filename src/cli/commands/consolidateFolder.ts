import { consolidate } from "../../actions/consolidate";
import { findConsolidatedSheet } from "../../actions/consolidated/consolidatedSheet";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import { nameIn, optionSpecs } from "../args/options";
import { endPart, joinAll } from "../consolidate/endRun";
import { readFolder, sortFiles } from "../consolidate/readFolder";
import type { ExitCode } from "../Io";
import { fail, type Result } from "../input/Result";
import { rebuildView } from "../output/rebuildView";
import { refuseExisting } from "../output/refuseExisting";
import { endsInXlsx, refuse } from "../output/writeOutput";
import type { Call, Command } from "./Command";

/** What cannot be done, before anything is read. */
function refuseAtOnce(call: Call): string | undefined {
  const { args, io, words } = call;
  const { output, parquet, part } = args;
  if (output === undefined) return words.cli.arguments.missingOption(nameIn(optionSpecs.output, words.language));
  if (!endsInXlsx(output)) return words.cli.arguments.xlsxOutput(output);
  if (parquet !== undefined && !io.folders.canWriteDataset()) return words.cli.consolidate.noParquet;
  return part === undefined ? refuseExisting(call) : undefined;
}

/** The workbooks of the folder. */
async function listBooks(call: Call): Promise<Result<readonly string[]>> {
  const { input, io, words } = call;
  const { consolidate: texts } = words.cli;
  const listing = await io.folders.list(input);
  if (!listing.ok) return fail(texts.noFolder(input));
  const { books, others } = sortFiles(call, listing.files);
  if (books.length === 0) return fail(texts.noFiles(input));
  if (others > 0) io.printError(texts.others(others));
  return { ok: true, value: books };
}

/** Builds «Consolidado» anew in a workbook that received its copies: the options of a folder have no meaning there. */
async function consolidateBook(call: Call): Promise<ExitCode> {
  const { args, io, words } = call;
  const { workbook, cut, parquet, part, json } = args;
  if ([workbook, cut, parquet, part].some((option) => option !== undefined) || json)
    return refuse(call, words.cli.consolidate.ofFolder);
  const run = (snapshot: Snapshot) => consolidate.run(snapshot, { now: io.today() });
  return rebuildView(call, { run, find: findConsolidatedSheet });
}

/** «consolidar»: adds up the copies of a folder, on one machine or in parts on many; or those that a workbook received. */
export const consolidateFolder = {
  names: ["consolidar", "consolidate"],
  input: "folder",
  options: ["output", "workbook", "cut", "parquet", "part", "json", "overwrite"],
  required: [],
  run: async (call: Call): Promise<ExitCode> => {
    const { args, io, words } = call;
    if (endsInXlsx(call.input)) return consolidateBook(call);
    const refused = refuseAtOnce(call);
    if (refused !== undefined) return refuse(call, refused);
    const books = await listBooks(call);
    if (!books.ok) return refuse(call, books.sentence);
    const day = args.cut ?? io.today();
    const { entries, resumed } = await readFolder(call, books.value, day);
    if (resumed > 0) io.printError(words.cli.consolidate.resumed(resumed));
    return args.part === undefined ? joinAll(call, entries, day) : endPart(call, entries, day);
  },
} as const satisfies Command;
