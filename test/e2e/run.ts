import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { launchBrowser } from "../support/browser";
import { serveFolder } from "../support/serveFolder";
import type { BrowserTest, Tools } from "./support/BrowserTest";
import { buildSite, lastSite } from "./support/buildSite";
import { takePicture } from "./support/pictures";
import type { Scene } from "./support/Scene";
import { openStage, type Stage } from "./support/stage";
import { tests } from "./tests";

const out = join(__dirname, "../out");
const pictures = process.argv.includes("--pictures");
/** Words of the titles to run; all tests without any. */
const only = process.argv.slice(2).filter((word) => !word.startsWith("--"));

async function photographFailure(scenes: readonly Scene[], index: number): Promise<void> {
  for (const scene of scenes) await scene.page.screenshot({ path: join(out, `browser-failure-${index}.png`) });
}

async function runTest(test: BrowserTest, index: number, stage: Stage, tools: Tools): Promise<boolean> {
  const started = Date.now();
  try {
    await test.run(tools);
    const problems = stage.used().flatMap((scene) => scene.takeProblems());
    if (problems.length > 0) throw new Error(problems.join("\n"));
    console.log(`  ✓ ${test.title} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
    await stage.clear(false);
    return true;
  } catch (error) {
    console.log(`  ✗ ${test.title}\n${error instanceof Error ? error.stack : String(error)}`);
    await photographFailure(stage.used(), index);
    await stage.clear(true);
    return false;
  }
}

async function run(): Promise<boolean> {
  const chosen = tests.filter(({ title }) => only.length === 0 || only.some((word) => title.includes(word)));
  const figures: Record<string, number> = {};
  const { folder, seconds } = process.argv.includes("--built") ? lastSite : await buildSite();
  figures.buildSeconds = seconds;
  const site = await serveFolder(folder);
  const browser = await launchBrowser();
  const stage = openStage(browser, site.url);
  const tools: Tools = {
    open: stage.open,
    openSample: stage.openSample,
    picture: (scene, name, what) => (pictures ? takePicture(scene, name, what) : Promise.resolve()),
    measure: (name, value) => {
      figures[name] = Math.round(value);
    },
  };
  let passed = 0;
  for (const [index, test] of chosen.entries()) {
    if (await runTest(test, index, stage, tools)) passed += 1;
  }
  await browser.close();
  await site.close();
  await writeFile(join(out, "browser.json"), `${JSON.stringify(figures, null, 2)}\n`);
  console.log(JSON.stringify(figures));
  console.log(`browser: ${passed} passed, ${chosen.length - passed} failed`);
  return passed === chosen.length && passed > 0;
}

/** The LibreOffice that judges saved files; it starts when the first one asks, as under jest. */
const load = createRequire(__filename);
const [beginOffice, endOffice] = ["setup", "teardown"].map(
  (file) => load(`../support/office/${file}.js`) as () => void,
);

async function main(): Promise<void> {
  await mkdir(out, { recursive: true });
  beginOffice?.();
  try {
    process.exitCode = (await run()) ? 0 : 1;
  } finally {
    endOffice?.();
  }
}

void main();
