import assert from "node:assert/strict";
import type { BrowserTest } from "../support/BrowserTest";
import type { PageWindow, Scene } from "../support/Scene";

const [rows, columns] = [10_000, 10];
/** A view holds some 30 rows, headings besides, and may be drawn several times in a frame; all cells are 100.000. */
const mostTexts = 3_000;

/** Texts drawn in one frame, at most, and in all. */
interface Counts {
  most: number;
  all: number;
}

type Counting = PageWindow & { counts?: Counts };

/** From now on the page counts the texts that it draws. */
function startCounting({ page }: Scene): Promise<void> {
  return page.evaluate(() => {
    const counts = { most: 0, all: 0 };
    (window as Counting).counts = counts;
    let [texts, frame] = [0, document.timeline.currentTime];
    const draw = CanvasRenderingContext2D.prototype.fillText;
    // The time of the document stands still within a frame.
    CanvasRenderingContext2D.prototype.fillText = function (...args) {
      const now = document.timeline.currentTime;
      texts = now === frame ? texts + 1 : 1;
      frame = now;
      counts.most = Math.max(counts.most, texts);
      counts.all += 1;
      draw.apply(this, args);
    };
  });
}

/** Writes formulas beside constants at once, and waits until all is calculated. */
function write({ page }: Scene): Promise<void> {
  return page.evaluate(
    async ([count, width]) => {
      const book = (window as PageWindow).workbench?.host().host.book;
      if (book === undefined) throw new Error("There is no workbook.");
      const lines = Array.from({ length: count }, (_, r) =>
        Array.from({ length: width }, (_unused, c) =>
          c === 0 ? { formula: `=B${r + 1}*2` } : { value: c % 2 ? r * c : `Texto ${r}` },
        ),
      );
      book.write(book.activeSheet(), { row: 1, column: 1, rows: count, columns: width }, lines);
      await book.settle();
    },
    [rows, columns] as const,
  );
}

export const manyRows: BrowserTest = {
  title: "of 10.000 rows that are written and scrolled through, a frame draws no more than what is in view",
  run: async ({ open }) => {
    const scene = await open({ query: "?blanco", pane: "Libro sin proyecto" });
    await startCounting(scene);
    await write(scene);
    assert.equal((await scene.cell("Hoja1", `A${rows}`)).value, 2 * (rows - 1));
    await scene.page.mouse.move(400, 400);
    for (let turn = 0; turn < 10; turn += 1) {
      await scene.page.mouse.wheel(0, 6_000);
      await scene.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    }
    const counts = await scene.page.evaluate(() => (window as Counting).counts);
    assert.ok(counts !== undefined && counts.most > 0 && counts.most < mostTexts, JSON.stringify(counts));
    assert.ok(counts.all > counts.most, "the rows that come into view are drawn too");
  },
};
