import { join } from "node:path";
import type { MadeCopy } from "../../actions/copies/makeCopy";
import { copyFileName, copyFor, sendOf } from "../../actions/copies/planSending";
import { recordSends } from "../../actions/recordSends";
import type { MunicipalityRow } from "../../domain/copies/ownRows";
import { isRecipient } from "../../domain/copies/recipients";
import { findMunicipality } from "../../domain/municipality/findMunicipality";
import { describeConflict } from "../../i18n/describeConflict";
import { writeLocked } from "../../xlsx/writeXlsx";
import { type NamedFile, zipFiles } from "../../xlsx/zipFiles";
import type { ExitCode } from "../Io";
import { fail, type Result } from "../input/Result";
import { readHomeBook } from "../input/readHomeBook";
import type { BookSource } from "../input/readSource";
import { refuseCopy } from "../output/refuseExisting";
import { refuseUnready } from "../output/refuseUnready";
import { rewriteBook } from "../output/rewriteBook";
import { withValues } from "../output/withValues";
import { describeOutput, endsInXlsx, endsInZip, refuse, writeOutput } from "../output/writeOutput";
import { writeRewritten } from "../output/writeRewritten";
import type { Call, Command } from "./Command";

/** The municipalities that were named, or all of them. */
function chooseRecipients(
  { args, words: { cli }, input }: Call,
  { decoded }: BookSource,
): Result<readonly MunicipalityRow[]> {
  const all = decoded.project.municipalities.filter(isRecipient);
  if (all.length === 0) return fail(cli.copies.nobody(input));
  if (args.municipalities.length === 0) return { ok: true, value: all };
  const found = args.municipalities.map((text) => findMunicipality(text, all)?.name);
  const unknown = args.municipalities.find((_, index) => found[index] === undefined);
  if (unknown !== undefined)
    return fail(
      cli.copies.unknown(
        unknown,
        all.map(({ name }) => name),
      ),
    );
  return { ok: true, value: all.filter(({ name }) => found.includes(name)) };
}

/** Makes the files one by one: calculating takes most of the time and of the memory. */
async function fileOf(copy: MadeCopy, call: Call): Promise<NamedFile> {
  return {
    name: copyFileName(copy.stamp),
    bytes: await writeLocked(await withValues(copy.snapshot, call), copy.stamp.sent),
  };
}

/** All copies as one file; it is written whole or not at all. */
async function writeZip(call: Call, output: string, copies: readonly MadeCopy[]): Promise<ExitCode> {
  const files: NamedFile[] = [];
  for (const copy of copies) files.push(await fileOf(copy, call));
  return writeOutput(call, output, await zipFiles(files), call.args.overwrite);
}

/** Writes the copies into a folder, or the only one under the name that was given; the first that cannot be written ends it. */
async function writeCopies(call: Call, copies: readonly MadeCopy[]): Promise<ExitCode> {
  const { output = "", overwrite } = call.args;
  if (endsInZip(output)) return writeZip(call, output, copies);
  const unmade = endsInXlsx(output) ? undefined : await call.io.makeFolder(output);
  if (unmade !== undefined) return refuse(call, describeOutput(unmade, call.words));
  for (const copy of copies) {
    const { name, bytes } = await fileOf(copy, call);
    const code = await writeOutput(call, endsInXlsx(output) ? output : join(output, name), bytes, overwrite);
    if (code !== 0) return code;
  }
  return 0;
}

/** Notes the copies in the workbook itself; every other sheet stays as it was. */
async function record(call: Call, source: BookSource, copies: readonly MadeCopy[]): Promise<ExitCode> {
  const { input, words } = call;
  const { cli } = words;
  const { plan, conflicts } = recordSends.run(source.snapshot, { sends: copies.map(sendOf) });
  const [conflict] = conflicts;
  if (conflict !== undefined) return refuse(call, cli.copies.notRecorded(describeConflict(conflict, words.plan)));
  const grafting = await rewriteBook(source, plan, input, call);
  if (!grafting.ok) return refuse(call, cli.copies.notRecorded(grafting.sentence));
  const own = { ...call, args: { ...call.args, output: undefined } };
  return writeRewritten(own, cli.copies.recorded(copies.length, input), grafting.value);
}

/** «copiar»: a locked copy for each municipality, noted on «Envíos». */
export const copyBook = {
  names: ["copiar", "copy"],
  input: "book",
  options: ["output", "municipality", "due", "overwrite"],
  required: ["output"],
  run: async (call: Call): Promise<ExitCode> => {
    const { input, args, io, words } = call;
    const { output = "" } = args;
    const taken = endsInXlsx(output) || endsInZip(output) ? refuseCopy(call, [input]) : undefined;
    if (taken !== undefined) return refuse(call, taken);
    const source = await readHomeBook(input, io, words);
    if (!source.ok) return refuse(call, source.sentence);
    const refused = refuseUnready(source.value, input, new Set(["metas", "followUp", "municipalities"]), words);
    if (refused !== undefined) return refuse(call, refused);
    const recipients = chooseRecipients(call, source.value);
    if (!recipients.ok) return refuse(call, recipients.sentence);
    const { length } = recipients.value;
    if (endsInXlsx(output) && length > 1) return refuse(call, words.cli.copies.oneFile(output, length));
    const days = { today: io.today(), due: args.due ?? "" };
    const copies = recipients.value.map((one) => copyFor(source.value.decoded.project, one, days));
    const code = await writeCopies(call, copies);
    return code === 0 ? record(call, source.value, copies) : code;
  },
} as const satisfies Command;
