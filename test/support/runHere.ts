import type { Io } from "../../src/cli/Io";
import { nodeIo } from "../../src/cli/nodeIo";
import { run } from "../../src/cli/run";
import type { CliRun } from "./memoryIo";

/** The command line over the real disk, without a process of its own: to load the program anew takes seconds. */
export async function runHere(args: readonly string[], more: Partial<Io> = {}): Promise<CliRun> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await run(args, {
    ...nodeIo,
    print: (text) => void out.push(text),
    printError: (text) => void err.push(text),
    ...more,
  });
  return { code, out: out.join("\n"), err: err.join("\n") };
}
