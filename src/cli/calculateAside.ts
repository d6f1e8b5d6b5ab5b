import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Snapshot } from "../domain/workbook/Snapshot";

/** Computing time of the process, in milliseconds: a busy machine must not cost a person the values. The sample form takes 4 s. */
const mostComputing = 15_000;
const mostWaiting = 180_000;
const mostMegabytes = 700;

function computing(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * What the calculator is made of, before tsx is there: it would read each file twice, a second in four. Univer requires
 * packages that are ESM only, as Node does since 20.19 and tsx also in older ones.
 */
const univer = process.features.require_module
  ? ["conditional-formatting", "data-validation", "formula", "numfmt", "table"]
  : [];

/** The script of the thread, which knows no TypeScript of its own. */
function scriptOf(): string {
  const parts = univer.map((part) => require.resolve(`@univerjs/sheets-${part}`));
  return [...parts, require.resolve("tsx/cjs"), join(__dirname, "calculateWorker.ts")]
    .map((path) => `require(${JSON.stringify(path)});`)
    .join("");
}

/** Values of formulas, calculated in a thread that can be stopped; undefined where it takes too long or too much memory. */
export function calculateAside(book: Snapshot): Promise<Snapshot | undefined> {
  const worker = new Worker(scriptOf(), {
    eval: true,
    workerData: book,
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
  });
  return new Promise((done, fail) => {
    const [since, begun] = [Date.now(), computing()];
    const isLate = () => Date.now() - since > mostWaiting || computing() - begun > mostComputing;
    const timer = setInterval(() => {
      if (isLate()) end(undefined);
    }, 250);
    const end = (values: Snapshot | undefined): void => {
      clearInterval(timer);
      done(values);
      void worker.terminate();
    };
    worker.on("message", (values: Snapshot) => end(values));
    worker.on("error", (error: Error & { readonly code?: string }) => {
      // Univer 0.25.1 follows what depends on what by recursion, which a very long formula takes past the stack.
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY" || error.name === "RangeError") return end(undefined);
      clearInterval(timer);
      fail(error);
    });
  });
}
