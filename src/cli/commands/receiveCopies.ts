import { basename } from "node:path";
import type { ReceivedFile } from "../../actions/copies/planReceived";
import { readReturn } from "../../actions/copies/readReturn";
import { templateNames as names } from "../../actions/newForm/formParts";
import { receiveReturns } from "../../actions/receiveReturns";
import { holdsBesides } from "../../domain/copies/Besides";
import { fingerprintBytes } from "../../domain/copies/fingerprint";
import type { Receipt } from "../../domain/copies/Receipt";
import type { ReturnChange } from "../../domain/copies/Return";
import { isTickedAtFirst, sortOf } from "../../domain/project/versions/FormChange";
import { describeConflict } from "../../i18n/describeConflict";
import { describeReceipt, describeRefusal, describeReturnChange, headOfReceipt } from "../../i18n/describeReceipt";
import type { CliWords } from "../CliWords";
import type { ExitCode } from "../Io";
import { readHomeBook } from "../input/readHomeBook";
import { type BookSource, decodeWorkbook, readBytes } from "../input/readSource";
import { refuseCopy } from "../output/refuseExisting";
import { endsInBook, refuse } from "../output/writeOutput";
import { writePlanned } from "../output/writePlanned";
import type { Call, Command } from "./Command";

/** The files that can be read, and a sentence for each of the others. */
async function readCopies({
  more,
  io,
  words,
}: Call): Promise<{ files: readonly ReceivedFile[]; unread: readonly string[] }> {
  const files: ReceivedFile[] = [];
  const unread: string[] = [];
  for (const path of more) {
    const bytes = await readBytes(path, "copy", io, words);
    const book = bytes.ok ? await decodeWorkbook(bytes.value, path, words) : bytes;
    if (!bytes.ok || !book.ok) unread.push(book.ok ? "" : book.sentence);
    else
      files.push({
        name: basename(path),
        fingerprint: fingerprintBytes(bytes.value),
        returned: readReturn(book.value.snapshot),
      });
  }
  return { files, unread };
}

/** Changes of a file that are told one by one; what is asked, and what of ours was replaced, is told whole. */
const listed = 20;

/** The receipt of a file: whose it is, what of it is received, and what is asked or not taken. */
function receiptLines(receipt: Receipt, { receipts }: CliWords): readonly string[] {
  const { changes = [], refused = [] } = receipt.comparison ?? {};
  const { taken, settled } = receipt;
  const open = changes.filter((change) => !(taken.includes(change) || settled.includes(change)));
  const sure = taken.filter(isTickedAtFirst);
  const replaced = taken.filter((change) => !sure.includes(change));
  const head = headOfReceipt(receipt, receipts);
  const say = (one: ReturnChange) => describeReturnChange(one, names, receipts, receipt.before);
  const lines = [
    ...describeReceipt(receipt, { taken: taken.length, open }, names, receipts),
    ...open.map((one) => `${receipts.sort[sortOf(one)]}: ${say(one)}`),
    ...settled.map((one) => `${receipts.sort.kept}: ${say(one)}`),
    ...replaced.map((one) => receipts.replaced(say(one))),
    ...sure.slice(0, listed).map((one) => `${receipts.sort[sortOf(one)]}: ${say(one)}`),
    ...(sure.length > listed ? [receipts.more(sure.length - listed)] : []),
    ...refused.map((one) => describeRefusal(one, names, receipts)),
  ];
  return [[receipt.file, head].filter(Boolean).join(" · "), ...lines.map((line) => `  ${line}`)];
}

/** True where a person has something left to do, or to look at in the file. */
function isOpen({ foreign, state, comparison, taken, settled, altered, returned }: Receipt): boolean {
  if (foreign !== undefined) return true;
  if (state === "same-file") return false;
  const { changes = [], refused = [] } = comparison ?? {};
  const asked = changes.length > taken.length + settled.length;
  return asked || refused.length + altered.length > 0 || holdsBesides(returned.besides);
}

async function receive(call: Call, book: BookSource): Promise<ExitCode> {
  const { input, args, io, words } = call;
  const { files, unread } = await readCopies(call);
  for (const sentence of unread) io.printError(sentence);
  const { conflicts } = args;
  const choices =
    conflicts === undefined ? {} : Object.fromEntries(files.map(({ fingerprint }) => [fingerprint, { conflicts }]));
  const result = receiveReturns.run(book.snapshot, { files, today: io.today(), choices });
  const { plan, receipts } = result;
  for (const receipt of receipts) io.print(receiptLines(receipt, words).join("\n"));
  for (const conflict of result.conflicts) io.printError(describeConflict(conflict, words.plan));
  if (receipts.every(({ foreign }) => foreign !== undefined)) return refuse(call, words.cli.copies.nothingRead);
  const code = await writePlanned(call, book, plan, input);
  if (code !== 0) return code;
  return unread.length + result.conflicts.length > 0 || receipts.some(isOpen) ? 1 : 0;
}

/** «recibir»: what municipalities filled in their copies, in a new file; each file has its receipt. */
export const receiveCopies = {
  ...receiveReturns.cli,
  input: "book",
  more: "copy",
  options: ["output", "conflicts", "overwrite"],
  required: ["output"],
  run: async (call: Call): Promise<ExitCode> => {
    const { input, more, args, io, words } = call;
    const { output = "" } = args;
    const refused = endsInBook(output) ? refuseCopy(call, [input, ...more]) : words.cli.arguments.xlsxOutput(output);
    if (refused !== undefined) return refuse(call, refused);
    const book = await readHomeBook(input, io, words);
    return book.ok ? receive(call, book.value) : refuse(call, book.sentence);
  },
} as const satisfies Command;
