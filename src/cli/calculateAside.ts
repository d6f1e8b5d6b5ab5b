import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Snapshot } from "../domain/workbook/Snapshot";
import { codeOf } from "./files/fileError";
import type { Uncalculated } from "./Io";

/** Computing time of the process, in milliseconds: a busy machine must not cost a person the values. The sample form takes 4 s. */
const mostComputing = 15_000;
const mostWaiting = 180_000;
const mostMegabytes = 700;

function computing(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Files of the calculator; undefined where it is not installed: its packages serve development, and `npm ci --omit=dev` leaves them out. */
function findUniver(): readonly string[] | undefined {
  const parts = ["conditional-formatting", "data-validation", "formula", "numfmt", "table"];
  try {
    return parts.map((part) => require.resolve(`@univerjs/sheets-${part}`));
  } catch (error) {
    if (codeOf(error) !== "MODULE_NOT_FOUND") throw error;
    return undefined;
  }
}

/**
 * The script of the thread, which knows no TypeScript of its own. The calculator comes before tsx, which would read each
 * file twice, a second in four; but Univer requires packages that are ESM only, as Node does since 20.19 and tsx always.
 */
function scriptOf(univer: readonly string[]): string {
  return [
    ...(process.features.require_module ? univer : []),
    require.resolve("tsx/cjs"),
    join(__dirname, "calculateWorker.ts"),
  ]
    .map((path) => `require(${JSON.stringify(path)});`)
    .join("");
}

/** Values of formulas, calculated in a thread that can be stopped. */
export async function calculateAside(book: Snapshot): Promise<Snapshot | Uncalculated> {
  const univer = findUniver();
  if (univer === undefined) return "notInstalled";
  const worker = new Worker(scriptOf(univer), {
    eval: true,
    workerData: book,
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
  });
  return new Promise((done, fail) => {
    const [since, begun] = [Date.now(), computing()];
    const isLate = () => Date.now() - since > mostWaiting || computing() - begun > mostComputing;
    const timer = setInterval(() => {
      if (isLate()) end("tooLong");
    }, 250);
    const end = (values: Snapshot | Uncalculated): void => {
      clearInterval(timer);
      done(values);
      void worker.terminate();
    };
    worker.on("message", (values: Snapshot) => end(values));
    worker.on("error", (error: Error & { readonly code?: string }) => {
      // Univer 0.25.1 follows what depends on what by recursion, which a very long formula takes past the stack.
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY" || error.name === "RangeError") return end("tooLong");
      clearInterval(timer);
      fail(error);
    });
  });
}
