import { spawn } from "node:child_process";

interface Ended {
  readonly code: number;
  readonly said: string;
}

/** Runs a script of Node to its end; what it says is kept, or shown as it comes. */
function runScript(args: readonly string[], output: "pipe" | "inherit"): Promise<Ended> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { stdio: ["ignore", output, output] });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (part: Buffer) => said.push(part));
    child.on("error", fail);
    // Without a code it was ended by a signal.
    child.on("close", (code) => done({ code: code ?? 1, said: Buffer.concat(said).toString("utf8") }));
  });
}

/**
 * The tests of `npm test`: the browser waits for much of its time, in which jest uses the machine. Its lines come after
 * those of jest.
 */
async function main(): Promise<void> {
  const browser = runScript([require.resolve("tsx/cli"), "test/e2e/run.ts"], "pipe");
  const unit = await runScript([require.resolve("jest/bin/jest"), ...process.argv.slice(2)], "inherit");
  const { code, said } = await browser;
  process.stdout.write(said);
  process.exitCode = unit.code === 0 ? code : unit.code;
}

void main();
