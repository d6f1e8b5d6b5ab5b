import assert from "node:assert/strict";
import type { BrowserTest } from "../support/BrowserTest";
import { eventually } from "../support/eventually";
import { clickGrid, goTo, pressAtOnce, showSheet, typeAt, waitForSelection } from "../support/grid";
import type { PageWindow, Scene } from "../support/Scene";
import { assertCell } from "../support/steps";

/** Edits the cell that is selected and ends without a change. */
async function editAndEnter({ page }: Scene): Promise<void> {
  await page.keyboard.press("F2");
  await page.keyboard.press("Enter");
}

export const typedByHand: BrowserTest = {
  title:
    "dates and amounts are typed as in Colombia, in the cell and in the formula bar, and editing changes nothing by itself",
  run: async ({ openSample }) => {
    const scene = await openSample();
    const dates = [
      ["20/09/2022", 44_824],
      ["19-sep-2022", 44_823],
    ] as const;
    const amounts = [
      ["12.500.000", 12_500_000],
      ["$12.600.000", 12_600_000],
    ] as const;
    await showSheet(scene, "Ficha");
    for (const [text, value] of dates) {
      await typeAt(scene, "Ficha", "C6", text);
      await assertCell(scene, "Ficha", "C6", value);
    }
    await goTo(scene, "Ficha", "C6");
    await scene.page.keyboard.press("F2");
    await scene.page.getByText("septiembre", { exact: true }).waitFor();
    await scene.page.keyboard.press("Enter");
    await waitForSelection(scene, "Ficha", "C7");
    await assertCell(scene, "Ficha", "C6", 44_823);
    await showSheet(scene, "Presupuesto");
    for (const [text, value] of amounts) {
      await typeAt(scene, "Presupuesto", "F9", text);
      await assertCell(scene, "Presupuesto", "F9", value);
    }
    await typeAt(scene, "Presupuesto", "F9", "12,5");
    await scene.page.getByText("Escriba un número entero, sin texto ni signos.").waitFor();
    await scene.page.getByRole("button", { name: "Aceptar", exact: true }).click();
    await assertCell(scene, "Presupuesto", "F9", 12_600_000);
    await goTo(scene, "Presupuesto", "F9");
    await editAndEnter(scene);
    await waitForSelection(scene, "Presupuesto", "F10");
    await assertCell(scene, "Presupuesto", "F9", 12_600_000);
    await goTo(scene, "Presupuesto", "F9");
    await clickGrid(scene, 400, 12);
    await scene.page.keyboard.type("7");
    await scene.page.keyboard.press("Enter");
    await assertCell(scene, "Presupuesto", "F9", 126_000_007);
    await typeAt(scene, "Presupuesto", "F9", "143.100.000");
    await assertCell(scene, "Presupuesto", "F9", 143_100_000);
  },
};

export const spanishFormulas: BrowserTest = {
  title: "a formula is typed, shown and edited in Spanish, and kept in English",
  run: async ({ openSample }) => {
    const scene = await openSample();
    await showSheet(scene, "Inicio");
    await typeAt(scene, "Inicio", "N2", "=SUMA(1,5;2)");
    await assertCell(scene, "Inicio", "N2", 3.5);
    assert.equal((await scene.cell("Inicio", "N2")).formula, "=SUM(1.5,2)");
    await goTo(scene, "Inicio", "N2");
    await editAndEnter(scene);
    await waitForSelection(scene, "Inicio", "N3");
    assert.equal((await scene.cell("Inicio", "N2")).formula, "=SUM(1.5,2)");
    await goTo(scene, "Inicio", "N2");
    await scene.page.keyboard.press("F2");
    await scene.page.keyboard.press("Backspace");
    await scene.page.keyboard.type(";N3)");
    await scene.page.keyboard.press("Enter");
    await waitForSelection(scene, "Inicio", "N3");
    assert.equal((await scene.cell("Inicio", "N2")).formula, "=SUM(1.5,2,N3)");
    await typeAt(scene, "Inicio", "N4", "=SI(N2>3;VERDADERO;FALSO)");
    await assertCell(scene, "Inicio", "N4", true);
    await typeAt(scene, "Inicio", "N5", "=suma(presupuesto!f11:f9)");
    await waitForSelection(scene, "Inicio", "N6");
    assert.equal((await scene.cell("Inicio", "N5")).formula, "=SUM(Presupuesto!F9:F11)");
    for (const refused of ["=NoHay!A1", "=SUMA(tNoHay[Valor])"]) {
      await typeAt(scene, "Inicio", "N6", refused);
      await assertCell(scene, "Inicio", "N6", refused);
      assert.equal((await scene.cell("Inicio", "N6")).formula, undefined);
    }
    await scene.page.keyboard.press("Control+z");
    await scene.page.keyboard.press("Control+z");
    await assertCell(scene, "Inicio", "N6", "");
  },
};

/** The sheet's cells, from the page's own workbook. */
function readColumn(scene: Scene, sheet: string, address: string, cells: number): Promise<readonly unknown[]> {
  const [, column = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return Promise.all(
    Array.from({ length: cells }, async (_, i) => (await scene.cell(sheet, `${column}${Number(row) + i}`)).value),
  );
}

export const fastTyping: BrowserTest = {
  title: "of 300 keys typed without a pause over fifty cells none is lost, also while the workbook is calculated",
  run: async ({ openSample }) => {
    const scene = await openSample();
    await goTo(scene, "Inicio", "H2");
    const words = Array.from({ length: 50 }, (_, i) => `abc${10 + i}`);
    const keys = words.flatMap((word, i) => [...word, i % 5 === 4 ? "Enter" : "Tab"]);
    assert.equal(keys.length, 300);
    await scene.page.evaluate(() => (window as PageWindow).workbench?.host().host.book.calculate());
    await pressAtOnce(scene, keys);
    await eventually(async () => {
      const columns = await Promise.all(
        ["H", "I", "J", "K", "L"].map((column) => readColumn(scene, "Inicio", `${column}2`, 10)),
      );
      const read = words.map((_, i) => columns[i % 5]?.[Math.floor(i / 5)]);
      assert.deepEqual(read, words);
    });
  },
};

/** The place of the button in a header cell, from the corner of the workbook; pixels are 3/4 points. */
function filterButton({ page }: Scene, name: string, row: number, column: number): Promise<[number, number]> {
  return page.evaluate(
    ([sheetName, lastRow, lastColumn]) => {
      const book = (window as PageWindow).workbench?.host().host.book;
      const sheet = book?.sheets().find((one) => one.name === sheetName)?.id;
      if (book === undefined || sheet === undefined) throw new Error(`There is no sheet «${sheetName}».`);
      // The formula bar and the column heads are 46 pixels high, the row heads 46 wide.
      let [x, y] = [46, 46];
      for (let one = 1; one <= lastColumn; one += 1) x += (book.columnWidth(sheet, one) * 4) / 3;
      for (let one = 1; one < lastRow; one += 1) y += (book.rowHeight(sheet, one) * 4) / 3;
      return [x - 9, y + (book.rowHeight(sheet, lastRow) * 2) / 3] as [number, number];
    },
    [name, row, column] as const,
  );
}

export const sorting: BrowserTest = {
  title: "a table is sorted by its button in both directions, calculated columns with it, and Ctrl+Z takes it back",
  run: async ({ openSample }) => {
    const scene = await openSample();
    await goTo(scene, "Presupuesto", "A9");
    const amounts = () => readColumn(scene, "Presupuesto", "F9", 4);
    const expectOrder = (values: readonly number[]) =>
      eventually(async () => assert.deepEqual(await amounts(), values));
    const before = [143_100_000, 14_190_000, 434_500_000, 7_500_000];
    await expectOrder(before);
    const press = async (direction: string) => {
      await clickGrid(scene, ...(await filterButton(scene, "Presupuesto", 8, 4)));
      await scene.page.getByRole("button", { name: direction }).click();
    };
    await press("Ascendente");
    await expectOrder([7_500_000, 14_190_000, 434_500_000, 143_100_000]);
    assert.deepEqual(
      (await readColumn(scene, "Presupuesto", "E9", 4)).map((value) => Math.round(Number(value))),
      [7_500_000, 4_730_000, 144_833_333, 14_310_000],
    );
    await press("Descendente");
    await expectOrder([143_100_000, 14_190_000, 434_500_000, 7_500_000]);
    await scene.page.keyboard.press("Control+z");
    await scene.page.keyboard.press("Control+z");
    await expectOrder(before);
  },
};
