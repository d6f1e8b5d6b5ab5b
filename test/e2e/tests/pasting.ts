import assert from "node:assert/strict";
import type { BrowserTest } from "../support/BrowserTest";
import { eventually } from "../support/eventually";
import { goTo } from "../support/grid";
import type { PageWindow, Scene } from "../support/Scene";
import { assertCell } from "../support/steps";

/** What another program has copied. */
type Copied = Readonly<Partial<Record<"text/plain" | "text/html", string>>>;

/** Copies as another program does, and pastes into the shown sheet. */
async function paste(scene: Scene, sheet: string, address: string, copied: Copied): Promise<void> {
  await goTo(scene, sheet, address);
  await scene.page.evaluate(async (parts) => {
    const blobs = Object.entries(parts).map(([type, text]) => [type, new Blob([text], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  }, copied);
  await scene.page.keyboard.press("Control+V");
}

async function assertCells(scene: Scene, sheet: string, wanted: Readonly<Record<string, unknown>>): Promise<void> {
  for (const [address, value] of Object.entries(wanted)) await assertCell(scene, sheet, address, value);
}

/** Number format and fill of an amount of the budget. */
function readLook({ page }: Scene): Promise<readonly unknown[]> {
  return page.evaluate(() => {
    const book = (window as PageWindow).workbench?.host().host.book;
    const sheet = book?.sheets().find(({ name }) => name === "Presupuesto")?.id;
    if (book === undefined || sheet === undefined) throw new Error("The page has no budget.");
    const area = { row: 9, column: 6, rows: 1, columns: 1 };
    return [book.readFormats(sheet, area), book.readStyle(sheet, area.row, area.column)];
  });
}

/** Univer read «$ 1.500» as one and a half, and dates and amounts of Colombia as texts. */
export const pasting: BrowserTest = {
  title:
    "what is pasted from another program is read as if it were typed, keeps the look of its cells, and Ctrl+Z takes it back",
  run: async ({ open }) => {
    const scene = await open();
    await scene.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await goTo(scene, "Presupuesto", "F9");
    const before = await scene.cell("Presupuesto", "F9");
    const look = await readLook(scene);
    await paste(scene, "Presupuesto", "F9", {
      "text/html": '<table><tr><td style="color:red">$ 1.500</td></tr></table>',
    });
    await assertCell(scene, "Presupuesto", "F9", 1_500);
    assert.deepEqual(await readLook(scene), look);
    await scene.page.keyboard.press("Control+Z");
    await assertCell(scene, "Presupuesto", "F9", before.value);
    await goTo(scene, "Inicio", "N2");
    await paste(scene, "Inicio", "N2", { "text/plain": "19/09/2022\t12.500.000\t1,5\t1-2-5-1 \n\t=SUMA(1;2,5)\t<b>" });
    await assertCells(scene, "Inicio", {
      N2: 44_823,
      O2: 12_500_000,
      P2: 1.5,
      Q2: "1-2-5-1 ",
      N3: "",
      O3: 3.5,
      P3: "<b>",
    });
    await paste(scene, "Inicio", "N5:O6", { "text/plain": "$7.000" });
    await assertCells(scene, "Inicio", { N5: 7_000, O5: 7_000, N6: 7_000, O6: 7_000 });
    const code = `<style>.xl65 {mso-number-format:"\\@";}</style><table><tr><td class=xl65>007</td></tr></table>`;
    await paste(scene, "Inicio", "N8", { "text/plain": "007", "text/html": code });
    await assertCell(scene, "Inicio", "N8", "007");
    await eventually(async () => assert.deepEqual((await scene.selection()).area.row, 8));
  },
};
