import { existsSync, readFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { benchBundle } from "./bundleBench";
import { benchCheck } from "./checkBench";
import { benchExpressions } from "./expressionsBench";
import { benchFile } from "./fileBench";
import { benchHost } from "./hostBench";
import { benchMetas } from "./metasBench";
import { benchPage } from "./pageBench";
import { benchRisks, countTrips } from "./riskBench";
import { benchCorpus, benchSelection } from "./selectionBench";
import { judgeAll } from "./univerJudge";

const root = join(__dirname, "../..");

/** What the browser test measured last (`npm run test:browser`); null before its first run. */
function readBrowser(): unknown {
  const path = join(root, "test/out/browser.json");
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null;
}

const sections: Readonly<Record<string, (vs: string | undefined) => unknown>> = {
  check: benchCheck,
  file: benchFile,
  bundle: benchBundle,
  host: benchHost,
  risks: benchRisks,
  selection: benchSelection,
  corpus: benchCorpus,
  metas: benchMetas,
  riskTrips: countTrips,
  univerJudge: judgeAll,
  expressions: benchExpressions,
  browser: readBrowser,
  page: benchPage,
};

/** These judge rather than measure, and take a minute each. */
const onDemand = new Set(["page", "riskTrips", "univerJudge", "corpus", "expressions"]);

/** Runs the sections named on the command line, by default all, and prints one JSON object. */
async function run(words: readonly string[]): Promise<void> {
  const at = words.indexOf("--vs");
  const [names, vs] = at < 0 ? [words, undefined] : [words.toSpliced(at, 2), words[at + 1]];
  const machine = { node: process.version, cpus: cpus().length, load: loadavg()[0] };
  const results: Record<string, unknown> = { machine };
  const chosen = names.length > 0 ? names : Object.keys(sections).filter((name) => !onDemand.has(name));
  for (const name of chosen) results[name] = await sections[name]?.(vs);
  console.log(JSON.stringify(results, null, 2));
}

run(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
