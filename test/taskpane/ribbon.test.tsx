/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { summarize } from "../../src/actions/summarize";
import { lastOutcome, onOutcome } from "../../src/commands/commandOutcomes";
import { runCommand } from "../../src/commands/runCommand";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { typeInto } from "../support/bookTools";
import { withoutSheet } from "../support/otherPrograms";
import { sampleWorkbook } from "../support/sampleProject";
import { snapshotWorkbook } from "../support/snapshotWorkbook";
import { openPane } from "./renderPane";

const note = "Presentado al comité";

describe("A button of the ribbon, with the pane open", () => {
  it("asks in the pane before the summary erases a note, and one undo gives the note back", async () => {
    const sample = await sampleWorkbook();
    const summed = applyPlan(sample, summarize.run(sample, undefined).plan);
    const book = snapshotWorkbook(typeInto(summed, "Resumen", "G80", [[note]]));
    const noted = book.snapshot();
    const { user } = openPane(book, { ribbon: { last: lastOutcome, listen: onOutcome } });
    const compute = async (before: typeof sample) => summarize.run(before, undefined);
    await runCommand({ id: "summary", compute, shownOn: ["Resumen"] }, book, async () => undefined);
    await screen.findByText("Rehacer el resumen borra 1 celda escrita a mano.");
    expect(screen.getByText(`Resumen, G80: ${note}`)).toBeTruthy();
    expect(book.snapshot()).toEqual(noted);
    await user.click(screen.getByText("Escribir en el libro"));
    await waitFor(() => expect(JSON.stringify(book.snapshot())).not.toContain(note));
    await user.click(await screen.findByText("Deshacer el resumen"));
    await waitFor(() => expect(book.snapshot()).toEqual(noted));
  });

  it("writes no summary of errors where a table was deleted, and says what is missing", async () => {
    const sample = await sampleWorkbook();
    const book = snapshotWorkbook(withoutSheet(sample, "Metas"));
    const damaged = book.snapshot();
    openPane(book, { ribbon: { last: lastOutcome, listen: onOutcome } });
    const compute = async (before: typeof sample) => summarize.run(before, undefined);
    let shown = 0;
    await runCommand({ id: "summary", compute, shownOn: ["Resumen"] }, book, async () => {
      shown += 1;
    });
    const [said] = await screen.findAllByText(/No se puede resumir/);
    expect(said?.textContent).toContain("tMetas");
    expect(shown).toBe(1);
    expect(book.snapshot()).toEqual(damaged);
  });
});
