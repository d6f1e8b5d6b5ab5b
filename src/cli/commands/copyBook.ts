import type { MadeCopy } from "../../actions/copies/makeCopy";
import { copyFor, sendOf } from "../../actions/copies/planSending";
import { recordSends } from "../../actions/recordSends";
import type { MunicipalityRow } from "../../domain/copies/ownRows";
import { isRecipient } from "../../domain/copies/recipients";
import { findMunicipality } from "../../domain/municipality/findMunicipality";
import { describeConflict } from "../../i18n/describeConflict";
import type { ExitCode } from "../Io";
import { fail, type Result } from "../input/Result";
import { readHomeBook } from "../input/readHomeBook";
import type { BookSource } from "../input/readSource";
import { refuseCopy } from "../output/refuseExisting";
import { refuseUnready } from "../output/refuseUnready";
import { rewriteBook } from "../output/rewriteBook";
import { writeCopies } from "../output/writeCopies";
import { endsInXlsx, endsInZip, refuse } from "../output/writeOutput";
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

/** Notes the copies in the workbook itself; every other sheet stays as it was. */
async function record(call: Call, source: BookSource, copies: readonly MadeCopy[]): Promise<ExitCode> {
  const { input, words } = call;
  const { cli } = words;
  const { plan, conflicts } = recordSends.run(source.snapshot, { sends: copies.map(sendOf) });
  const [conflict] = conflicts;
  if (conflict !== undefined) return refuse(call, cli.copies.notRecorded(describeConflict(conflict, words.plan)));
  const grafting = await rewriteBook(source, plan, input, call);
  if (!grafting.ok) return refuse(call, cli.copies.notRecorded(grafting.sentence));
  const printError = (reason: string) => call.io.printError(cli.copies.notRecorded(reason));
  const own = { ...call, args: { ...call.args, output: undefined }, io: { ...call.io, printError } };
  return writeRewritten(own, cli.copies.recorded(copies.length, input), grafting.value);
}

/** Why nothing is made, whatever the workbook holds; undefined where that depends on it. */
function refuseArguments(call: Call): string | undefined {
  const { input, args, io, words } = call;
  const { output = "", due } = args;
  const today = io.today();
  if (due !== undefined && due < today) return words.cli.copies.dueGone(due, today);
  return endsInXlsx(output) || endsInZip(output) ? refuseCopy(call, [input]) : undefined;
}

/** «copiar»: a locked copy for each municipality, noted on «Envíos». */
export const copyBook = {
  ...recordSends.cli,
  input: "book",
  options: ["output", "municipality", "due", "overwrite"],
  required: ["output"],
  run: async (call: Call): Promise<ExitCode> => {
    const { input, args, io, words } = call;
    const { output = "" } = args;
    const misused = refuseArguments(call);
    if (misused !== undefined) return refuse(call, misused);
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
    const { code, written } = await writeCopies(call, copies);
    const noted = written.length === 0 ? code : await record(call, source.value, written);
    return code === 0 ? noted : code;
  },
} as const satisfies Command;
