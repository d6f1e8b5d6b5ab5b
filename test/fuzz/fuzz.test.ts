import { runFuzz } from "./fuzz";
import { fuzzedReaders } from "./readers";

describe("files changed by chance", () => {
  it.each(fuzzedReaders.map(({ name }) => name))("never make a reader throw or hang: %s", async (name) => {
    const { problems } = await runFuzz(0.1, { name });
    expect(problems.map(({ reader, seed, what }) => `${reader} ${seed}: ${what}`)).toEqual([]);
  });

  it("are 20,000 and more in a whole run", () => {
    expect(fuzzedReaders.reduce((sum, { inputs }) => sum + inputs, 0)).toBeGreaterThanOrEqual(20_000);
  });
});
