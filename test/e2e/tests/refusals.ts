import assert from "node:assert/strict";
import type { BrowserTest } from "../support/BrowserTest";
import { clickGrid, typeIntoGrid } from "../support/grid";
import { frameOf, type Scene } from "../support/Scene";
import { assertCell, button, checkBook } from "../support/steps";

export const cellEdit: BrowserTest = {
  title: "while a person types in a cell, the pane says what to do, and goes on afterwards",
  run: async ({ openSample }) => {
    const scene = await openSample();
    await typeIntoGrid(scene, "7");
    await scene.pane.getByRole("tab", { name: "Revisar" }).click();
    await button(scene, "Revisar").click();
    await scene.pane.getByText("Hay una celda en edición.").first().waitFor();
    await clickGrid(scene, 700, 430);
    await button(scene, "Revisar").click();
    await scene.pane.getByText("La revisión terminó.").first().waitFor();
  },
};

function setProtected({ page }: Scene, wanted: boolean): Promise<void> {
  return page.evaluate(
    (on) =>
      Excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getItem("Presupuesto");
        if (on) protection.protect();
        else protection.unprotect();
        await context.sync();
      }),
    wanted,
  );
}

export const protectedSheet: BrowserTest = {
  title: "a protected sheet is named before anything is written, and its data stay",
  run: async ({ openSample }) => {
    const scene = await openSample();
    await checkBook(scene);
    await setProtected(scene, true);
    await button(scene, /^Corregir: Renglón 3/).click();
    await scene.pane
      .getByText("Una hoja que se debe escribir está protegida. No se cambió ningún dato en ella.")
      .first()
      .waitFor();
    await assertCell(scene, "Presupuesto", "F11", 434_500_000);
    await setProtected(scene, false);
  },
};

export const unknownMember: BrowserTest = {
  title: "a member that the embedded workbook lacks is named on the page",
  run: async ({ openSample }) => {
    const scene = await openSample();
    const answer = await frameOf(scene).evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.pivotTables.refreshAll();
        await context.sync();
      }).then(
        () => "done",
        (error: unknown) => (error as OfficeExtension.Error).code,
      ),
    );
    assert.equal(answer, "ApiNotFound");
    await scene.page
      .getByRole("status")
      .getByText(/PivotTables/i)
      .waitFor();
  },
};

export const oldExcel: BrowserTest = {
  title: "an Excel without ExcelApi 1.13 is told what it needs",
  run: async ({ open }) => {
    const scene = await open({ query: "?blanco&api=1.12", pane: "Este Excel no alcanza" });
    await scene.pane.getByText("El complemento necesita Excel 2021").waitFor();
  },
};
