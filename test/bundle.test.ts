import { rm } from "node:fs/promises";
import { buildPane, paneFolder } from "./support/buildPane";

describe("The shipped pane", () => {
  afterAll(() => rm(paneFolder, { recursive: true, force: true }));

  it("has the list of all municipalities in a file of its own, which its first load does not ask for", async () => {
    const stats = (await buildPane({ minimize: false })).toJson({
      all: false,
      chunks: true,
      chunkModules: true,
      modules: true,
      ids: true,
    });
    const holders = (stats.chunks ?? []).filter(({ modules = [] }) =>
      modules.some(({ name }) => name?.endsWith("municipality/divipola.ts")),
    );
    expect(
      holders.map(({ initial, names, modules = [] }) => ({ initial, names, modules: modules.map(({ name }) => name) })),
    ).toEqual([{ initial: false, names: ["divipola"], modules: ["./src/domain/municipality/divipola.ts"] }]);
    expect(holders[0]?.size).toBeLessThan(24_000);
  });
});
