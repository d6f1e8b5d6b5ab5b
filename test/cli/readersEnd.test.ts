import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { sampleCopy, sharedProject } from "../support/copies";

// A program and its readers start in seconds, several times as long where the cores are shared.
jest.setTimeout(120_000);

const root = join(__dirname, "../..");
/** So many that files are left when the program is ended. */
const copies = 200;
let bytes: Uint8Array = new Uint8Array();
beforeAll(async () => {
  bytes = await writeXlsx(sampleCopy(await sharedProject(), "Girón").snapshot);
});

let home = "";
let program: ChildProcess | undefined;
let readers: readonly Running[] = [];
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "finales-"));
});
afterEach(async () => {
  program?.kill("SIGKILL");
  for (const { pid } of left(readers)) process.kill(pid, "SIGKILL");
  await rm(home, { recursive: true, force: true });
});

interface Running {
  readonly pid: number;
  readonly parent: number;
}

/** The processes that run now; one that has ended and that nobody has asked for is none. */
function running(): readonly Running[] {
  const { stdout } = spawnSync("ps", ["-A", "-o", "pid=,ppid=,stat="], { encoding: "utf8" });
  return stdout.split("\n").flatMap((line) => {
    const [pid = "", parent = "", state = ""] = line.trim().split(/\s+/);
    return pid === "" || state.startsWith("Z") ? [] : [{ pid: Number(pid), parent: Number(parent) }];
  });
}

/** Asks again and again until the answer is yes; false where it never is. */
async function until(isSo: () => Promise<boolean> | boolean, times = 1_200): Promise<boolean> {
  for (let time = 0; time < times; time += 1) {
    if (await isSo()) return true;
    await new Promise((done) => setTimeout(done, 50));
  }
  return false;
}

/** «consolidar» over a folder, without what starts it: the process is the program's own. */
async function start(): Promise<ChildProcess> {
  for (let index = 0; index < copies; index += 1) await writeFile(join(home, `copia-${index}.xlsx`), bytes);
  const command = ["consolidar", home, "--salida", join(home, "todo.xlsx"), "--corte", "2022-10-18"];
  program = spawn(process.execPath, ["--require", "tsx/cjs", join(root, "src/cli/main.ts"), ...command], {
    cwd: root,
    stdio: "ignore",
  });
  return program;
}

const readSoFar = async () => (await readFile(join(home, "todo.xlsx.avance.jsonl"), "utf8").catch(() => "")).length;
const readersOf = ({ pid }: ChildProcess) => running().filter(({ parent }) => parent === pid);
const left = (some: readonly Running[]) => {
  const now = new Set(running().map(({ pid }) => pid));
  return some.filter(({ pid }) => now.has(pid));
};

/** Where processes cannot be listed the test is listed as skipped. */
const ifListed = running().length > 0 ? it : it.skip;

describe("the processes that read copies (real processes)", () => {
  ifListed.each(["SIGTERM", "SIGKILL"] as const)(
    "end with the program that started them, by a signal or by force, though files are left: %s",
    async (signal) => {
      const started = await start();
      expect(await until(async () => (await readSoFar()) > 0)).toBe(true);
      readers = readersOf(started);
      expect(readers.length).toBeGreaterThan(0);
      const ended = new Promise((done) => started.once("exit", (_, by) => done(by)));
      started.kill(signal);
      expect(await ended).toBe(signal);
      expect(await until(() => left(readers).length === 0)).toBe(true);
    },
  );
});
