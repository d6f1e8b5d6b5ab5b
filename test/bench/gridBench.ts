/**
 * How long the page with the embedded workbook is blocked while 10.000 rows are written and scrolled through: the longest
 * task of the browser (Long Tasks API), in milliseconds. A person feels more than 50 ms, and is stopped by more than 1.000.
 */
import { openScene, type PageWindow, type Scene } from "../e2e/support/Scene";
import { launchBrowser } from "../support/browser";
import { serveFolder } from "../support/serveFolder";
import { build, own } from "./pageBench";

const [rows, columns] = [10_000, 10];
/** Turns of the wheel, and pixels of each: from the first row to the last and back. */
const [turns, pixels] = [40, 6_000];

type Watched = PageWindow & { tasks?: number[] };

/** From now on the page notes its long tasks. */
function watchTasks({ page }: Scene): Promise<void> {
  return page.evaluate(() => {
    const tasks: number[] = [];
    (window as Watched).tasks = tasks;
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: "longtask",
    });
  });
}

/** The longest task since the last time, and how many took more than 50 ms. */
async function takeTasks({ page }: Scene): Promise<{ readonly longestMs: number; readonly longTasks: number }> {
  // The browser tells of a task some time after it.
  await page.waitForTimeout(500);
  const tasks = await page.evaluate(() => (window as Watched).tasks?.splice(0) ?? []);
  return { longestMs: Math.round(Math.max(0, ...tasks)), longTasks: tasks.length };
}

/** Writes a column of formulas beside columns of constants, in blocks of a thousand rows as an add-in does. */
function write({ page }: Scene): Promise<number> {
  return page.evaluate(
    async ([count, width]) => {
      const host = (window as PageWindow).workbench?.host().host;
      if (host === undefined) throw new Error("There is no workbook.");
      const { book } = host;
      const started = performance.now();
      for (let row = 1; row <= count; row += 1_000) {
        const lines = Array.from({ length: 1_000 }, (_, r) =>
          Array.from({ length: width }, (_unused, c) =>
            c === 0 ? { formula: `=B${row + r}*2` } : { value: c % 2 ? (row + r) * c : `Texto ${row + r}` },
          ),
        );
        book.write(book.activeSheet(), { row, column: 1, rows: 1_000, columns: width }, lines);
        await new Promise((resolve) => setTimeout(resolve));
      }
      await book.settle();
      return Math.round(performance.now() - started);
    },
    [rows, columns] as const,
  );
}

async function scroll({ page }: Scene): Promise<number> {
  await page.mouse.move(400, 400);
  const started = performance.now();
  for (let turn = 0; turn < turns; turn += 1) {
    await page.mouse.wheel(0, turn < turns / 2 ? pixels : -pixels);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  return Math.round(performance.now() - started);
}

/** Writes and scrolls 10.000 rows in the page, and tells of the longest tasks. */
export async function benchGrid(): Promise<unknown> {
  const site = await serveFolder(await build(own));
  const browser = await launchBrowser();
  try {
    const scene = await openScene(browser, site.url, { query: "?blanco", pane: "Libro sin proyecto" });
    await watchTasks(scene);
    const writeMs = await write(scene);
    const written = await takeTasks(scene);
    const scrollMs = await scroll(scene);
    const scrolled = await takeTasks(scene);
    return { rows, columns, written: { ms: writeMs, ...written }, scrolled: { ms: scrollMs, ...scrolled } };
  } finally {
    await browser.close();
    await site.close();
  }
}
