import { countTrips } from "../bench/riskBench";

/** Bytes of a request or an answer above which a further one is allowed (Excel on the web refuses 5 MB). */
const chunk = 4_000_000;
/** Bytes of a request of a large plan. */
const part = 1_000_000;

type Trips = Awaited<ReturnType<typeof countTrips>>;

describe("1,000 risks with three controls each, on the real office.js", () => {
  let bench: Trips | undefined;
  const read = (): Trips => {
    if (bench === undefined) throw new Error("no bench");
    return bench;
  };
  beforeAll(async () => {
    bench = await countTrips();
  }, 600_000);

  it("are structured in a request for each MB and one for the pages, below 3 MB: a formula goes once for its column", () => {
    const { structure } = read();
    expect(structure.read.syncs).toBe(2);
    expect(structure.write.syncs).toBeLessThanOrEqual(Math.ceil(structure.write.requestBytes / part) + 2);
    expect(structure.write.requestBytes).toBeLessThan(3_000_000);
  });

  it("are read whole once; a check after that asks for a third at most, and for one round trip more for each 4 MB", () => {
    const { opening, check } = read();
    expect(opening.responseBytes).toBeGreaterThan(5 * chunk);
    expect(check.read.responseBytes).toBeLessThan(opening.responseBytes / 3);
    // The first findings put «Hallazgos» on paper, in a request of its own.
    expect(check.write.syncs).toBe(2);
    expect(check.read.syncs).toBeLessThanOrEqual(2 + Math.ceil(check.read.responseBytes / chunk));
  });

  it("are reported in a request for each MB and one for the pages, below 4 MB", () => {
    const { write } = read().report;
    expect(write.syncs).toBeLessThanOrEqual(Math.ceil(write.requestBytes / part) + 2);
    expect(write.requestBytes).toBeLessThan(chunk);
    expect(write.requestBytes).toBeGreaterThan(chunk / 10);
  });
});
