import { createRequire } from "node:module";
import { join } from "node:path";
import webpack, { type Configuration, type Stats } from "webpack";

const root = join(__dirname, "../..");
export const paneFolder = join(root, "test/out/bundle");

interface PaneBuild {
  /** Which module is in which file does not depend on it, and it takes most of the time. */
  readonly minimize?: boolean;
}

/** The pane's part of the shipped build: no pages, no workbench, no cache of another run. */
function paneConfig({ minimize = true }: PaneBuild): Configuration {
  const makeConfig = createRequire(join(root, "package.json"))("./webpack.config.js");
  const config: Configuration = makeConfig({}, { mode: "production" });
  return {
    ...config,
    mode: "production",
    context: root,
    entry: { taskpane: "./src/taskpane/main.tsx" },
    output: { ...config.output, path: paneFolder },
    plugins: [],
    devtool: false,
    cache: false,
    optimization: { ...config.optimization, minimize },
  };
}

/** Builds what ships of the pane into `paneFolder`. */
export function buildPane(build: PaneBuild = {}): Promise<Stats> {
  return new Promise((done, fail) => {
    webpack(paneConfig(build), (error, stats) => {
      if (error !== null || stats === undefined) fail(error ?? new Error("webpack gave no answer"));
      else if (stats.hasErrors()) fail(new Error(stats.toString("errors-only")));
      else done(stats);
    });
  });
}
