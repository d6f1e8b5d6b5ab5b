import assert from "node:assert/strict";
import { parseArea } from "../../../src/domain/workbook/address";
import type { BrowserTest } from "../support/BrowserTest";
import { eventually } from "../support/eventually";
import { clickGrid, goTo, pressAtOnce, showSheet, waitForSelection } from "../support/grid";
import type { PageWindow, Scene } from "../support/Scene";
import { assertCell } from "../support/steps";

/** Times that the processor is slower than it is: the page of a busy machine. */
const slowness = 6;

/** Puts the lists of a sheet anew, so that they refuse other words: until they are calculated, Univer cannot judge an entry. */
function renewLists({ page }: Scene, sheet: string): Promise<void> {
  return page.evaluate((name) => {
    const book = (window as PageWindow).workbench?.host().host.book;
    const id = book?.sheets().find((one) => one.name === name)?.id;
    if (book === undefined || id === undefined) throw new Error(`There is no sheet «${name}».`);
    for (const { areas, rule } of book.validations(id)) {
      const errorAlert = { ...rule.errorAlert, showAlert: true, style: "Stop" };
      if ("list" in rule.rule) book.setValidation(id, areas, { ...rule, errorAlert });
    }
  }, sheet);
}

/** Types at once into cells whose lists have just been put anew, while the processor is slow. */
async function typeSlowly(scene: Scene, sheet: string, keys: readonly string[]): Promise<void> {
  const session = await scene.page.context().newCDPSession(scene.page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowness });
  await renewLists(scene, sheet);
  await pressAtOnce(scene, keys);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
}

const keysOf = (words: readonly string[], end: string) => words.flatMap((word) => [...word, end]);

function assertColumn(scene: Scene, sheet: string, first: string, wanted: readonly unknown[]): Promise<void> {
  const [, column = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(first) ?? [];
  return eventually(async () => {
    const cells = wanted.map((_, index) => scene.cell(sheet, `${column}${Number(row) + index}`));
    assert.deepEqual(
      (await Promise.all(cells)).map(({ value }) => value),
      wanted,
    );
  });
}

export const heldKeys: BrowserTest = {
  title: "keys typed on a slow machine while the list of a cell is calculated wait, and land in the next cells",
  run: async ({ open }) => {
    const scene = await open();
    await goTo(scene, "Presupuesto", "A9");
    await typeSlowly(scene, "Presupuesto", keysOf(["2", "1", "1", "1"], "Enter"));
    await assertColumn(scene, "Presupuesto", "A9", [2, 1, 1, 1]);
    await waitForSelection(scene, "Presupuesto", "A13");
    await goTo(scene, "Presupuesto", "A9");
    await typeSlowly(scene, "Presupuesto", [...keysOf(["1", "Obra nueva"], "Tab"), ..."UND", "Enter"]);
    await assertColumn(scene, "Presupuesto", "B9", ["Obra nueva"]);
    await assertColumn(scene, "Presupuesto", "A9", [1]);
    await assertColumn(scene, "Presupuesto", "C9", ["UND"]);
    await waitForSelection(scene, "Presupuesto", "A10");
  },
};

export const afterRefusal: BrowserTest = {
  title: "after a refused entry is put away by a click or by Escape, what is typed goes into the selected cell",
  run: async ({ open }) => {
    const scene = await open();
    const { page } = scene;
    const refusal = page.getByText("Escriba un número entero, sin texto ni signos.");
    const refuse = async (address: string) => {
      await goTo(scene, "Presupuesto", address);
      await page.keyboard.type("12,5");
      await page.keyboard.press("Enter");
      await refusal.waitFor();
    };
    await refuse("F9");
    await page.getByRole("button", { name: "Cerrar", exact: true }).click();
    await refusal.waitFor({ state: "detached" });
    await pressAtOnce(scene, keysOf(["1250", "1260"], "Enter"));
    await assertColumn(scene, "Presupuesto", "F9", [1250, 1260]);
    await refuse("F10");
    await page.keyboard.press("Escape");
    await refusal.waitFor({ state: "detached" });
    await pressAtOnce(scene, keysOf(["1270"], "Enter"));
    await assertColumn(scene, "Presupuesto", "F9", [1250, 1270]);
    await waitForSelection(scene, "Presupuesto", "F11");
  },
};

export const tabThenClick: BrowserTest = {
  title: "after Tab and a click elsewhere, Enter goes below the cell that was clicked",
  run: async ({ open }) => {
    const scene = await open({ query: "?blanco", pane: "Libro sin proyecto" });
    await goTo(scene, "Hoja1", "B2");
    await pressAtOnce(scene, keysOf(["uno", "dos"], "Tab"));
    await assertCell(scene, "Hoja1", "C2", "dos");
    await clickGrid(scene, 300, 330);
    const { area } = await scene.selection();
    assert.notDeepEqual([area.row, area.column], [2, 4]);
    await pressAtOnce(scene, keysOf(["tres", "cuatro"], "Enter"));
    const column = String.fromCharCode(64 + area.column);
    await assertColumn(scene, "Hoja1", `${column}${area.row}`, ["tres", "cuatro"]);
    await goTo(scene, "Hoja1", "B3");
    await pressAtOnce(scene, [...keysOf(["cinco", "seis"], "Tab"), ..."siete", "Enter", ..."ocho", "Enter"]);
    await assertColumn(scene, "Hoja1", "B3", ["cinco", "ocho"]);
  },
};

/** Writes a cell of any sheet, as a calculation that ends now does. */
function writeNow({ page }: Scene, sheet: string, address: string, value: number): Promise<void> {
  const cell = parseArea(address);
  assert.ok(cell, `no address: ${address}`);
  return page.evaluate(
    ([name, area, content]) => {
      const book = (window as PageWindow).workbench?.host().host.book;
      const id = book?.sheets().find((one) => one.name === name)?.id;
      if (book === undefined || id === undefined) throw new Error(`There is no sheet «${name}».`);
      book.write(id, area, [[{ value: content }]]);
    },
    [sheet, cell, value] as const,
  );
}

export const resultsMeanwhile: BrowserTest = {
  title: "what a person types stays whole when results arrive in that place, on the same sheet and on another one",
  run: async ({ open }) => {
    const scene = await open({ query: "?blanco", pane: "Libro sin proyecto" });
    const { page } = scene;
    await page.evaluate(() => (window as PageWindow).workbench?.host().host.book.addSheet("Otra"));
    await showSheet(scene, "Hoja1");
    await goTo(scene, "Hoja1", "D10");
    await page.keyboard.type("En curs");
    await writeNow(scene, "Otra", "D10", 1);
    await page.keyboard.type("o");
    await writeNow(scene, "Hoja1", "D10", 2);
    await page.keyboard.type(" ya");
    await page.keyboard.press("Enter");
    await assertColumn(scene, "Hoja1", "D10", ["En curso ya"]);
    await assertColumn(scene, "Otra", "D10", [1]);
    await goTo(scene, "Hoja1", "D10");
    await page.keyboard.type("otro");
    await writeNow(scene, "Hoja1", "D10", 3);
    await page.keyboard.press("Escape");
    await page.keyboard.press("F2");
    await page.keyboard.type("5");
    await page.keyboard.press("Enter");
    await assertColumn(scene, "Hoja1", "D10", [35]);
  },
};
