import { join } from "node:path";
import type { Call } from "../commands/Command";
import type { FileProblem } from "../FileProblem";
import { describeOutput } from "../output/writeOutput";
import { isLog, logPath, parseLogs, partOfFile, printEntry } from "./progressLog";
import type { ReadEntry } from "./ReadJob";

/** The workbooks of a folder, and the other files there. */
interface FolderFiles {
  readonly books: readonly string[];
  readonly others: readonly string[];
}

/** What spreadsheets save, and what copies are sent in: a file of another make cannot be read, and its sentence says what to do. */
const bookEnds = /\.(?:xlsx|xlsm|xlsb|xls|ods|numbers|csv|zip|rar|7z)$/i;
/** What programs and systems put beside files. */
const beside = /(?:^|\/)(?:~\$|\.~lock|\._|\.DS_Store$|Thumbs\.db$|\.gobernanza-)/;

/** Sorts the files of a folder; those that the command itself writes are none of them. */
export function sortFiles({ input, args: { output = "" }, io }: Call, files: readonly string[]): FolderFiles {
  const isOwn = (path: string) => isLog(path) || path.endsWith(".parquet") || io.isSameFile(join(input, path), output);
  const seen = files.filter((file) => !beside.test(file) && !isOwn(file));
  const isBook = (file: string) => bookEnds.test(file);
  return { books: seen.filter(isBook), others: seen.filter((file) => !isBook(file)) };
}

/** What earlier runs left beside the workbook. */
async function readLogs({ args: { output = "" }, io }: Call, day: string): Promise<ReadonlyMap<string, ReadEntry>> {
  const folder = join(output, "..");
  const listing = await io.folders.list(folder, false);
  const paths = listing.ok
    ? listing.files
        .map((file) => join(folder, file))
        .filter((path) => isLog(path) && path.startsWith(`${join(output)}.`))
    : [];
  const texts: string[] = [];
  for (const path of paths) {
    const reading = await io.readFile(path);
    if (reading.ok) texts.push(new TextDecoder().decode(reading.bytes));
  }
  return parseLogs(texts, day);
}

/** Begins the log of a run: where it cannot be written, neither can what follows hours later. */
export async function openLog({ args: { output = "", part }, io, words }: Call): Promise<string | undefined> {
  const problem = await io.folders.append(logPath(output, part, false), "");
  return problem === undefined ? undefined : describeOutput({ ...problem, path: output }, words);
}

/** How many seconds a number of files takes that go as those before. */
function leftOf(done: number, all: number, seconds: number, { cli }: Call["words"]): string {
  const left = Math.ceil((seconds / done) * (all - done));
  const { left: words } = cli.consolidate;
  // The first files are slower, while processes start.
  if (done < 10 || left === 0) return "";
  return left < 90 ? words.seconds(left) : words.minutes(Math.round(left / 60));
}

/** The files of a folder (or of one part of it) as they were read now or before. */
interface FolderReading {
  readonly entries: readonly ReadEntry[];
  /** Known from an earlier run. */
  readonly resumed: number;
}

/** Reads the files; what is done is noted at once, so that a run that was stopped goes on. */
export async function readFolder(call: Call, books: readonly string[], day: string): Promise<FolderReading> {
  const { input, args, io, words } = call;
  const { output = "", parquet, part } = args;
  const files = part === undefined ? books : books.filter((file) => partOfFile(file, part.of) === part.part);
  const logged = await readLogs(call, day);
  const isWhole = ({ parts, reading }: ReadEntry) =>
    parquet === undefined || reading.kind !== "copy" || (parts.length > 0 && io.folders.hasAll(parquet, parts));
  const known = new Map([...logged].filter(([, entry]) => isWhole(entry)));
  const log = logPath(output, part, false);
  const entries: ReadEntry[] = [];
  let resumed = 0;
  let failed: FileProblem | undefined;
  const begun = io.folders.seconds();
  const job = { folder: input, files, day, dataset: parquet, known: [...known.keys()] };
  await io.folders.read(job, async (looked) => {
    const before = looked.known ? known.get(looked.fingerprint) : undefined;
    if (before !== undefined) resumed += 1;
    const entry = looked.known ? before && { ...before, file: looked.file } : looked;
    if (entry === undefined) return;
    entries.push(entry);
    if (!looked.known && looked.fingerprint !== "") {
      const problem = await io.folders.append(log, printEntry(looked, day));
      failed ??= problem;
    }
    const left = leftOf(entries.length - resumed, files.length - resumed, io.folders.seconds() - begun, words);
    io.folders.progress(words.cli.consolidate.progress(entries.length, files.length, left));
  });
  io.folders.progress("");
  if (failed !== undefined) io.printError(words.cli.consolidate.notNoted(log));
  return { entries: entries.toSorted((a, b) => (a.file < b.file ? -1 : 1)), resumed };
}
