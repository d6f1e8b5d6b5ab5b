/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { emptySnapshot, type Snapshot } from "../../src/domain/workbook/Snapshot";
import { shownIn } from "../support/bookTools";
import { comparableBook } from "../support/comparableBook";
import { sampleWorkbook } from "../support/sampleProject";
import { type SnapshotWorkbook, snapshotWorkbook } from "../support/snapshotWorkbook";
import { openPane } from "./renderPane";

type Pane = ReturnType<typeof openPane>;

const newBook = applyPlan(emptySnapshot, [{ op: "addSheet", sheet: "Hoja1" }]);
const sheetNames = ({ sheets }: Snapshot) => sheets.map(({ name }) => name);
const ended = (text: string) => screen.findByText(text, { selector: "p" });
const totalCards = () => screen.queryAllByText(/^Los renglones suman \$599/, { selector: "h4" });
const undoButtons = () => screen.queryAllByRole("button", { name: /^Deshacer (el|la|\d)/ });
const amount = (port: SnapshotWorkbook) => shownIn(port.snapshot(), "Presupuesto", 11, 6);

async function press({ user }: Pane, name: string | RegExp): Promise<void> {
  await user.click(await screen.findByRole("button", { name }));
}

/** The lines of the menu of what can be undone or redone. */
async function openHistory(pane: Pane): Promise<readonly string[]> {
  await press(pane, "Deshacer o rehacer");
  return (await screen.findAllByRole("menuitem")).map(({ textContent }) => textContent ?? "");
}

async function choose({ user }: Pane, line: string): Promise<void> {
  await user.click(await screen.findByRole("menuitem", { name: line }));
}

async function structureEmpty(pane: Pane): Promise<void> {
  await press(pane, "Empezar con hojas vacías");
  await press(pane, "Escribir en el libro");
  await ended("Las hojas están listas.");
}

async function structureSample(pane: Pane): Promise<void> {
  for (const name of ["Importar formato", "Usar el formato de ejemplo", "Está bien, continuar"])
    await press(pane, name);
  const steps = await screen.findByRole("list", { name: "Pasos" });
  await pane.user.click(within(steps).getByRole("button", { name: "Estructurar" }));
  await press(pane, "Escribir en el libro");
  await ended("Las hojas están listas.");
}

async function correct(pane: Pane): Promise<void> {
  await press(pane, "Revisar");
  await ended("La revisión terminó.");
  const card = totalCards()[0]?.closest("article");
  await pane.user.click(within(card ?? document.body).getByRole("button", { name: /^Corregir/ }));
  await ended("Se corrigió. El presupuesto cuadra: $199.290.000.");
}

describe("Undo in the pane", () => {
  it("offers nothing of an earlier job under the words of a check, and the structure stays in the list", async () => {
    const port = snapshotWorkbook(newBook);
    const pane = openPane(port);
    await structureEmpty(pane);
    expect(undoButtons().map(({ textContent }) => textContent)).toEqual(["Deshacer la estructura"]);
    await press(pane, "Revisar");
    await ended("La revisión terminó.");
    expect(undoButtons()).toEqual([]);
    expect(await openHistory(pane)).toEqual(["La estructura"]);
  });

  it("takes the structure back after a check, whole, in one sentence, and leaves no card that leads to a sheet that is gone", async () => {
    const port = snapshotWorkbook(newBook);
    const pane = openPane(port);
    await structureEmpty(pane);
    await press(pane, "Revisar");
    await ended("La revisión terminó.");
    expect(document.querySelectorAll("article").length).toBeGreaterThan(0);
    await openHistory(pane);
    await choose(pane, "La estructura");
    await ended("Se deshizo la estructura. Se quitaron 22 hojas.");
    expect(comparableBook(port.snapshot())).toEqual(comparableBook(newBook));
    expect(document.querySelectorAll("article").length).toBe(0);
    expect(screen.getByText("Sin revisar todavía")).toBeTruthy();
  });

  it("names the sheets that stay because somebody typed on them", async () => {
    const port = snapshotWorkbook(newBook);
    const pane = openPane(port);
    await structureEmpty(pane);
    act(() => port.type([{ op: "setValues", sheet: "Ficha", area: "H40", values: [["mi nota"]] }]));
    await press(pane, "Deshacer la estructura");
    const said = await screen.findByText(/^Se deshizo la estructura\./, { selector: "p" });
    expect(said.textContent).toMatch(/Se quitaron \d+ hojas\. Quedó 1 celda que alguien cambió después, en Ficha\.$/);
    expect(sheetNames(port.snapshot())).toContain("Ficha");
    expect(screen.queryAllByRole("button", { name: "Rehacer la estructura" })).toEqual([]);
  });

  it("keeps the sheets that a kept summary reads, and says so in a sentence", async () => {
    const port = snapshotWorkbook(newBook);
    const pane = openPane(port);
    await structureSample(pane);
    await press(pane, /^Resumir/);
    await ended("La hoja Resumen está lista.");
    act(() => port.type([{ op: "setValues", sheet: "Resumen", area: "H40", values: [["mi nota"]] }]));
    await openHistory(pane);
    await choose(pane, "La estructura");
    await ended(
      "Se deshicieron 2 cambios. Quedó 1 celda que alguien cambió después, en Resumen. " +
        "Quedaron 22 hojas de donde toma datos Resumen.",
    );
    expect(sheetNames(port.snapshot())).toEqual(expect.arrayContaining(["Presupuesto", "Metas", "Resumen"]));
    expect(screen.queryAllByRole("button", { name: /^Rehacer (el|la) / })).toEqual([]);
  });

  it("checks again once a correction is taken back, so that its finding stands there again, and does it once more", async () => {
    const port = snapshotWorkbook(await sampleWorkbook());
    const pane = openPane(port);
    await correct(pane);
    expect([amount(port), totalCards().length]).toEqual([34_500_000, 0]);
    await press(pane, "Deshacer la corrección de F11");
    await ended("Se deshizo la corrección de F11.");
    expect([amount(port), totalCards().length]).toEqual([434_500_000, 1]);
    await press(pane, "Rehacer la corrección de F11");
    await ended("Se rehizo la corrección de F11. El presupuesto cuadra: $199.290.000.");
    expect([amount(port), totalCards().length]).toEqual([34_500_000, 0]);
    await press(pane, "Deshacer la corrección de F11");
    await waitFor(() => expect(amount(port)).toBe(434_500_000));
  });

  it("says of an undo that is cancelled half way that a part is back, and takes the rest back when asked again", async () => {
    const port = snapshotWorkbook(newBook);
    const pane = openPane(port);
    await structureEmpty(pane);
    port.stopHalfway("cancelled");
    await press(pane, "Deshacer la estructura");
    await ended("Se canceló a medias: una parte ya se deshizo. Deshágalo otra vez para terminar.");
    expect(port.snapshot().names.length).toBeGreaterThan(0);
    expect(comparableBook(port.snapshot())).not.toEqual(comparableBook(newBook));
    await press(pane, "Deshacer la estructura");
    await screen.findByText(/^Se deshizo la estructura\. Se quitaron \d+ hojas\.$/, { selector: "p" });
    expect(comparableBook(port.snapshot())).toEqual(comparableBook(newBook));
  });

  it("takes back what a cancelled redo has written by then", async () => {
    const port = snapshotWorkbook(newBook);
    const pane = openPane(port);
    await structureEmpty(pane);
    await press(pane, "Deshacer la estructura");
    await press(pane, "Rehacer la estructura");
    await ended("Se rehizo la estructura.");
    await press(pane, "Deshacer la estructura");
    await screen.findByRole("button", { name: "Rehacer la estructura" });
    port.stopHalfway("cancelled");
    await press(pane, "Rehacer la estructura");
    await ended("Se canceló. Lo que ya se escribió sigue en el libro: puede deshacerlo.");
    expect(comparableBook(port.snapshot())).not.toEqual(comparableBook(newBook));
    await press(pane, "Deshacer la estructura");
    await waitFor(() => expect(comparableBook(port.snapshot())).toEqual(comparableBook(newBook)));
  });

  it("takes back whole what Excel wrote of a structure before it failed", async () => {
    const port = snapshotWorkbook(newBook);
    const pane = openPane(port);
    await press(pane, "Empezar con hojas vacías");
    port.stopHalfway("too-large");
    await press(pane, "Escribir en el libro");
    await press(pane, "Deshacer la estructura");
    await screen.findByText(/^Se deshizo la estructura\. Se quitaron \d+ hojas\.$/, { selector: "p" });
    expect(comparableBook(port.snapshot())).toEqual(comparableBook(newBook));
  });

  it("looks at the workbook again when a job stops half way: the check is of before", async () => {
    const port = snapshotWorkbook(await sampleWorkbook());
    const pane = openPane(port);
    await press(pane, "Revisar");
    await ended("La revisión terminó.");
    const card = totalCards()[0]?.closest("article");
    port.stopHalfway("unknown");
    await pane.user.click(within(card ?? document.body).getByRole("button", { name: /^Corregir/ }));
    await screen.findAllByText(/Cambió después de la última revisión$/);
    expect(undoButtons().map(({ textContent }) => textContent)).toEqual(["Deshacer la corrección de F11"]);
  });

  it("keeps an undo whose check is cancelled", async () => {
    const port = snapshotWorkbook(await sampleWorkbook());
    const pane = openPane(port);
    await correct(pane);
    port.stopHalfway("cancelled", 1);
    await press(pane, "Deshacer la corrección de F11");
    await ended("Se deshizo la corrección de F11.");
    expect(amount(port)).toBe(434_500_000);
  });

  it("does nothing again once somebody has typed", async () => {
    const port = snapshotWorkbook(await sampleWorkbook());
    const pane = openPane(port);
    await correct(pane);
    await press(pane, "Deshacer la corrección de F11");
    await screen.findByRole("button", { name: "Rehacer la corrección de F11" });
    act(() => port.type([{ op: "setValues", sheet: "Presupuesto", area: "F11", values: [[5]] }]));
    await waitFor(() => expect(screen.queryByRole("button", { name: /^Rehacer la/ })).toBeNull());
    expect(amount(port)).toBe(5);
  });

  it("takes back several jobs at once, newest first, as Excel's own list does", async () => {
    const port = snapshotWorkbook(await sampleWorkbook());
    const before = port.snapshot();
    const pane = openPane(port);
    await correct(pane);
    await pane.user.click(screen.getByRole("tab", { name: /^Inicio/ }));
    await press(pane, /^Resumir/);
    await ended("La hoja Resumen está lista.");
    expect(undoButtons().map(({ textContent }) => textContent)).toEqual(["Deshacer el resumen"]);
    expect(await openHistory(pane)).toEqual(["El resumen", "La corrección de F11"]);
    await choose(pane, "La corrección de F11");
    await ended("Se deshicieron 2 cambios. Se quitó 1 hoja.");
    expect(sheetNames(port.snapshot())).toEqual(sheetNames(before));
    expect([amount(port), totalCards().length]).toEqual([434_500_000, 0]);
    expect(await openHistory(pane)).toEqual(["La corrección de F11"]);
  });
});
