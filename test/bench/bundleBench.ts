import { readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import webpack, { type Configuration, type Stats } from "webpack";

const root = join(__dirname, "../..");
const output = join(root, "test/out/bundle");

/** The pane's part of the shipped build: no pages, no workbench, no cache of another run. */
function paneConfig(): Configuration {
  const makeConfig = createRequire(join(root, "package.json"))("./webpack.config.js");
  const config: Configuration = makeConfig({}, { mode: "production" });
  return {
    ...config,
    mode: "production",
    context: root,
    entry: { taskpane: "./src/taskpane/main.tsx" },
    output: { ...config.output, path: output },
    plugins: [],
    devtool: false,
    cache: false,
  };
}

function build(): Promise<Stats> {
  return new Promise((done, fail) => {
    webpack(paneConfig(), (error, stats) => {
      if (error !== null || stats === undefined) fail(error ?? new Error("webpack gave no answer"));
      else if (stats.hasErrors()) fail(new Error(stats.toString("errors-only")));
      else done(stats);
    });
  });
}

async function gzipBytes(file: string): Promise<number> {
  return gzipSync(await readFile(join(output, file)), { level: 9 }).length;
}

async function sum(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map(gzipBytes));
  return sizes.reduce((total, size) => total + size, 0);
}

/** Bytes of the production build of the pane, gzip level 9, office.js not counted: what the first render needs, and the rest. */
export async function benchBundle() {
  const stats = (await build()).toJson({ all: false, assets: true, entrypoints: true });
  const isScript = (name: string): boolean => name.endsWith(".js");
  const initial = (stats.entrypoints?.taskpane?.assets ?? []).map(({ name }) => name).filter(isScript);
  const lazy = (stats.assets ?? []).map(({ name }) => name).filter((name) => isScript(name) && !initial.includes(name));
  const sizes = { initialGzipBytes: await sum(initial), lazyGzipBytes: await sum(lazy), lazyFiles: lazy.length };
  await rm(output, { recursive: true, force: true });
  return sizes;
}
