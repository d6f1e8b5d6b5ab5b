/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { computeForRibbon } from "../../src/actions/registry";
import { summarize } from "../../src/actions/summarize";
import type { WorkbookPort } from "../../src/actions/WorkbookPort";
import { holdForm, lastOutcome, onOutcome } from "../../src/commands/commandOutcomes";
import { buildHandlers } from "../../src/commands/commands";
import { type BookCommand, runCommand } from "../../src/commands/runCommand";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { emptySnapshot } from "../../src/domain/workbook/Snapshot";
import { decodeBook } from "../../src/layouts/decodeBook";
import { bookOf, typeInto } from "../support/bookTools";
import { comparableBook } from "../support/comparableBook";
import { withoutSheet } from "../support/otherPrograms";
import { sampleWorkbook } from "../support/sampleProject";
import { snapshotWorkbook } from "../support/snapshotWorkbook";
import { yearProject } from "../support/yearProject";
import { openPane } from "./renderPane";

/** Presses a button of the ribbon; how often the pane was opened. */
async function press(id: "structure" | "share" | "summarizePlaces", book: WorkbookPort): Promise<() => number> {
  let shown = 0;
  // All that a ribbon command asks of Office itself.
  Object.assign(globalThis, {
    Office: {
      addin: {
        showAsTaskpane: async () => {
          shown += 1;
        },
      },
    },
  });
  await buildHandlers(book)[id]({ completed: () => undefined } as Office.AddinCommands.Event);
  return () => shown;
}

const summary: BookCommand = {
  id: "summarize",
  compute: async (before) => computeForRibbon("summarize", before, "2026-11-29T10:00"),
};

const note = "Presentado al comité";

describe("A button of the ribbon, with the pane open", () => {
  it("asks in the pane before the summary erases a note, and one undo gives the note back", async () => {
    const sample = await sampleWorkbook();
    const summed = applyPlan(sample, summarize.run(sample).plan);
    const book = snapshotWorkbook(typeInto(summed, "Resumen", "G80", [[note]]));
    const noted = book.snapshot();
    const { user } = openPane(book, { ribbon: { last: lastOutcome, listen: onOutcome, holdForm } });
    await runCommand(summary, book, async () => undefined);
    await screen.findByText("Rehacer el resumen borra 1 celda escrita a mano.");
    expect(screen.getByText(`Resumen, G80: ${note}`)).toBeTruthy();
    expect(book.snapshot()).toEqual(noted);
    await user.click(screen.getByText("Escribir en el libro"));
    await waitFor(() => expect(JSON.stringify(book.snapshot())).not.toContain(note));
    await user.click(await screen.findByText("Deshacer el resumen"));
    await waitFor(() => expect(book.snapshot()).toEqual(noted));
  });

  it("shows in the pane what «Estructurar» would make of somebody else's workbook, and writes after a yes", async () => {
    const payroll = typeInto(applyPlan(emptySnapshot, [{ op: "addSheet", sheet: "Nómina" }]), "Nómina", "A1", [
      ["Cargo", 12],
    ]);
    const book = snapshotWorkbook(payroll);
    const shown = await press("structure", book);
    const { user } = openPane(book, { ribbon: { last: lastOutcome, listen: onOutcome, holdForm } });
    await screen.findByText(/^Se crearán 22 hojas/);
    expect([shown(), book.counts.applies]).toEqual([1, 0]);
    expect(book.snapshot()).toEqual(payroll);
    await user.click(screen.getByText("Escribir en el libro"));
    await user.click(await screen.findByText("Deshacer la estructura"));
    await waitFor(() => expect(book.snapshot()).toEqual(payroll));
  });

  it("leaves the check as it is where «Estructurar» has nothing to do", async () => {
    const book = snapshotWorkbook(await sampleWorkbook());
    const { user } = openPane(book, { ribbon: { last: lastOutcome, listen: onOutcome, holdForm } });
    await user.click(await screen.findByRole("button", { name: "Revisar" }));
    await screen.findAllByText(/ahora mismo$/);
    await press("structure", book);
    await screen.findAllByText("Las hojas ya estaban completas. No se cambió nada.");
    expect(screen.getAllByText(/ahora mismo$/).length).toBeGreaterThan(0);
    expect(screen.queryByText(/Cambió después/)).toBeNull();
  });

  it("writes the form that the pane holds, after a yes in the pane, and lets go of it then", async () => {
    const book = snapshotWorkbook(applyPlan(emptySnapshot, [{ op: "addSheet", sheet: "Hoja1" }]));
    const { user } = openPane(book, { ribbon: { last: lastOutcome, listen: onOutcome, holdForm } });
    await user.click(await screen.findByRole("button", { name: "Importar formato" }));
    await user.click(await screen.findByRole("button", { name: "Usar el formato de ejemplo" }));
    await user.click(await screen.findByRole("button", { name: "Está bien, continuar" }));
    await screen.findByRole("button", { name: "Estructurar" });
    const shown = await press("structure", book);
    await screen.findByText(/^Se crearán 22 hojas/);
    expect([shown(), book.counts.applies]).toEqual([1, 0]);
    await user.click(screen.getByText("Escribir en el libro"));
    await screen.findAllByText("Las hojas están listas.");
    expect(decodeBook(book.snapshot()).project.metas.length).toBe(7);
    const again = await press("structure", book);
    expect([again(), book.counts.applies]).toEqual([0, 2]);
  });

  it("offers to take back what Excel wrote before it failed", async () => {
    const book = snapshotWorkbook(applyPlan(emptySnapshot, [{ op: "addSheet", sheet: "Hoja1" }]));
    const before = book.snapshot();
    const { user } = openPane(book, { ribbon: { last: lastOutcome, listen: onOutcome, holdForm } });
    book.stopHalfway("unknown");
    expect((await press("structure", book))()).toBe(1);
    expect(book.snapshot().sheets.length).toBeGreaterThan(1);
    await user.click(await screen.findByText("Deshacer la estructura"));
    await waitFor(() => expect(comparableBook(book.snapshot())).toEqual(comparableBook(before)));
  });

  it("structures an empty workbook, and one of ours, at once", async () => {
    for (const start of [
      applyPlan(emptySnapshot, [{ op: "addSheet", sheet: "Hoja1" }]),
      withoutSheet(await sampleWorkbook(), "Metas"),
    ]) {
      const book = snapshotWorkbook(start);
      const shown = await press("structure", book);
      expect([shown(), book.counts.applies]).toEqual([0, 1]);
      expect(book.snapshot().sheets.map(({ name }) => name)).toContain("Metas");
    }
  });

  it("opens the pane at «Compartir», also where it is open at another place or tells of itself", async () => {
    const book = snapshotWorkbook(bookOf(await yearProject()));
    const shown = await press("share", book);
    const { user } = openPane(book, { ribbon: { last: lastOutcome, listen: onOutcome, holdForm } });
    await screen.findByText("Compartir con los municipios");
    await user.click(screen.getByRole("tab", { name: /^Inicio/ }));
    await waitFor(() => expect(screen.queryByText("Compartir con los municipios")).toBeNull());
    await press("share", book);
    await screen.findByText("Compartir con los municipios");
    await user.click(await screen.findByRole("button", { name: "Más opciones" }));
    await user.click(await screen.findByRole("menuitem", { name: "Acerca de" }));
    await waitFor(() => expect(screen.queryByText("Compartir con los municipios")).toBeNull());
    await press("share", book);
    await screen.findByText("Compartir con los municipios");
    expect([shown(), book.counts.applies]).toEqual([1, 0]);
  });

  it("builds «Resumen por municipio», ends on it and can be undone in the pane", async () => {
    const book = snapshotWorkbook(bookOf(await yearProject()));
    const before = book.snapshot();
    const { user } = openPane(book, { ribbon: { last: lastOutcome, listen: onOutcome, holdForm } });
    const shown = await press("summarizePlaces", book);
    expect(shown()).toBe(0);
    expect(book.snapshot().sheets.map(({ name }) => name)).toContain("Resumen por municipio");
    await screen.findAllByText("La hoja Resumen por municipio está lista.");
    await user.click(await screen.findByText("Deshacer el resumen por municipio"));
    await waitFor(() => expect(book.snapshot().sheets).toEqual(before.sheets));
  });

  it("sends whoever presses «Resumen por municipio» in an empty workbook to the pane", async () => {
    const book = snapshotWorkbook(applyPlan(emptySnapshot, [{ op: "addSheet", sheet: "Hoja1" }]));
    const shown = await press("summarizePlaces", book);
    expect([shown(), book.counts.applies, lastOutcome()]).toEqual([
      1,
      0,
      { id: "summarizePlaces", state: "no-project" },
    ]);
  });

  it("writes no summary of errors where a table was deleted, and says what is missing", async () => {
    const sample = await sampleWorkbook();
    const book = snapshotWorkbook(withoutSheet(sample, "Metas"));
    const damaged = book.snapshot();
    openPane(book, { ribbon: { last: lastOutcome, listen: onOutcome, holdForm } });
    let shown = 0;
    await runCommand(summary, book, async () => {
      shown += 1;
    });
    const [said] = await screen.findAllByText(/No se puede resumir/);
    expect(said?.textContent).toContain("tMetas");
    expect(shown).toBe(1);
    expect(book.snapshot()).toEqual(damaged);
  });
});
