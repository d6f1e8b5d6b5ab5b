import { availableParallelism, freemem } from "node:os";
import { type Death, openReader, type ReaderLimits } from "./openReader";
import type { LookedAt, ReadJob } from "./ReadJob";

/** Megabytes of a reader, and of the one that tries again, alone, what was too much for the others. */
export interface ReadLimits {
  readonly usual: number;
  readonly most: number;
  /** A file within our bounds takes seconds; one that takes longer than this, in milliseconds, is given up. */
  readonly waiting: number;
}

const usualLimits: ReadLimits = { usual: 320, most: 1_400, waiting: 120_000 };
/** What a reader may need with what it unpacks, in bytes. */
const readerBytes = 700 * 1024 * 1024;

function givenUp(file: string, { died, detail }: Death): LookedAt {
  const reading = { kind: "unread", problem: { code: died, found: detail } } as const;
  return { known: false, file, fingerprint: "", reading, parts: [] };
}

interface Pool {
  readonly job: Omit<ReadJob, "files">;
  readonly queue: string[];
  /** What takes too much memory; undefined where nobody tries it again. */
  readonly heavy?: string[];
  readonly onRead: (looked: LookedAt) => Promise<void>;
}

/** A process that reads until nothing is left; where a file ends it, another takes its place. */
async function work({ job, queue, heavy, onRead }: Pool, limits: ReaderLimits): Promise<void> {
  let reader = openReader(job, limits);
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    const end = await reader.ask(file);
    if ("looked" in end) {
      await onRead(end.looked);
      continue;
    }
    reader.close();
    reader = openReader(job, limits);
    if (end.died === "memory" && heavy !== undefined) heavy.push(file);
    else await onRead(givenUp(file, end));
  }
  reader.close();
}

/** Reads files in processes of their own, as many as there are processors; one bad file never stops the others. */
export async function readAside(
  { files, ...job }: ReadJob,
  onRead: Pool["onRead"],
  { usual, most, waiting } = usualLimits,
): Promise<void> {
  const [queue, heavy] = [[...files], [] as string[]];
  const fitting = Math.max(1, Math.floor(freemem() / readerBytes));
  const readers = Math.min(availableParallelism(), fitting, queue.length);
  const pool = { job, queue, heavy, onRead };
  await Promise.all(Array.from({ length: readers }, () => work(pool, { megabytes: usual, waiting })));
  if (heavy.length > 0) await work({ job, queue: heavy, onRead }, { megabytes: most, waiting });
}
