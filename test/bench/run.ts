import { existsSync, readFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { benchBundle } from "./bundleBench";
import { benchCheck } from "./checkBench";
import { benchExpressions } from "./expressionsBench";
import { benchFile } from "./fileBench";
import { benchHost } from "./hostBench";
import { benchMetas } from "./metasBench";
import { benchRisks, countTrips } from "./riskBench";
import { benchCorpus, benchSelection } from "./selectionBench";
import { benchSnippets } from "./snippetsBench";
import { judgeAll } from "./univerJudge";

const root = join(__dirname, "../..");

/** What the browser test measured last (`npm run test:browser`); null before its first run. */
function readBrowser(): unknown {
  const path = join(root, "test/out/browser.json");
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null;
}

/** Round trips on the embedded host, where the host is there to be asked. */
async function readHost(): Promise<unknown> {
  const path = process.env.BENCH_HOST ?? join(root, "test/support/openHost.ts");
  if (!existsSync(path)) return null;
  const { openHost } = await import(path);
  return benchHost(openHost);
}

const sections: Readonly<Record<string, () => unknown>> = {
  check: benchCheck,
  file: benchFile,
  bundle: benchBundle,
  host: readHost,
  risks: benchRisks,
  selection: benchSelection,
  corpus: benchCorpus,
  metas: benchMetas,
  riskTrips: countTrips,
  univerJudge: judgeAll,
  expressions: benchExpressions,
  browser: readBrowser,
  snippets: () => benchSnippets(process.argv[3]),
};

/** These judge rather than measure, and take a minute each. */
const onDemand = new Set(["riskTrips", "univerJudge", "corpus", "expressions", "snippets"]);

/** Runs the sections named on the command line, by default all, and prints one JSON object. */
async function run(names: readonly string[]): Promise<void> {
  const machine = { node: process.version, cpus: cpus().length, load: loadavg()[0] };
  const results: Record<string, unknown> = { machine };
  const standard = Object.keys(sections).filter((name) => !onDemand.has(name));
  const asked = names[0] === "snippets" ? names.slice(0, 1) : names;
  const chosen = asked.length > 0 ? asked : standard;
  for (const name of chosen) results[name] = await sections[name]?.();
  console.log(JSON.stringify(results, null, 2));
}

run(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
