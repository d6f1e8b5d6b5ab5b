import { consolidate } from "../../actions/consolidate";
import { findConsolidatedSheet } from "../../actions/consolidated/consolidatedSheet";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import { nameIn, optionSpecs } from "../args/options";
import { endPart, joinAll, readExpected } from "../consolidate/endRun";
import { openLog, readFolder, sortFiles } from "../consolidate/readFolder";
import type { ExitCode } from "../Io";
import { fail, type Result } from "../input/Result";
import { rebuildView } from "../output/rebuildView";
import { refuseExisting } from "../output/refuseExisting";
import { endsInXlsx, refuse } from "../output/writeOutput";
import type { Call, Command } from "./Command";

/** What cannot be done, before anything is read. */
function refuseAtOnce(call: Call): string | undefined {
  const { args, io, words } = call;
  const { output, parquet, clean, part } = args;
  if (output === undefined) return words.cli.arguments.missingOption(nameIn(optionSpecs.output, words.language));
  if (!endsInXlsx(output)) return words.cli.arguments.xlsxOutput(output);
  if (parquet !== undefined && !io.folders.canWriteDataset()) return words.cli.consolidate.noParquet;
  if (clean && parquet === undefined) return words.cli.consolidate.cleanAlone;
  return part === undefined ? refuseExisting(call) : undefined;
}

/** The workbooks of a folder, and whether all of it could be looked at. */
interface Listed {
  readonly books: readonly string[];
  readonly isWhole: boolean;
}

/** The workbooks of the folder. */
async function listBooks(call: Call): Promise<Result<Listed>> {
  const { input, io, words } = call;
  const { consolidate: texts } = words.cli;
  const listing = await io.folders.list(input, true);
  if (!listing.ok)
    return fail(listing.problem.kind === "denied" ? words.cli.files.denied(input) : texts.noFolder(input));
  const { books, others } = sortFiles(call, listing.files);
  if (books.length === 0) return fail(texts.noFiles(input));
  if (others.length > 0) io.printError(texts.others(others));
  if (listing.skipped.length > 0) io.printError(texts.skipped(listing.skipped));
  return { ok: true, value: { books, isWhole: listing.skipped.length === 0 } };
}

/** A folder may be called like a book. */
async function isBook({ input, io }: Call): Promise<boolean> {
  return endsInXlsx(input) && !(await io.folders.list(input, false)).ok;
}

/** Builds «Consolidado» anew in a workbook that received its copies: the options of a folder have no meaning there. */
async function consolidateBook(call: Call): Promise<ExitCode> {
  const { args, io, words } = call;
  const { workbook, cut, parquet, clean, part, json } = args;
  if ([workbook, cut, parquet, part].some((option) => option !== undefined) || clean || json)
    return refuse(call, words.cli.consolidate.ofFolder);
  const run = (snapshot: Snapshot) => consolidate.run(snapshot, { now: io.today() });
  return rebuildView(call, { run, find: findConsolidatedSheet });
}

/** «consolidar»: adds up the copies of a folder, on one machine or in parts on many; or those that a workbook received. */
export const consolidateFolder = {
  ...consolidate.cli,
  input: "folder",
  options: ["output", "workbook", "cut", "parquet", "clean", "part", "json", "overwrite"],
  required: [],
  run: async (call: Call): Promise<ExitCode> => {
    const { args, io, words } = call;
    if (await isBook(call)) return consolidateBook(call);
    const refused = refuseAtOnce(call);
    if (refused !== undefined) return refuse(call, refused);
    const listed = await listBooks(call);
    if (!listed.ok) return refuse(call, listed.sentence);
    const expected = await readExpected(call);
    if (!expected.ok) return refuse(call, expected.sentence);
    const unwritable = await openLog(call);
    if (unwritable !== undefined) return refuse(call, unwritable);
    const day = args.cut ?? io.today();
    const { entries, resumed } = await readFolder(call, listed.value.books, day);
    if (resumed > 0) io.printError(words.cli.consolidate.resumed(resumed));
    const { isWhole } = listed.value;
    const run = { day, expected: expected.value, isWhole };
    const code = args.part === undefined ? await joinAll(call, entries, run) : await endPart(call, entries, day);
    return code === 0 && !isWhole ? 1 : code;
  },
} as const satisfies Command;
