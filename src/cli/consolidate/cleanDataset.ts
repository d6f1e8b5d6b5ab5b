import { join } from "node:path";
import type { Consolidation } from "../../domain/consolidation/joinCopies";
import type { Call } from "../commands/Command";
import { isPart, partsOf } from "./datasetParts";
import type { ReadEntry } from "./ReadJob";

/** Parts that are named; of a wrong folder there would be thousands. */
const named = 50;

/** The parts of the dataset that hold nothing of what is added up. */
interface UncountedParts {
  /** Returns of municipalities that have another one now. */
  readonly outdated: readonly string[];
  /** Of copies that were not read, or are not in the folder any more: another folder may have written them. */
  readonly left: readonly string[];
  /** Files that are none of ours, and so nobody's to remove. */
  readonly strange: readonly string[];
}

async function findUncounted(
  { args: { parquet = "" }, io }: Call,
  { files }: Consolidation,
  entries: readonly ReadEntry[],
): Promise<UncountedParts> {
  const joined = new Set(files.flatMap(({ state, file }) => (state === "joined" ? [file] : [])));
  const counted = new Set(entries.flatMap(({ file, parts }) => (joined.has(file) ? parts : [])));
  const listing = await io.folders.list(parquet, true);
  const present = listing.ok ? listing.files.filter((part) => part.endsWith(".parquet") && !counted.has(part)) : [];
  const all = files.flatMap(({ reading }) => (reading.kind === "copy" ? [reading.digest] : []));
  const outdated = new Set(partsOf(present, all));
  const others = present.filter((part) => !outdated.has(part));
  return {
    outdated: [...outdated],
    left: others.filter(isPart),
    strange: others.filter((part) => !isPart(part)),
  };
}

/** Takes parts away; those that stay, because they are open or locked. */
async function removeParts({ args: { parquet = "" }, io }: Call, parts: readonly string[]): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const part of parts) if ((await io.folders.remove(join(parquet, part))) !== undefined) failed.push(part);
  return failed;
}

/**
 * Leaves in the dataset what is added up, and no older return of the same municipalities; true where nothing else is left.
 * What else stands there a query would add up: it is named, and goes where a person says so and all of the folder was read.
 */
export async function cleanDataset(
  call: Call,
  whole: Consolidation,
  entries: readonly ReadEntry[],
  isWhole: boolean,
): Promise<boolean> {
  const { args, io, words } = call;
  const { parquet, clean } = args;
  if (parquet === undefined) return true;
  const { consolidate } = words.cli;
  const { outdated, left, strange } = await findUncounted(call, whole, entries);
  // A file that could not be read may hold what its parts hold.
  const isRead = entries.every(({ reading }) => reading.kind !== "unread");
  const removed = clean && isWhole && isRead ? left : [];
  const failed = await removeParts(call, [...outdated, ...removed]);
  const kept = left.filter((part) => !removed.includes(part));
  const tell = (sentence: (n: number) => string, parts: readonly string[]) => {
    if (parts.length === 0) return;
    io.printError(sentence(parts.length));
    for (const part of parts.slice(0, named)) io.printError(`  ${join(parquet, part)}`);
    if (parts.length > named) io.printError(`  ${consolidate.moreParts(parts.length - named)}`);
  };
  tell(clean ? consolidate.keptParts : consolidate.leftParts, kept);
  tell(consolidate.strangeParts, strange);
  tell(consolidate.lockedParts, failed);
  const gone = removed.filter((part) => !failed.includes(part)).length;
  if (gone > 0) io.print(consolidate.removedParts(gone));
  io.print(consolidate.dataset(parquet));
  return kept.length + strange.length + failed.length === 0;
}
