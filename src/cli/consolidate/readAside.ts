import { availableParallelism, freemem } from "node:os";
import { type Death, openReader, type ReaderLimits } from "./openReader";
import type { LookedAt, ReaderJob, ReadJob } from "./ReadJob";

export interface ReadLimits {
  /** Megabytes of a reader, and of the one that tries again, alone, what was too much for the others. */
  readonly usual: number;
  readonly most: number;
  /** A file within our bounds takes seconds; one that takes longer than this, in milliseconds, is given up. */
  readonly waiting: number;
}

/** What a reader needs at least, with what it unpacks, and the most that it may take, in megabytes. */
const [least, most] = [700, 2_000];

/**
 * As many readers as there are processors and as fit into the free memory, which they share: V8 sweeps less often where it
 * may take more, though it takes no more than it did (`npm run bench country`).
 */
function shareMemory(files: number): { readonly readers: number; readonly limits: ReadLimits } {
  const free = freemem() / 1024 / 1024;
  const readers = Math.max(1, Math.min(availableParallelism(), Math.floor(free / least), files));
  const usual = Math.max(least / 2, Math.min(most, Math.floor(free / readers / 2)));
  return { readers, limits: { usual, most, waiting: 120_000 } };
}

function givenUp(file: string, { died, detail }: Death): LookedAt {
  const reading = { kind: "unread", problem: { code: died, found: detail } } as const;
  return { known: false, file, fingerprint: "", reading, parts: [] };
}

interface Pool {
  readonly job: ReaderJob;
  readonly queue: string[];
  /** What takes too much memory; undefined where nobody tries it again. */
  readonly heavy?: string[];
  readonly onRead: (looked: LookedAt) => Promise<void>;
}

/** A process that reads until nothing is left; where a file ends it, another takes its place. */
async function work({ job, queue, heavy, onRead }: Pool, limits: ReaderLimits): Promise<void> {
  let reader = openReader(job, limits);
  try {
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      const end = await reader.ask(file);
      if ("looked" in end) {
        await onRead(end.looked);
        continue;
      }
      reader.close();
      if (end.died === "memory" && heavy !== undefined) heavy.push(file);
      else await onRead(givenUp(file, end));
      reader = openReader(job, limits);
    }
  } finally {
    reader.close();
  }
}

/** Reads files in processes of their own; one bad file never stops the others. */
export async function readAside({ files, ...job }: ReadJob, onRead: Pool["onRead"], own?: ReadLimits): Promise<void> {
  const queue = [...files];
  const heavy: string[] = [];
  const { readers, limits } = shareMemory(queue.length);
  const { usual, most: whole, waiting } = own ?? limits;
  const pool = { job, queue, heavy, onRead };
  await Promise.all(Array.from({ length: readers }, () => work(pool, { megabytes: usual, waiting })));
  if (heavy.length > 0) await work({ job, queue: heavy, onRead }, { megabytes: whole, waiting });
}
