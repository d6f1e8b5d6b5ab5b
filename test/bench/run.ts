import { existsSync, readFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { benchBundle } from "./bundleBench";
import { benchCheck } from "./checkBench";
import { benchCountry } from "./countryBench";
import { benchExpressions } from "./expressionsBench";
import { benchFile } from "./fileBench";
import { benchFormulas } from "./formulasBench";
import { benchGrid } from "./gridBench";
import { benchHost } from "./hostBench";
import { benchMetas } from "./metasBench";
import { benchPage } from "./pageBench";
import { benchPaper } from "./paperBench";
import { benchPayload } from "./payloadBench";
import { benchReturns } from "./returnsBench";
import { benchRisks, countTrips } from "./riskBench";
import { benchCorpus, benchSelection } from "./selectionBench";
import { benchSnippets } from "./snippetsBench";
import { judgeAll } from "./univerJudge";
import { benchYear } from "./yearBench";
import { benchYears } from "./yearsBench";

const root = join(__dirname, "../..");

/** What the browser test measured last (`npm run test:browser`); null before its first run. */
function readBrowser(): unknown {
  const path = join(root, "test/out/browser.json");
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null;
}

/** What a section takes from the command line: paths of files, and the checkout that it is paired with (`--vs`). */
type Section = (files: readonly string[], vs: string | undefined) => unknown;

const sections: Readonly<Record<string, Section>> = {
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
  formulas: benchFormulas,
  paper: benchPaper,
  payload: benchPayload,
  browser: readBrowser,
  snippets: ([folder]) => benchSnippets(folder),
  page: (_files, vs) => benchPage(vs),
  grid: benchGrid,
  year: benchYear,
  years: benchYears,
  country: benchCountry,
  returns: benchReturns,
};

/** These judge rather than measure, or take a minute each. */
const onDemand = new Set([
  "riskTrips",
  "univerJudge",
  "corpus",
  "expressions",
  "formulas",
  "paper",
  "payload",
  "snippets",
  "page",
  "grid",
  "year",
  "years",
  "country",
  "returns",
]);

/** Runs the sections named on the command line, by default all, and prints one JSON object; what names no section is a file. */
async function run(words: readonly string[]): Promise<void> {
  const at = words.indexOf("--vs");
  const [names, vs] = at < 0 ? [words, undefined] : [words.toSpliced(at, 2), words[at + 1]];
  const machine = { node: process.version, cpus: cpus().length, load: loadavg()[0] };
  const results: Record<string, unknown> = { machine };
  const files = names.filter((name) => sections[name] === undefined);
  const named = names.filter((name) => sections[name] !== undefined);
  const unknown = files.find((name) => !existsSync(name));
  if (unknown !== undefined) throw new Error(`«${unknown}» is no section and no file`);
  const chosen = named.length > 0 ? named : Object.keys(sections).filter((name) => !onDemand.has(name));
  for (const name of chosen) results[name] = await sections[name]?.(files, vs);
  console.log(JSON.stringify(results, null, 2));
}

run(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
