/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { reportRisks } from "../../../src/actions/reportRisks";
import { completeDraft } from "../../actions/riskDrafts";
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
    await user.click(screen.getByText("Deshacer"));
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

  it("is not offered while there is no risk", async () => {
    await openRisks(bookWith());
    expect(screen.queryByText("Informe de riesgos")).toBeNull();
  });
});
