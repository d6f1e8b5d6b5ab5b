import { joinedBook } from "../../actions/joinedBook";
import type { MissingCopy } from "../../actions/joinedBook/JoinedBook";
import type { CopyDigest } from "../../domain/consolidation/CopyDigest";
import { type Consolidation, joinCopies } from "../../domain/consolidation/joinCopies";
import { listSharedFacts } from "../../domain/consolidation/sharedFacts";
import { listRisks } from "../../domain/consolidation/sharedRisks";
import type { Project } from "../../domain/project/Project";
import { writeXlsx } from "../../xlsx/writeXlsx";
import { languages } from "../CliWords";
import type { Call } from "../commands/Command";
import type { ExitCode } from "../Io";
import type { Result } from "../input/Result";
import { readHomeBook } from "../input/readHomeBook";
import { consolidationJson } from "../output/consolidationJson";
import { describeJoined } from "../output/describeJoined";
import { refuse, writeOutput } from "../output/writeOutput";
import { cleanDataset } from "./cleanDataset";
import { listMissing } from "./listMissing";
import { logPath, printEntry } from "./progressLog";
import type { ReadEntry } from "./ReadJob";

/** Ends a part: its log appears whole, with the same bytes however often the part is run. */
export async function endPart(call: Call, entries: readonly ReadEntry[], day: string): Promise<ExitCode> {
  const { args, io, words } = call;
  const { output = "", part, json } = args;
  if (part === undefined) return 2;
  const text = entries
    .filter(({ fingerprint }) => fingerprint !== "")
    .map((entry) => printEntry(entry, day))
    .join("");
  const code = await writeOutput(quietIn(call), logPath(output, part, true), new TextEncoder().encode(text), true);
  if (code !== 0) return code;
  await io.folders.remove(logPath(output, part, false));
  const whole = joinCopies(entries);
  const refused = whole.files.filter(({ state }) => state === "unread" || state === "foreign");
  for (const file of refused) io.printError(describeJoined(file, words));
  const done = words.cli.consolidate.partDone(part.part, part.of, entries.length);
  io.print(json ? consolidationJson(whole, undefined, words) : done);
  return refused.length > 0 ? 1 : 0;
}

/** The call without what a program reads from the exit code and the answer. */
function quietIn(call: Call): Call {
  return call.args.json ? { ...call, io: { ...call.io, print: () => undefined } } : call;
}

/** The workbook that sent the copies, by which it is told who is missing; undefined where none is named. */
export async function readExpected({ args, io, words }: Call): Promise<Result<Project | undefined>> {
  if (args.workbook === undefined) return { ok: true, value: undefined };
  const book = await readHomeBook(args.workbook, io, words);
  return book.ok ? { ok: true, value: book.value.decoded.project } : book;
}

/** True where a person should look before the figures of a copy are used. */
function isNoted({ doubt, altered, missing, besides, active, refused, asked }: CopyDigest): boolean {
  return doubt !== undefined || altered.length + missing.length + besides.length + active.length + refused + asked > 0;
}

/** What was added up, for a person or for a program. */
function tell({ args, io, words }: Call, whole: Consolidation, missing: readonly MissingCopy[] | undefined): void {
  const { consolidate } = words.cli;
  const noted = whole.copies.filter(isNoted).length;
  const text = [
    consolidate.joined(whole.copies.length, whole.files.length),
    ...(missing === undefined || missing.length === 0 ? [] : [consolidate.missing(missing.length)]),
    ...(noted === 0 ? [] : [consolidate.noted(noted)]),
  ].join(" ");
  io.print(args.json ? consolidationJson(whole, missing, words) : text);
}

/** A run over the whole folder. */
interface JoinedRun {
  /** ISO day on which states are judged. */
  readonly day: string;
  /** The workbook that sent the copies, where one is named. */
  readonly expected: Project | undefined;
  /** Whether all of the folder could be looked at. */
  readonly isWhole: boolean;
}

/** Ends a run over the whole folder: decides what is added up, and writes the workbook. */
export async function joinAll(
  call: Call,
  entries: readonly ReadEntry[],
  { day, expected, isWhole }: JoinedRun,
): Promise<ExitCode> {
  const { args, io, words } = call;
  const { output = "", overwrite } = args;
  const whole = joinCopies(entries);
  const { files, copies } = whole;
  const left = files.filter(({ state }) => state !== "joined");
  for (const file of left) io.printError(describeJoined(file, words));
  if (copies.length === 0) {
    await io.folders.remove(logPath(output, undefined, false));
    return refuse(call, words.cli.consolidate.nothing);
  }
  const missing = expected && listMissing(expected, files, day);
  const described = files.map((file) => ({ ...file, reason: describeJoined(file, languages.es) }));
  const shared = listSharedFacts(copies);
  const book = joinedBook({ day, copies, risks: listRisks(copies), shared, files: described, missing });
  const quiet = quietIn(call);
  const code = await writeOutput(quiet, output, await writeXlsx(book), overwrite);
  if (code !== 0) return code;
  const isClean = await cleanDataset(quiet, whole, entries, isWhole);
  await io.folders.remove(logPath(output, undefined, false));
  tell(call, whole, missing);
  const isOpen = left.some(({ state }) => state !== "same" && state !== "replaced") || copies.some(isNoted);
  return isOpen || !isClean ? 1 : 0;
}
