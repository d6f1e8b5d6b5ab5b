import { join } from "node:path";
import type { MadeCopy } from "../../actions/copies/makeCopy";
import { copyFileName } from "../../actions/copies/planSending";
import { writeLocked } from "../../xlsx/writeXlsx";
import { type NamedFile, zipFiles } from "../../xlsx/zipFiles";
import type { Call } from "../commands/Command";
import type { ExitCode } from "../Io";
import { withValues } from "./withValues";
import { describeOutput, endsInXlsx, endsInZip, refuse, writeOutput } from "./writeOutput";

/** The copies that were written, and the exit code of the first that was not. */
interface Written {
  readonly code: ExitCode;
  readonly written: readonly MadeCopy[];
}

/** Makes the files one by one: calculating takes most of the time and of the memory. */
async function fileOf(copy: MadeCopy, call: Call): Promise<NamedFile> {
  return {
    name: copyFileName(copy.stamp),
    bytes: await writeLocked(await withValues(copy.snapshot, call), copy.stamp.sent),
  };
}

/** All copies as one file; it is written whole or not at all. */
async function writeZip(call: Call, output: string, copies: readonly MadeCopy[]): Promise<Written> {
  const files: NamedFile[] = [];
  for (const copy of copies) files.push(await fileOf(copy, call));
  const code = await writeOutput(call, output, await zipFiles(files), call.args.overwrite);
  return { code, written: code === 0 ? copies : [] };
}

function pathOf(output: string, { stamp }: MadeCopy): string {
  return endsInXlsx(output) ? output : join(output, copyFileName(stamp));
}

/** Says why nothing can be written into the folder; undefined where every name is free. */
async function refuseFolder({ args, io, words }: Call, copies: readonly MadeCopy[]): Promise<string | undefined> {
  const { output = "", overwrite } = args;
  const unmade = endsInXlsx(output) ? undefined : await io.makeFolder(output);
  if (unmade !== undefined) return describeOutput(unmade, words);
  const taken = copies.map((copy) => pathOf(output, copy)).find((path) => !overwrite && io.exists(path));
  return taken === undefined ? undefined : words.cli.files.exists(taken);
}

/** Writes the copies into a folder, the only one under the name that was given, or all as one .zip; the first that cannot be written ends it. */
export async function writeCopies(call: Call, copies: readonly MadeCopy[]): Promise<Written> {
  const { output = "", overwrite } = call.args;
  if (endsInZip(output)) return writeZip(call, output, copies);
  const refused = await refuseFolder(call, copies);
  if (refused !== undefined) return { code: refuse(call, refused), written: [] };
  for (const [at, copy] of copies.entries()) {
    const { bytes } = await fileOf(copy, call);
    const code = await writeOutput(call, pathOf(output, copy), bytes, overwrite);
    if (code === 0) continue;
    const left = copies.slice(at).map(({ stamp }) => stamp.municipality);
    if (at > 0) call.io.printError(call.words.cli.copies.unwritten(left));
    return { code, written: copies.slice(0, at) };
  }
  return { code: 0, written: copies };
}
