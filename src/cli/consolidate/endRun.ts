import { join } from "node:path";
import { joinedBook } from "../../actions/joinedBook";
import type { MissingCopy } from "../../actions/joinedBook/JoinedBook";
import { type Consolidation, joinCopies } from "../../domain/consolidation/joinCopies";
import { listRisks } from "../../domain/consolidation/sharedRisks";
import { writeXlsx } from "../../xlsx/writeXlsx";
import { languages } from "../CliWords";
import type { Call } from "../commands/Command";
import type { ExitCode } from "../Io";
import { readOurBook } from "../input/readSource";
import { consolidationJson } from "../output/consolidationJson";
import { describeJoined } from "../output/describeJoined";
import { refuse, writeOutput } from "../output/writeOutput";
import { outdatedParts } from "./datasetParts";
import { listMissing } from "./listMissing";
import { logPath, printEntry } from "./progressLog";
import type { ReadEntry } from "./ReadJob";

/** Ends a part: its log appears whole, with the same bytes however often the part is run. */
export async function endPart(call: Call, entries: readonly ReadEntry[], day: string): Promise<ExitCode> {
  const { args, io, words } = call;
  const { output = "", part } = args;
  if (part === undefined) return 2;
  const text = entries
    .filter(({ fingerprint }) => fingerprint !== "")
    .map((entry) => printEntry(entry, day))
    .join("");
  const code = await writeOutput(call, logPath(output, part, true), new TextEncoder().encode(text), true);
  if (code !== 0) return code;
  await io.folders.remove(logPath(output, part, false));
  const refused = joinCopies(entries).files.filter(({ state }) => state === "unread" || state === "foreign");
  for (const file of refused) io.printError(describeJoined(file, words));
  io.print(words.cli.consolidate.partDone(part.part, part.of, entries.length));
  return refused.length > 0 ? 1 : 0;
}

/** Leaves in the dataset what is added up, and no older return of the same municipalities. */
async function cleanDataset(
  call: Call,
  { files, copies }: Consolidation,
  entries: readonly ReadEntry[],
): Promise<void> {
  const { args, io, words } = call;
  const { parquet } = args;
  if (parquet === undefined) return;
  const joined = new Set(files.flatMap(({ state, file }) => (state === "joined" ? [file] : [])));
  const counted = new Set(entries.flatMap(({ file, parts }) => (joined.has(file) ? parts : [])));
  const listing = await io.folders.list(parquet);
  const all = files.flatMap(({ reading }) => (reading.kind === "copy" ? [reading.digest] : []));
  const outdated = listing.ok ? outdatedParts(listing.files, [...all, ...copies], counted) : [];
  for (const part of outdated) await io.folders.remove(join(parquet, part));
  io.print(words.cli.consolidate.dataset(parquet));
}

/** Who should be among the copies, by the workbook that sent them; undefined where none is named. */
async function readMissing({ args, io, words }: Call, { files }: Consolidation, day: string) {
  if (args.workbook === undefined) return { ok: true, value: undefined } as const;
  const book = await readOurBook(args.workbook, io, words);
  return book.ok ? ({ ok: true, value: listMissing(book.value.decoded.project, files, day) } as const) : book;
}

/** What was added up, for a person or for a program. */
function tell({ args, io, words }: Call, whole: Consolidation, missing: readonly MissingCopy[] | undefined): void {
  const { consolidate: texts } = words.cli;
  const gone = missing === undefined || missing.length === 0 ? [] : [texts.missing(missing.length)];
  const text = [texts.joined(whole.copies.length, whole.files.length), ...gone].join(" ");
  io.print(args.json ? consolidationJson(whole, missing, words) : text);
}

/** Ends a run over the whole folder: decides what is added up, and writes the workbook. */
export async function joinAll(call: Call, entries: readonly ReadEntry[], day: string): Promise<ExitCode> {
  const { args, io, words } = call;
  const { output = "", overwrite } = args;
  const whole = joinCopies(entries);
  const { files, copies } = whole;
  const left = files.filter(({ state }) => state !== "joined");
  for (const file of left) io.printError(describeJoined(file, words));
  if (copies.length === 0) return refuse(call, words.cli.consolidate.nothing);
  const missing = await readMissing(call, whole, day);
  if (!missing.ok) return refuse(call, missing.sentence);
  const described = files.map((file) => ({ ...file, reason: describeJoined(file, languages.es) }));
  const book = joinedBook({ day, copies, risks: listRisks(copies), files: described, missing: missing.value });
  // Of what is written a program hears by the exit code.
  const quiet = args.json ? { ...call, io: { ...io, print: () => undefined } } : call;
  const code = await writeOutput(quiet, output, await writeXlsx(book), overwrite);
  if (code !== 0) return code;
  await cleanDataset(quiet, whole, entries);
  await io.folders.remove(logPath(output, undefined, false));
  tell(call, whole, missing.value);
  return left.some(({ state }) => state !== "same" && state !== "replaced") ? 1 : 0;
}
