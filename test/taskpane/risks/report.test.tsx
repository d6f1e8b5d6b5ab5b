/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { reportRisks } from "../../../src/actions/reportRisks";
import { applyPlan } from "../../../src/domain/workbook/applyPlan";
import { completeDraft } from "../../actions/riskDrafts";
import { typeInto } from "../../support/bookTools";
import { bookWith, openRisks } from "./openPane";

const reportSheets = (names: readonly string[]) => names.filter((name) => name.startsWith("Informe "));
const namesOf = (book: Awaited<ReturnType<typeof openRisks>>["book"]) => book.snapshot().sheets.map(({ name }) => name);

describe("«Informe de riesgos» in the pane", () => {
  it("makes the four sheets, says so, and one undo takes them away again", async () => {
    const { book, user } = await openRisks(bookWith(completeDraft()));
    const before = book.snapshot();
    await user.click(screen.getByText("Informe de riesgos"));
    await screen.findByText("El informe de riesgos está listo, en cuatro hojas.", { selector: "p" });
    expect(reportSheets(namesOf(book))).toHaveLength(4);
    await user.click(screen.getByText("Deshacer el informe de riesgos"));
    await waitFor(() => expect(reportSheets(namesOf(book))).toEqual([]));
    expect(book.snapshot()).toEqual(before);
  });

  it("is built again where it stands", async () => {
    const { book, user } = await openRisks(bookWith(completeDraft(), completeDraft()));
    await user.click(screen.getByText("Informe de riesgos"));
    await screen.findByText("El informe de riesgos está listo, en cuatro hojas.", { selector: "p" });
    const once = namesOf(book);
    await user.click(screen.getByText("Informe de riesgos"));
    await waitFor(() => expect(book.counts.applies).toBe(2));
    expect(namesOf(book)).toEqual(once);
    expect(reportRisks.run(book.snapshot(), undefined).plan[0]).toMatchObject({ op: "clearSheet" });
  });

  it("asks before it erases a note on the report, and one undo gives the note back", async () => {
    const empty = bookWith(completeDraft());
    const built = applyPlan(empty, reportRisks.run(empty, undefined).plan);
    const note = "Revisado en comité";
    const { book, user } = await openRisks(typeInto(built, "Informe de riesgos", "A150", [[note]]));
    const noted = book.snapshot();
    await user.click(screen.getByText("Informe de riesgos"));
    await screen.findByText("Rehacer el informe borra 1 celda escrita a mano. Las firmas se conservan.");
    expect(screen.getByText(`Informe de riesgos, A150: ${note}`)).toBeTruthy();
    expect(book.counts.applies).toBe(0);
    await user.click(screen.getByText("Escribir en el libro"));
    await waitFor(() => expect(JSON.stringify(book.snapshot())).not.toContain(note));
    await user.click(await screen.findByText("Deshacer el informe de riesgos"));
    await waitFor(() => expect(book.snapshot()).toEqual(noted));
  });

  it("is not offered while there is no risk", async () => {
    await openRisks(bookWith());
    expect(screen.queryByText("Informe de riesgos")).toBeNull();
  });
});
