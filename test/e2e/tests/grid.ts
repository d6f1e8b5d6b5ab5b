import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { formatCell } from "../../../src/domain/workbook/address";
import type { CellClick } from "../../../src/workbench/host/Book";
import type { BrowserTest } from "../support/BrowserTest";
import { eventually } from "../support/eventually";
import { clickGrid, showSheet, typeAt, typeIntoGrid, waitForSelection, waitForSheet } from "../support/grid";
import type { PageWindow } from "../support/Scene";
import { assertCell, button, checkBook } from "../support/steps";

export const typing: BrowserTest = {
  title: "what a person types in the grid is in the workbook, and the pane says that it changed",
  run: async ({ openSample }) => {
    const scene = await openSample();
    await checkBook(scene);
    await typeIntoGrid(scene, "1234");
    const { sheet, area } = await scene.selection();
    await scene.page.keyboard.press("Enter");
    await scene.pane.getByText("Cambió después de la última revisión").first().waitFor();
    await assertCell(scene, sheet, formatCell(area.row, area.column), 1234);
  },
};

export const goToCell: BrowserTest = {
  title: "going to a cell from the pane shows its sheet and selects it",
  run: async ({ openSample }) => {
    const scene = await openSample();
    await checkBook(scene);
    await button(scene, "Ir a Presupuesto, F4").first().click();
    await waitForSelection(scene, "Presupuesto", "F4");
  },
};

/** Clicks that the workbook has told since `listen`. */
type ClickWindow = PageWindow & { clicks?: CellClick[] };

export const clicks: BrowserTest = {
  title: "a click on a cell is told with its place in the cell, a drag over several is none",
  run: async ({ openSample }) => {
    const scene = await openSample();
    await showSheet(scene, "Actividades");
    await scene.page.evaluate(() => {
      const page = window as ClickWindow;
      const told: CellClick[] = [];
      page.clicks = told;
      page.workbench?.host().host.book.onClicked((click) => void told.push(click));
    });
    const told = () => scene.page.evaluate(() => (window as ClickWindow).clicks ?? []);
    const { mouse } = scene.page;
    const corner = await scene.page.locator("#book").boundingBox();
    assert.ok(corner);
    await mouse.move(corner.x + 100, corner.y + 300);
    await mouse.down();
    await mouse.move(corner.x + 300, corner.y + 340, { steps: 5 });
    await mouse.up();
    await clickGrid(scene, 300, 330);
    await eventually(async () => assert.equal((await told()).length, 1));
    const [click] = await told();
    const { area } = await scene.selection();
    assert.deepEqual([click?.row, click?.column], [area.row, area.column]);
    const inside = (offset: number | undefined, most: number) => (offset ?? -1) >= 0 && (offset ?? -1) <= most;
    assert.ok(inside(click?.offsetX, 300) && inside(click?.offsetY, 30), JSON.stringify(click));
  },
};

export const sums: BrowserTest = {
  title: "the bar below the grid shows a sum of hundreds of millions as the cells do, and dialogs close in Spanish",
  run: async ({ openSample }) => {
    const scene = await openSample();
    await showSheet(scene, "Presupuesto");
    const name = scene.page.locator("#book input").first();
    await name.fill("F9:F12");
    await name.press("Enter");
    await scene.page.getByText("Suma: 599.290.000").waitFor();
    await typeAt(scene, "Presupuesto", "F9", "12,5");
    await scene.page.getByText("Escriba un número entero, sin texto ni signos.").waitFor();
    await scene.page.getByRole("button", { name: "Cerrar", exact: true }).click();
    await scene.page.getByText("Escriba un número entero, sin texto ni signos.").waitFor({ state: "hidden" });
    await assertCell(scene, "Presupuesto", "F9", 143_100_000);
  },
};

export const nameBox: BrowserTest = {
  title: "the name box shows the address of a cell whose name is hidden, and after Enter one types into the cell",
  run: async ({ openSample }) => {
    const scene = await openSample();
    await showSheet(scene, "Presupuesto");
    const name = scene.page.locator("#book input").first();
    for (const address of ["B2", "A8"]) {
      await name.fill(address);
      await name.press("Enter");
      await scene.page.waitForFunction(
        (wanted) => document.querySelector("#book input")?.getAttribute("value") === wanted,
        address,
      );
    }
    await waitForSelection(scene, "Presupuesto", "A8");
    await name.fill("H30");
    await name.press("Enter");
    await waitForSelection(scene, "Presupuesto", "H30");
    await scene.page.waitForFunction(() => document.activeElement?.tagName !== "INPUT");
    await scene.page.keyboard.type("nota");
    await scene.page.keyboard.press("Enter");
    await assertCell(scene, "Presupuesto", "H30", "nota");
  },
};

export const ribbon: BrowserTest = {
  title: "a button of the ribbon works without the pane and ends on its sheet",
  run: async ({ openSample }) => {
    const scene = await openSample();
    await scene.page.getByRole("button", { name: "Panel" }).click();
    await scene.page.locator("#pane").waitFor({ state: "hidden" });
    await scene.page.getByRole("button", { name: "Resumen", exact: true }).click();
    await scene.page.locator("#charts svg").first().waitFor();
    await waitForSheet(scene, "Resumen");
  },
};

export const files: BrowserTest = {
  title: "a saved workbook opens again with its values, and a file of another kind changes nothing",
  run: async ({ openSample }) => {
    const scene = await openSample();
    const [download] = await Promise.all([
      scene.page.waitForEvent("download"),
      scene.page.getByRole("button", { name: "Guardar .xlsx" }).click(),
    ]);
    const buffer = await readFile(await download.path());
    const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    const choose = scene.page.locator("#bar input[type=file]");
    const before = await scene.sheets();
    await choose.setInputFiles({ name: "foto.xlsx", mimeType, buffer: Buffer.from("no es un libro") });
    await scene.page
      .getByRole("status")
      .getByText(/«foto\.xlsx».*\.xlsx/)
      .waitFor();
    assert.deepEqual(await scene.sheets(), before);
    await scene.page.getByRole("button", { name: "Libro en blanco" }).click();
    await scene.pane.getByText("Libro sin proyecto").waitFor();
    await choose.setInputFiles({ name: "libro.xlsx", mimeType, buffer });
    await scene.pane.getByText("7 metas, 4 renglones, $199.290.000").first().waitFor();
    assert.deepEqual(await scene.sheets(), before);
    await waitForSheet(scene, "Inicio", "the file opens on a sheet that holds something");
    await assertCell(scene, "Presupuesto", "F3", 599_290_000);
    await assertCell(scene, "Presupuesto", "F5", 400_000_000);
  },
};
