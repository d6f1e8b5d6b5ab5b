import { execFile } from "node:child_process";
import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hostileCases } from "./cases/index";
import type { HostileCase } from "./HostileCase";
import { ourBook } from "./pieces";

/** What anything refused may cost, and what is read may cost. */
const most = { refused: { seconds: 10, megabytes: 1024 }, read: { seconds: 60, megabytes: 2048 } };

interface Ended {
  readonly out: string;
  readonly err: string;
  readonly cost: { readonly code: number; readonly seconds: number; readonly megabytes: number } | undefined;
}

function runOne(folder: string, args: readonly string[]): Promise<Ended> {
  const command = [join(__dirname, "runOne.ts"), ...args];
  const options = { cwd: folder, maxBuffer: 256 * 1024 * 1024, timeout: 600_000 };
  return new Promise((done) => {
    execFile(join(__dirname, "../../node_modules/.bin/tsx"), command, options, (_, out, err) => {
      const last = err.trimEnd().lastIndexOf("\n{");
      const isTold = last >= 0 && err.trimEnd().endsWith("}");
      done({
        out: out.trimEnd(),
        err: (isTold ? err.slice(0, last) : err).trimEnd(),
        cost: isTold ? JSON.parse(err.slice(last)) : undefined,
      });
    });
  });
}

/** What is wrong with how a file was met; "" where nothing is. */
function judge({ code, says, args = [] }: HostileCase, { out, err, cost }: Ended): string {
  if (cost === undefined) return `it died: ${err.slice(-300)}`;
  const said = code === 2 ? err : out;
  const isSaid = typeof says === "string" ? said === says : says.test(said);
  if (!isSaid || cost.code !== code)
    return `it ended with ${cost.code} and said «${said.slice(0, 300)}» (${args.join(" ")})`;
  const bound = code === 2 ? most.refused : most.read;
  return cost.seconds > bound.seconds || cost.megabytes > bound.megabytes ? "it costs too much" : "";
}

async function prepare(folder: string, one: HostileCase): Promise<readonly string[]> {
  await writeFile(join(folder, one.file), await one.make());
  if (one.sparse !== undefined) await truncate(join(folder, one.file), one.sparse);
  await writeFile(join(folder, "libro.xlsx"), await ourBook());
  return (one.args ?? ["validar", "{}"]).map((arg) => (arg === "{}" ? one.file : arg));
}

/** `npm run test:hostile [part of a name]`: every file in a process of its own, its time and memory measured. */
async function runAll(part: string): Promise<void> {
  let failures = 0;
  for (const one of hostileCases.filter(({ file }) => file.includes(part))) {
    const folder = await mkdtemp(join(tmpdir(), "hostile-"));
    const ended = await runOne(folder, await prepare(folder, one));
    const problem = judge(one, ended);
    const cost =
      ended.cost === undefined ? "" : `${ended.cost.seconds.toFixed(1)} s ${ended.cost.megabytes.toFixed(0)} MB`;
    process.stdout.write(`${problem === "" ? "ok  " : "FAIL"} ${one.file}: ${one.why} · ${cost} ${problem}\n`);
    if (problem !== "") failures += 1;
    await rm(folder, { recursive: true, force: true });
  }
  process.stdout.write(`${hostileCases.length} files, ${failures} failures\n`);
  process.exitCode = failures === 0 ? 0 : 1;
}

void runAll(process.argv[2] ?? "");
