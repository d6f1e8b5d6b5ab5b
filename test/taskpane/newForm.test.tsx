/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { Snapshot } from "../../src/domain/workbook/Snapshot";
import { shownIn } from "../support/bookTools";
import { comparableBook } from "../support/comparableBook";
import { sampleText } from "../support/sampleForm";
import { sampleWorkbook } from "../support/sampleProject";
import { snapshotWorkbook } from "../support/snapshotWorkbook";
import { openPane } from "./renderPane";

type Pane = ReturnType<typeof openPane>;

const ended = (text: string) => screen.findByText(text, { selector: "p" });

async function press({ user }: Pane, name: string | RegExp): Promise<void> {
  await user.click(await screen.findByRole("button", { name }));
}

/** A file with the one method that the pane asks for; jsdom's own lacks it. */
function fileOf(text: string): File {
  const bytes = new TextEncoder().encode(text);
  return Object.assign(new File([bytes], "formato.txt"), { arrayBuffer: async () => bytes.buffer });
}

/** The pane on a workbook with the sample project, and a form read beside it. */
async function comparing(text: string, book?: Snapshot) {
  const port = snapshotWorkbook(book ?? (await sampleWorkbook()));
  const pane = openPane(port);
  await press(pane, "Importar otro");
  await screen.findByRole("heading", { name: "Importar el formato" });
  const input = pane.container.querySelector<HTMLInputElement>('input[type="file"]');
  if (input === null) throw new Error("no file input");
  fireEvent.change(input, { target: { files: [fileOf(text)] } });
  await press(pane, "Comparar con el libro");
  await screen.findByRole("heading", { name: "¿Qué cambió en el formato?" });
  return { port, pane };
}

const newer = sampleText
  .replace("434.500.000", "34.500.000")
  .replace("Documento que contiene: Antecedentes", "Informe que contiene: Antecedentes");

const box = (name: string | RegExp) => screen.findByRole<HTMLInputElement>("checkbox", { name });

describe("«Importar otro» on a workbook that holds a project", () => {
  it("says first how many changes there are, and marks the words that differ", async () => {
    const { pane } = await comparing(newer);
    await ended("2 cambios: 2 solo en el formato.");
    const evidence = within(await screen.findByRole("list", { name: "Evidencias" }));
    expect(evidence.getByText("Documento", { selector: "del" })).toBeTruthy();
    expect(evidence.getByText("Informe", { selector: "ins" })).toBeTruthy();
    const line = within(screen.getByRole("list", { name: "Presupuesto" }));
    expect(line.getByText("4", { selector: "del" }).closest("dd")?.textContent).toBe("$434.500.000");
    expect((await box(/^Renglón 3 · Valor parcial/)).checked).toBe(true);
    expect(pane.container.querySelector('[role="status"]')?.textContent).toContain("2 cambios");
  });

  it("writes what is ticked and nothing else, and the undo names it", async () => {
    const { pane, port } = await comparing(newer);
    const before = port.snapshot();
    await pane.user.click(await box("Evidencia de 1-2-5-1 · Evidencia"));
    await press(pane, "Escribir 1 cambio");
    await ended("La versión nueva quedó en las hojas.");
    expect(shownIn(port.snapshot(), "Presupuesto", 11, 6)).toBe(34_500_000);
    expect(shownIn(port.snapshot(), "Evidencias", 5, 2)).toBe(shownIn(before, "Evidencias", 5, 2));
    await press(pane, "Deshacer la versión nueva del formato");
    await ended("Se deshizo la versión nueva del formato.");
    expect(comparableBook(port.snapshot())).toEqual(comparableBook(before));
  });

  it("leaves a conflict to the person, with what the form said before", async () => {
    const port = snapshotWorkbook(await sampleWorkbook());
    act(() => port.type([{ op: "setValues", sheet: "Presupuesto", area: "F11", values: [[30_000_000]] }]));
    await comparing(newer, port.snapshot());
    await ended("2 cambios: 1 solo en el formato y 1 conflicto.");
    expect((await box(/^Renglón 3 · Valor parcial/)).checked).toBe(false);
    const line = screen.getByRole("list", { name: "Presupuesto" });
    expect(line.textContent).toContain("Antes decía$434.500.000");
    expect(line.textContent).toContain("Cambiaron los dos: el libro y el formato.");
  });

  it("keeps what only the person changed, and shows it closed for who wants the form's words all the same", async () => {
    const port = snapshotWorkbook(await sampleWorkbook());
    act(() => port.type([{ op: "setValues", sheet: "Presupuesto", area: "F11", values: [[34_500_000]] }]));
    const { pane } = await comparing(sampleText, port.snapshot());
    await ended("El formato no trae cambios nuevos.");
    await ended("En 1 dato se conserva lo que tiene el libro.");
    expect(screen.getByRole("button", { name: "Elija qué escribir" })).toBeTruthy();
    const kept = screen.getByText("Lo que se conserva en el libro (0 de 1)").closest("details");
    expect(kept?.open).toBe(false);
    act(() => {
      if (kept) kept.open = true;
    });
    fireEvent(kept as HTMLElement, new Event("toggle"));
    await pane.user.click(await box(/^Renglón 3 · Valor parcial/));
    expect(screen.getByRole("button", { name: "Escribir 1 cambio" })).toBeTruthy();
  });

  it("asks again when the workbook changed while the person was choosing, and writes nothing", async () => {
    const { pane, port } = await comparing(newer);
    await ended("2 cambios: 2 solo en el formato.");
    act(() => port.type([{ op: "setValues", sheet: "Presupuesto", area: "F11", values: [[30_000_000]] }]));
    const typed = port.snapshot();
    await press(pane, "Escribir 2 cambios");
    await screen.findByText(/^El libro cambió mientras usted elegía: 1 cambio elegido ya no corresponde/);
    expect(port.snapshot()).toBe(typed);
    expect(screen.getByRole("button", { name: "Escribir 1 cambio" })).toBeTruthy();
  });

  it("says that nothing changed when the same form comes again, and leads back", async () => {
    const { pane, port } = await comparing(sampleText);
    await ended("El formato dice lo mismo que el libro. No hay nada que cambiar.");
    const before = port.snapshot();
    await pane.user.click(screen.getAllByRole("button", { name: "Volver" }).at(-1) as HTMLElement);
    await screen.findByRole("list", { name: "Pasos" });
    expect(port.snapshot()).toBe(before);
  });

  it("keeps the month of start that the workbook has, so that another date moves no mark", async () => {
    await comparing(sampleText.replace("19 de septiembre de 2022", "3 de octubre de 2022"));
    await ended("1 cambio: 1 solo en el formato.");
    expect(screen.getByRole("list", { name: "Ficha" }).textContent).toContain("3 de octubre de 2022");
  });

  it("asks whether a form under another name is another project, and every answer leads on", async () => {
    const other = sampleText
      .replace(
        /Transparencia y capacidad institucional[^\n]*/,
        "Parques metropolitanos para la integración de la ciudad",
      )
      .replace(/^(Definir|Fortalecer)/gm, "Otra vez $1");
    const { pane, port } = await comparing(other, await withoutRows());
    await screen.findByText(/^Este libro es de «Transparencia/);
    for (const name of ["Es el mismo: comparar", "Reemplazar el proyecto", "No escribir"])
      expect(screen.getByRole("button", { name })).toBeTruthy();
    await press(pane, "Reemplazar el proyecto");
    await screen.findByText(/^Se reemplaza «Transparencia/);
    await press(pane, "Reemplazar");
    await ended("El proyecto del formato quedó en las hojas.");
    await waitFor(() => expect(String(shownIn(port.snapshot(), "Ficha", 9, 3))).toMatch(/^Parques/));
    await press(pane, "Deshacer el reemplazo del proyecto");
    await ended("Se deshizo el reemplazo del proyecto.");
  });
});

/** The sample's name over rows of nobody, so that no row speaks for the same project. */
async function withoutRows(): Promise<Snapshot> {
  const port = snapshotWorkbook(await sampleWorkbook());
  const blank = (rows: number, columns: number) => Array.from({ length: rows }, () => Array<string>(columns).fill(""));
  port.type([
    { op: "setValues", sheet: "Metas", area: "A5:I11", values: blank(7, 9) },
    { op: "setValues", sheet: "Cronograma", area: "A5:C36", values: blank(32, 3) },
    { op: "setValues", sheet: "Evidencias", area: "A5:B16", values: blank(12, 2) },
    { op: "setValues", sheet: "Presupuesto", area: "A10:B12", values: blank(3, 2) },
    { op: "setValues", sheet: "Presupuesto", area: "B9", values: [["Siembra de árboles"]] },
    { op: "setValues", sheet: "Actividades", area: "B5:B6", values: [["Sembrar"], ["Regar"]] },
  ]);
  return port.snapshot();
}
