import type { Snapshot } from "../../src/domain/workbook/Snapshot";
import { createRandom } from "./Random";
import { type FuzzedReader, fuzzedReaders } from "./readers";

/** An input that a reader did not bear: it threw, or took too long. */
export interface FuzzProblem {
  readonly reader: string;
  readonly seed: number;
  readonly what: string;
  readonly input: Uint8Array | Snapshot;
}

/** Seconds of computing that one input of some kilobytes may take; none takes one. */
const mostSeconds = 5;

async function readOne(reader: FuzzedReader, seed: number): Promise<FuzzProblem | undefined> {
  const input = await reader.make(createRandom(seed));
  const problem = (what: string): FuzzProblem => ({ reader: reader.name, seed, what, input });
  const begun = process.cpuUsage();
  try {
    await reader.read(input);
  } catch (error) {
    return problem(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  const { user } = process.cpuUsage(begun);
  return user / 1e6 > mostSeconds ? problem(`${user / 1e6} s`) : undefined;
}

/** Reads a share (1 for all) of the inputs of each reader; `name` and `only` choose one reader or one input. */
export async function runFuzz(
  share: number,
  { name, only, tell = () => undefined }: { name?: string; only?: number; tell?: (line: string) => void } = {},
): Promise<{ readonly inputs: number; readonly problems: readonly FuzzProblem[] }> {
  const problems: FuzzProblem[] = [];
  let inputs = 0;
  for (const [place, reader] of fuzzedReaders.entries()) {
    if (name !== undefined && reader.name !== name) continue;
    const begun = process.cpuUsage();
    const seeds =
      only === undefined
        ? Array.from({ length: Math.ceil(reader.inputs * share) }, (_, at) => 599_290_000 + place * 1_000_000 + at)
        : [only];
    for (const seed of seeds) {
      const problem = await readOne(reader, seed);
      if (problem !== undefined) problems.push(problem);
    }
    inputs += seeds.length;
    tell(`${reader.name}: ${seeds.length} inputs, ${(process.cpuUsage(begun).user / 1e6).toFixed(1)} s`);
  }
  return { inputs, problems };
}
