/** Time of one piece of work, in milliseconds: on the wall, and of the processor alone, which other programs do not lengthen. */
export interface Timing {
  readonly wallMs: number;
  readonly cpuMs: number;
}

/** The middle one of some values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** One piece of work, its result and its time. */
export async function time<T>(work: () => T | Promise<T>): Promise<Timing & { readonly result: T }> {
  const [wall, cpu] = [performance.now(), cpuMs()];
  const result = await work();
  return { result, wallMs: performance.now() - wall, cpuMs: cpuMs() - cpu };
}

/** Medians of some runs, after one that is not counted. */
export async function measure(runs: number, work: () => unknown): Promise<Timing> {
  await work();
  const timings: Timing[] = [];
  for (let run = 0; run < runs; run += 1) timings.push(await time(work));
  const of = (pick: (timing: Timing) => number): number => Math.round(median(timings.map(pick)) * 10) / 10;
  return { wallMs: of(({ wallMs }) => wallMs), cpuMs: of((timing) => timing.cpuMs) };
}
