import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runFuzz } from "./fuzz";

/** `npm run test:fuzz [reader [seed]]`: all inputs, or those of one reader, or one; what fails is kept in a folder. */
async function run([name, seed]: readonly string[]): Promise<void> {
  const tell = (line: string) => void process.stdout.write(`${line}\n`);
  const { inputs, problems } = await runFuzz(1, {
    tell,
    ...(name === undefined ? {} : { name }),
    ...(seed === undefined ? {} : { only: Number(seed) }),
  });
  const folder = problems.length === 0 ? "" : await mkdtemp(join(tmpdir(), "fuzz-"));
  for (const { reader, seed: failed, what, input } of problems) {
    tell(`FAIL ${reader} ${failed}: ${what.split("\n").slice(0, 6).join("\n")}`);
    const bytes = input instanceof Uint8Array ? input : JSON.stringify(input);
    await writeFile(join(folder, `${failed}-${reader.replace(" ", "-")}`), bytes);
  }
  tell(`${inputs} inputs, ${problems.length} failures${folder === "" ? "" : `, kept in ${folder}`}`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}

void run(process.argv.slice(2));
