import { availableParallelism, freemem } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { LookedAt, ReadJob } from "./ReadJob";

/** Megabytes of a thread, and of the one that tries again, alone, what was too much for the others. */
const [usualMegabytes, mostMegabytes] = [320, 1_400];
/** What a file leaves behind goes in fewer, larger sweeps than by default: 200 copies take 20 s instead of 23 (`npm run bench country`). */
const youngMegabytes = 160;
/** What a thread may need with what it unpacks, in bytes. */
const threadBytes = 700 * 1024 * 1024;
/** A file within our bounds takes seconds; one that takes longer than this, in milliseconds, is given up. */
const mostWaiting = 120_000;

/** A thread knows no TypeScript of its own. */
const start = [require.resolve("tsx/cjs"), join(__dirname, "readWorker.ts")]
  .map((path) => `require(${JSON.stringify(path)});`)
  .join("");

function openWorker({ files: _, ...job }: ReadJob, megabytes: number): Worker {
  const worker = new Worker(start, {
    eval: true,
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: youngMegabytes },
  });
  // One that dies between two files is missed by the next, which says why.
  return worker.on("error", () => undefined);
}

type End = { readonly looked: LookedAt } | { readonly died: "memory" | "time" | "bug"; readonly detail: string };

type Died = Error & { readonly code?: string };

/** One file by a thread: its answer, or how the thread ended. */
function ask(worker: Worker, file: string): Promise<End> {
  return new Promise((done) => {
    const end = (result: End): void => {
      clearTimeout(timer);
      worker.off("message", hear);
      worker.off("error", die);
      worker.off("exit", leave);
      done(result);
    };
    const hear = (looked: LookedAt): void => end({ looked });
    const die = ({ code, message }: Died): void =>
      end({ died: code === "ERR_WORKER_OUT_OF_MEMORY" ? "memory" : "bug", detail: message });
    // After an error it ends as well: the reason is told first. One that was gone before answers nothing else.
    const leave = (): void => end({ died: "bug", detail: "thread" });
    const timer = setTimeout(() => end({ died: "time", detail: "" }), mostWaiting);
    worker.on("message", hear);
    worker.on("error", die);
    worker.on("exit", leave);
    if (worker.threadId < 0) leave();
    else worker.postMessage(file);
  });
}

function givenUp(file: string, { died, detail }: Extract<End, { readonly died: string }>): LookedAt {
  const reading = { kind: "unread", problem: { code: died, found: detail } } as const;
  return { known: false, file, fingerprint: "", reading, parts: [] };
}

interface Pool {
  readonly job: ReadJob;
  readonly queue: string[];
  readonly heavy: string[];
  readonly onRead: (looked: LookedAt) => Promise<void>;
}

/** A thread that reads until nothing is left; where a file ends it, another takes its place. */
async function work({ job, queue, heavy, onRead }: Pool, megabytes: number): Promise<void> {
  let worker = openWorker(job, megabytes);
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    const end = await ask(worker, file);
    if ("looked" in end) {
      await onRead(end.looked);
      continue;
    }
    await worker.terminate();
    worker = openWorker(job, megabytes);
    if (end.died === "memory" && megabytes < mostMegabytes) heavy.push(file);
    else await onRead(givenUp(file, end));
  }
  await worker.terminate();
}

/** Reads files in threads, as many as there are processors; one bad file never stops the others. */
export async function readAside(job: ReadJob, onRead: Pool["onRead"]): Promise<void> {
  const pool: Pool = { job, queue: [...job.files], heavy: [], onRead };
  const fitting = Math.max(1, Math.floor(freemem() / threadBytes));
  const threads = Math.min(availableParallelism(), fitting, pool.queue.length);
  await Promise.all(Array.from({ length: threads }, () => work(pool, usualMegabytes)));
  if (pool.heavy.length > 0) await work({ ...pool, queue: pool.heavy, heavy: [] }, mostMegabytes);
}
