/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { emptySnapshot } from "../../src/domain/workbook/Snapshot";
import { shownIn } from "../support/bookTools";
import { snapshotWorkbook } from "../support/snapshotWorkbook";
import { openPane } from "./renderPane";

const newBook = applyPlan(emptySnapshot, [{ op: "addSheet", sheet: "Hoja1" }]);

/** The pane on the import page. */
async function importing() {
  const port = snapshotWorkbook(newBook);
  const pane = openPane(port);
  await pane.user.click(await screen.findByRole("button", { name: "Importar formato" }));
  await screen.findByRole("heading", { name: "Importar el formato" });
  return { port, ...pane };
}

/** A file with the one method that the pane asks for; jsdom's own lacks it. */
function fileOf(name: string, text: string): File {
  const bytes = new TextEncoder().encode(text);
  const file = new File([bytes], name);
  return Object.assign(file, { arrayBuffer: async () => bytes.buffer });
}

describe("«Importar»", () => {
  it("shows what was read, the contradictions and the month of start, and writes nothing yet", async () => {
    const { user, port } = await importing();
    await user.click(screen.getByRole("button", { name: "Usar el formato de ejemplo" }));
    const facts = await screen.findByRole("region", { name: "Esto se leyó" });
    for (const part of ["$599.290.000", "$199.290.000", "Metas", "7", "32"]) expect(facts.textContent).toContain(part);
    expect(screen.getByRole<HTMLSelectElement>("combobox", { name: /Mes de inicio/ }).value).toBe("9");
    expect(screen.getAllByText(/contradicci(ón|ones) del formato/).length).toBeGreaterThan(0);
    const pairs =
      screen
        .getByText(/contradicci(ón|ones) del formato/)
        .closest("details")
        ?.querySelectorAll("dl") ?? [];
    expect(pairs.length).toBeGreaterThan(0);
    for (const pair of pairs) {
      const terms = [...pair.querySelectorAll("dt")].map(({ textContent }) =>
        textContent?.replace(/ · Sección .*$/, ""),
      );
      expect(terms).toEqual(["Se conserva", "No se usa"]);
      const [kept, dropped] = [...pair.querySelectorAll("dd")].map(({ textContent }) => textContent);
      expect(kept).not.toBe(dropped);
    }
    expect(port.snapshot()).toBe(newBook);
  });

  it("takes the month that the person chooses and fills the workbook after the preview", async () => {
    const { user, port } = await importing();
    await user.click(screen.getByRole("button", { name: "Usar el formato de ejemplo" }));
    await user.selectOptions(await screen.findByRole("combobox", { name: /Mes de inicio/ }), "Octubre");
    await user.click(screen.getByRole("button", { name: "Está bien, continuar" }));
    const steps = await screen.findByRole("list", { name: "Pasos" });
    expect(steps.textContent).toContain("7 metas, 4 renglones, $199.290.000");
    await user.click(within(steps).getByRole("button", { name: "Estructurar" }));
    await user.click(await screen.findByRole("button", { name: "Escribir en el libro" }));
    await waitFor(() => expect(shownIn(port.snapshot(), "Ficha", 8, 3)).toBe("octubre"));
    expect(shownIn(port.snapshot(), "Presupuesto", 11, 6)).toBe(434_500_000);
  });

  it("says in one sentence why a file cannot be read, and lets the person choose another", async () => {
    const { container } = await importing();
    const input = container.querySelector<HTMLInputElement>('input[type="file"]');
    if (input === null) throw new Error("no file input");
    fireEvent.change(input, { target: { files: [fileOf("carta.txt", "Señores\nAsunto: invitación\n")] } });
    expect(await screen.findByText("No se pudo leer este archivo")).toBeTruthy();
    const said = container.querySelector('[role="status"]')?.textContent ?? "";
    expect(said.length).toBeGreaterThan(40);
    expect(said).not.toMatch(/undefined|Error|\[object/);
    expect(screen.getByRole("button", { name: "Elegir archivo" })).toBeTruthy();
  });

  it("says first what the form lacks, and what stands there instead", async () => {
    const { container } = await importing();
    const input = container.querySelector<HTMLInputElement>('input[type="file"]');
    if (input === null) throw new Error("no file input");
    const text = readFileSync("test/fixtures/sample-form.txt", "utf8")
      .replace(/^Actividad\tObjeto[\s\S]*?^TOTAL.*$/m, "Ver el archivo adjunto.")
      .replace(/^3\. \*\*Nombre.*$/m, "");
    fireEvent.change(input, { target: { files: [fileOf("formato.txt", text)] } });
    expect(await screen.findByText("Faltan: nombre del proyecto, presupuesto")).toBeTruthy();
    expect(screen.getByText("8.1 no tiene tabla de presupuesto: hay solo texto.")).toBeTruthy();
    const said = container.querySelector('[role="status"]')?.textContent ?? "";
    expect(said).toMatch(/^Faltan: nombre del proyecto, presupuesto\. El formato trae/);
    const facts = screen.getByRole("region", { name: "Esto se leyó" });
    const notice = screen.getByText("Faltan: nombre del proyecto, presupuesto");
    expect(notice.compareDocumentPosition(facts) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it("asks for a single file", async () => {
    const { container } = await importing();
    const input = container.querySelector<HTMLInputElement>('input[type="file"]');
    if (input === null) throw new Error("no file input");
    fireEvent.change(input, { target: { files: [fileOf("a.txt", "a"), fileOf("b.txt", "b")] } });
    expect(await screen.findByText("Elija un solo archivo.")).toBeTruthy();
  });

  it("goes back to «Inicio»", async () => {
    const { user } = await importing();
    await user.click(screen.getByRole("button", { name: "Volver" }));
    expect(await screen.findByRole("list", { name: "Pasos" })).toBeTruthy();
  });
});
