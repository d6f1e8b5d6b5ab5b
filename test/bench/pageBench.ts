import { execFile } from "node:child_process";
import { join, resolve } from "node:path";
import type { Browser, CDPSession } from "playwright-core";
import { openScene, type PageWindow, type Scene } from "../e2e/support/Scene";
import { button, checkBook } from "../e2e/support/steps";
import { launchBrowser } from "../support/browser";
import { serveFolder } from "../support/serveFolder";
import { median } from "./measure";

export const own = join(__dirname, "../..");
const output = "test/out/bench";
/** Rounds, after one that is not counted; a round visits every folder, so that a slow minute of the machine slows both. */
const rounds = Number(process.env.BENCH_ROUNDS ?? 5);

const jobs = ["open", "check", "correct"] as const;
type Job = (typeof jobs)[number];

/** Milliseconds on the wall, and of the processor in the page alone. */
interface Timing {
  readonly wallMs: number;
  readonly cpuMs: number;
}

type Round = Readonly<Record<Job, Timing>>;

export function build(folder: string): Promise<string> {
  const webpack = join(folder, "node_modules/webpack/bin/webpack.js");
  const options = ["--mode", "development", "--env", "workbench", "--env", `output=${output}`];
  return new Promise((done, fail) => {
    execFile(process.execPath, [webpack, ...options], { cwd: folder }, (error, stdout, stderr) => {
      if (error) fail(new Error(`webpack failed.\n${stdout}\n${stderr}`));
      else done(join(folder, output));
    });
  });
}

/** Milliseconds of the processor that the pages have used so far. */
async function cpuOf(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const pages = processInfo.filter(({ type }) => type === "renderer");
  return pages.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

/** The workbook has calculated what was written. */
function settle({ page }: Scene): Promise<void> {
  return page.evaluate(async () => (window as PageWindow).workbench?.host().host.book.settle());
}

async function timeIn(session: CDPSession, work: () => Promise<void>): Promise<Timing> {
  const [wall, cpu] = [performance.now(), await cpuOf(session)];
  await work();
  return { wallMs: performance.now() - wall, cpuMs: (await cpuOf(session)) - cpu };
}

/** The sample project opened, checked and corrected as a person does it in the page. */
async function visit(browser: Browser, url: string): Promise<Round> {
  const session = await browser.newBrowserCDPSession();
  let scene: Scene | undefined;
  const open = await timeIn(session, async () => {
    scene = await openScene(browser, url, { tellsDrawn: false });
    await settle(scene);
  });
  const opened = scene as unknown as Scene;
  const check = await timeIn(session, () => checkBook(opened));
  const correct = await timeIn(session, async () => {
    await button(opened, /^Corregir: Renglón 3/).click();
    await opened.pane.getByText("Se corrigió. El presupuesto cuadra: $199.290.000.").first().waitFor();
    await settle(opened);
  });
  await opened.close();
  return { open, check, correct };
}

function summarize(all: readonly Round[]) {
  const of = (job: Job, part: keyof Timing) => Math.round(median(all.map((round) => round[job][part])));
  return Object.fromEntries(jobs.map((job) => [job, { wallMs: of(job, "wallMs"), cpuMs: of(job, "cpuMs") }]));
}

/** Each round's part of the other folder's, so that both were slowed alike; the median of the rounds. */
function compare(all: readonly Round[], others: readonly Round[]) {
  const ratio = (job: Job, part: keyof Timing) => {
    const ratios = all.map((round, index) => round[job][part] / (others[index]?.[job][part] ?? Number.NaN));
    return Math.round(median(ratios) * 100) / 100;
  };
  return Object.fromEntries(jobs.map((job) => [job, { wall: ratio(job, "wallMs"), cpu: ratio(job, "cpuMs") }]));
}

/** Time of the page in the browser, and with a folder (`--vs`) the same of that checkout in turns, and our part of it. */
export async function benchPage(other: string | undefined) {
  const folders = other === undefined ? [own] : [own, resolve(other)];
  const sites = [];
  for (const folder of folders) sites.push(await serveFolder(await build(folder)));
  const browser = await launchBrowser();
  const results: Round[][] = folders.map(() => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, { url }] of sites.entries()) {
      const timings = await visit(browser, url);
      if (round > 0) results[index]?.push(timings);
    }
  }
  await browser.close();
  for (const site of sites) await site.close();
  const [ours = [], theirs] = results;
  return theirs === undefined
    ? { medians: summarize(ours) }
    : { medians: summarize(ours), vs: summarize(theirs), ratios: compare(ours, theirs) };
}
