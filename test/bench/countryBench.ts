import { spawn } from "node:child_process";
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { countryFolder, countrySize } from "./countryFolder";

const out = join(__dirname, "../out/country");
const main = join(__dirname, "../../src/cli/main.ts");
const plainly = join(__dirname, "readPlainly.ts");
const megabyte = 1024;

/** A process that ended: its time on the wall, its largest memory with that of its processes, and what it said. */
interface Ended {
  readonly seconds: number;
  /** Of the processor, with those of its processes: other programs on the machine hardly lengthen them. */
  readonly processor: number;
  readonly megabytes: number;
  readonly code: number | null;
  readonly said: string;
}

/** Ticks of the processor in a second, as Linux counts them in /proc. */
const ticks = 100;

/** The largest memory so far of a process and of those that it started, in kilobytes; 0 where it is gone. Notes the ticks of each. */
function peakOf(pid: string, used: Map<string, number>): number {
  try {
    const own = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean);
    // Behind the name, which may hold spaces: user and system time are the 12th and 13th field.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
    used.set(pid, Number(fields[11] ?? 0) + Number(fields[12] ?? 0));
    return Number(own ?? 0) + children.reduce((sum, child) => sum + peakOf(child, used), 0);
  } catch {
    // It ended between two looks.
    return 0;
  }
}

/** Runs a script of ours; `stop` ends it at once where it answers true. */
function run(args: readonly string[], stop: () => boolean = () => false): Promise<Ended> {
  // Without a second process of tsx in between, whose memory would not be that of the work.
  const child = spawn(process.execPath, ["--import", "tsx", ...args]);
  const begun = performance.now();
  const used = new Map<string, number>();
  let [peak, said] = [0, ""];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += String(chunk)));
  const timer = setInterval(() => {
    peak = Math.max(peak, peakOf(String(child.pid), used));
    if (stop()) child.kill("SIGKILL");
  }, 100);
  return new Promise((done) =>
    child.on("close", (code) => {
      clearInterval(timer);
      const seconds = (performance.now() - begun) / 1000;
      const processor = [...used.values()].reduce((sum, one) => sum + one, 0) / ticks;
      done({ seconds, processor, megabytes: Math.round(peak / megabyte), code, said });
    }),
  );
}

function consolidate(folder: string, output: string, stop?: () => boolean): Promise<Ended> {
  return run(
    [main, "consolidar", folder, "--salida", join(out, output), "--corte", "2026-10-31", "--sobrescribir"],
    stop,
  );
}

/** A folder with the first files of the country. */
function firstFiles(country: string, count: number): string {
  const folder = join(out, `first-${count}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const names = readdirSync(country).filter((name) => name.endsWith(".xlsx"));
  for (const name of names.slice(0, count)) linkSync(join(country, name), join(folder, name));
  return folder;
}

const round = (value: number) => Math.round(value * 100) / 100;

const plain = ({ seconds, processor, megabytes, said }: Ended) => ({
  seconds: round(seconds),
  processorSeconds: round(processor),
  megabytes,
  said,
});

/** Seconds by files, and what a file more costs between two numbers of files: flat where both are the same. */
async function timeSizes(country: string) {
  const sizes = [10, 100];
  const timed: { files: number; seconds: number; processorSeconds: number }[] = [];
  for (const files of sizes) {
    const { seconds, processor } = await consolidate(firstFiles(country, files), `first-${files}.xlsx`);
    timed.push({ files, seconds: round(seconds), processorSeconds: round(processor) });
  }
  return timed;
}

/** Ends a run in the middle, and runs it again: the second reads the rest only. */
async function killAtHalf(country: string) {
  const log = join(out, "half.xlsx.avance.jsonl");
  rmSync(log, { force: true });
  const lines = () => (existsSync(log) ? readFileSync(log, "utf8").split("\n").length - 1 : 0);
  await consolidate(country, "half.xlsx", () => lines() >= countrySize / 2);
  const done = lines();
  const second = await consolidate(country, "half.xlsx");
  const resumed = Number((/^([\d.]+) archivos ya se habían leído/m.exec(second.said)?.[1] ?? "0").replace(".", ""));
  return { loggedWhenKilled: done, notReadAgain: resumed, seconds: round(second.seconds), code: second.code };
}

/** A country: 1,103 returned copies of 300 rows, 20 of them spoiled, read and checked beside plain reading by two libraries. */
export async function benchCountry() {
  const country = join(out, "copies");
  const spoiled = await countryFolder(country);
  const sizes = await timeSizes(country);
  const ours = await consolidate(country, "country.xlsx");
  const unnamed = spoiled.filter((name) => !ours.said.includes(name));
  const joined = /Se sumaron ([\d.]+) copias de ([\d.]+) archivos/.exec(ours.said)?.[0];
  const [sheetjs, exceljs] = [await run([plainly, "sheetjs", country]), await run([plainly, "exceljs", country])];
  const fastest = Math.min(sheetjs.seconds, exceljs.seconds);
  const [, hundred] = sizes;
  return {
    joined,
    code: ours.code,
    spoiled: spoiled.length,
    spoiledThatAreNotNamed: unnamed,
    seconds: round(ours.seconds),
    processorSeconds: round(ours.processor),
    megabytes: ours.megabytes,
    bookMegabytes: round(statSync(join(out, "country.xlsx")).size / 1024 / 1024),
    sizes,
    millisecondsPerFileFrom100: Math.round(((ours.seconds - (hundred?.seconds ?? 0)) / (countrySize - 100)) * 1000),
    sheetjs: plain(sheetjs),
    exceljs: plain(exceljs),
    ratioToFaster: round(ours.seconds / fastest),
    killedAtHalf: await killAtHalf(country),
  };
}
