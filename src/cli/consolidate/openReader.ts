import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import type { LookedAt, ReaderJob } from "./ReadJob";

/** How a reader ended instead of answering; `detail` is what it said of it. */
export interface Death {
  readonly died: "memory" | "time" | "bug";
  readonly detail: string;
}

/** A process that reads files, one after another. */
interface Reader {
  /** One file: what it gave, or how the process ended over it. A reader that ended answers no more. */
  ask(file: string): Promise<{ readonly looked: LookedAt } | Death>;
  close(): void;
}

/** What a reader may take. */
export interface ReaderLimits {
  /** For what lasts, in megabytes. */
  readonly megabytes: number;
  /** For one file, in milliseconds. */
  readonly waiting: number;
}

/** What is kept of the words of a process that ends. */
const mostWords = 8_000;

/**
 * Processes, and not threads: garbage of threads is swept by helpers of their process, which take the other
 * processors from them; and a file that takes too much memory ends its own process only.
 * Options of V8: one thread for all that it does, young objects in 3 × 64 MB, as fewer sweeps cost less (`npm run bench country`).
 */
const optionsOf = (megabytes: number): string[] => [
  "--require",
  require.resolve("tsx/cjs"),
  "--single-threaded",
  "--min-semi-space-size=64",
  "--max-semi-space-size=64",
  `--max-old-space-size=${megabytes}`,
];

/** Readers that are under way: one that is busy with a file would outlive a process that is ended. */
const underWay = new Set<ChildProcess>();

function endAll(): void {
  for (const child of underWay) child.kill("SIGKILL");
}

let isWatched = false;

/** Ends the readers with this process, however it ends but by force. */
function watchEnd(): void {
  if (isWatched) return;
  isWatched = true;
  process.once("exit", endAll);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.once(signal, () => {
      endAll();
      process.kill(process.pid, signal);
    });
}

function startChild(job: ReaderJob, megabytes: number): ChildProcess {
  const child = fork(join(__dirname, "readProcess.ts"), {
    execArgv: optionsOf(megabytes),
    serialization: "advanced",
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  watchEnd();
  underWay.add(child);
  child.once("close", () => underWay.delete(child));
  // A message to one that has just ended: its end is heard as well, and says why.
  child.on("error", () => undefined);
  child.send(job);
  return child;
}

/** How a process ended: out of memory in V8's own words or by the system, or the line of the error. */
function deathOf(child: ChildProcess, words: string, isClosed: boolean): Death {
  const isFull = /heap out of memory/i.test(words) || (child.signalCode === "SIGKILL" && !isClosed);
  if (isFull) return { died: "memory", detail: "" };
  const line = /^[\w.]*Error\b.*$/m.exec(words)?.[0];
  return { died: "bug", detail: line ?? String(child.signalCode ?? child.exitCode ?? "") };
}

/** Starts a process for files of a folder. */
export function openReader(job: ReaderJob, { megabytes, waiting }: ReaderLimits): Reader {
  const child = startChild(job, megabytes);
  let [words, isClosed] = ["", false];
  child.stderr?.on("data", (chunk) => {
    words = (words + String(chunk)).slice(-mostWords);
  });
  return {
    ask: (file) =>
      new Promise((done) => {
        const end = (result: { readonly looked: LookedAt } | Death): void => {
          clearTimeout(timer);
          child.off("message", hear);
          child.off("close", leave);
          done(result);
        };
        const hear = (looked: LookedAt): void => end({ looked });
        const leave = (): void => end(deathOf(child, words, isClosed));
        const timer = setTimeout(() => end({ died: "time", detail: "" }), waiting);
        child.on("message", hear);
        child.on("close", leave);
        if (child.connected) child.send(file);
        else if (child.exitCode !== null || child.signalCode !== null) leave();
      }),
    close: () => {
      isClosed = true;
      child.kill("SIGKILL");
    },
  };
}
