import { execFile } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "../../..");
const output = "test/out/workbench";

export interface BuiltSite {
  readonly folder: string;
  readonly seconds: number;
}

/** What the last run built, for `--built`. */
export const lastSite: BuiltSite = { folder: join(root, output), seconds: 0 };

/** The page that `npm start` serves, built into a folder of the tests. */
export function buildSite(): Promise<BuiltSite> {
  const webpack = join(root, "node_modules/webpack/bin/webpack.js");
  const started = Date.now();
  return new Promise((done, fail) => {
    const options = ["--mode", "development", "--env", "workbench", "--env", `output=${output}`];
    execFile(process.execPath, [webpack, ...options], { cwd: root }, (error, stdout, stderr) => {
      if (error) fail(new Error(`webpack failed.\n${stdout}\n${stderr}`));
      else done({ folder: join(root, output), seconds: Math.round((Date.now() - started) / 100) / 10 });
    });
  });
}
