import { execFile } from "node:child_process";
import { join } from "node:path";
import type { countTrips } from "../bench/riskBench";

const root = join(__dirname, "../..");
/** Bytes of a request or an answer above which a further one is allowed (Excel on the web refuses 5 MB). */
const chunk = 4_000_000;

type Trips = Awaited<ReturnType<typeof countTrips>>;

/** The bench in a process of its own: inside Jest's sandbox Univer takes several times as long. */
function runBench(): Promise<Trips> {
  return new Promise((done, fail) => {
    const args = ["--import", "tsx", join(root, "test/bench/run.ts"), "riskTrips"];
    execFile(process.execPath, args, { cwd: root }, (error, out, problems) => {
      if (error === null) done((JSON.parse(out) as { readonly riskTrips: Trips }).riskTrips);
      else fail(new Error(`${error.message}\n${problems}`));
    });
  });
}

describe("1,000 risks with three controls each, on the real office.js", () => {
  let bench: Trips | undefined;
  const read = (): Trips => {
    if (bench === undefined) throw new Error("no bench");
    return bench;
  };
  beforeAll(async () => {
    bench = await runBench();
  }, 600_000);

  it("are structured in four round trips, the last for the pages, below 4 MB: a formula goes once for its column", () => {
    const { structure } = read();
    expect(structure.read.syncs + structure.write.syncs).toBe(4);
    expect(structure.write.requestBytes).toBeLessThan(chunk);
  });

  it("are checked in three round trips and one more for each 4 MB that Excel answers", () => {
    const { check } = read();
    // The first findings put «Hallazgos» on paper, in a request of its own.
    expect(check.write.syncs).toBe(2);
    expect(check.read.syncs).toBeLessThanOrEqual(2 + Math.ceil(check.read.responseBytes / chunk));
    expect(check.read.responseBytes).toBeGreaterThan(chunk);
  });

  it("are reported in two round trips below 4 MB after the reading, the second for the pages", () => {
    const { write } = read().report;
    expect(write.syncs).toBe(2);
    expect(write.requestBytes).toBeLessThan(chunk);
    expect(write.requestBytes).toBeGreaterThan(chunk / 10);
  });
});
