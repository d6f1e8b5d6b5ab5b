/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { formatCell } from "../../src/domain/workbook/address";
import { decodeBook } from "../../src/layouts/decodeBook";
import { bookOf, tableIn, typeInto } from "../support/bookTools";
import { cleanProject } from "../support/buildProject";
import { sampleWorkbook } from "../support/sampleProject";
import { snapshotWorkbook } from "../support/snapshotWorkbook";
import { openPane } from "./renderPane";

async function openRows(start = bookOf(cleanProject())) {
  const book = snapshotWorkbook(start);
  const { user } = openPane(book);
  await user.click(await screen.findByRole("button", { name: "Llenar renglones" }));
  await screen.findByText("Llenar los renglones seleccionados");
  const project = () => decodeBook(book.snapshot()).project;
  /** Selects data rows (from 0) of a table. */
  const select = (table: string, ...rows: readonly number[]) => {
    const { sheet, area } = tableIn(book.snapshot(), table);
    book.select(sheet.name, rows.map((row) => formatCell(area.row + 1 + row, area.column + 2)).join(","));
  };
  return { book, user, project, select };
}

const marksOf = (months: readonly unknown[]) => months.map((mark) => (mark === "" ? "." : String(mark))).join("");
const box = (name: string) => screen.getByLabelText<HTMLInputElement>(name);

describe("«Llenar renglones»", () => {
  it("says what to select where the selection means no row", async () => {
    await openRows();
    expect(await screen.findByText("Seleccione renglones en la hoja")).toBeTruthy();
  });

  it("marks months of several subactivities at once, leaves what differs, and one undo takes all back", async () => {
    const { book, user, project, select } = await openRows(await sampleWorkbook());
    const before = project().schedule;
    select("tCronograma", 0, 1, 2, 4);
    const { area } = tableIn(book.snapshot(), "tCronograma");
    const first = area.row + 1;
    await screen.findByText(`Cronograma, 4 filas entre la ${first} y la ${first + 4}`);
    await user.click(box("Marzo"));
    await user.click(box("Octubre"));
    await user.click(screen.getByRole("button", { name: "Marcar los meses en 4 renglones" }));
    await screen.findByText("Los meses quedaron en el cronograma.", { selector: "p" });
    const after = project().schedule;
    for (const [index, row] of after.entries()) {
      const wanted = before[index]?.months.map((mark, month) =>
        [0, 1, 2, 4].includes(index) && (month === 2 || month === 9) && mark === "" ? "✓" : mark,
      );
      expect(marksOf(row.months)).toBe(marksOf(wanted ?? []));
    }
    expect(box("Marzo").checked).toBe(true);
    await user.click(screen.getByText("Deshacer los meses marcados"));
    await waitFor(() => expect(project().schedule).toEqual(before));
  });

  it("shows a month that is marked in some rows only as such, and keeps marks of other kinds", async () => {
    const book = bookOf(cleanProject());
    const { sheet, area, columns } = tableIn(book, "tCronograma");
    const typed = typeInto(book, sheet.name, formatCell(area.row + 1, columns.month1 ?? 0), [["x", ""]]);
    const { user, project, select } = await openRows(
      typeInto(typed, sheet.name, formatCell(area.row + 2, columns.month1 ?? 0), [["", ""]]),
    );
    select("tCronograma", 0, 1);
    await screen.findByText(/^Cronograma, filas \d+ a \d+$/);
    expect(box("Enero").indeterminate).toBe(true);
    expect(screen.getByText(/^Un guion es un mes marcado solo en algunos renglones/)).toBeTruthy();
    await user.click(box("Febrero"));
    await user.click(screen.getByRole("button", { name: "Marcar los meses en 2 renglones" }));
    await waitFor(() => expect(project().schedule[1]?.months[1]).toBe("✓"));
    expect(
      project()
        .schedule.slice(0, 2)
        .map(({ months }) => months[0]),
    ).toEqual(["x", ""]);
  });

  it("fills code, number and text of a meta from the catalogue, found by its words, and asks before it writes over another text", async () => {
    const { user, project, select, book } = await openRows();
    const before = project();
    const entry = before.pidm.find(({ code }) => !before.metas.some(({ pidm }) => pidm === code)) ?? before.pidm[0];
    if (entry === undefined) throw new Error("the catalogue is empty");
    select("tMetas", 0);
    await screen.findByText(/^Metas, fila \d+$/);
    const list = screen.getByRole("radiogroup");
    await user.click(within(list).getByLabelText(new RegExp(`^${entry.code} · `)));
    await user.click(screen.getByRole("button", { name: "Escribir la meta" }));
    await screen.findByText(/^Se cambiarán? \d celdas?\.$/);
    expect(screen.getByText(new RegExp(`: ${before.metas[0]?.pidm} → ${entry.code}$`))).toBeTruthy();
    expect(project()).toEqual(before);
    await user.click(screen.getByRole("button", { name: "Escribir en el libro" }));
    await waitFor(() => expect(project().metas[0]?.pidm).toBe(entry.code));
    expect(project().metas[0]).toMatchObject({
      text: entry.text,
      metaNumber: Number(String(entry.code).split("-")[3]),
    });
    expect(project().metas.slice(1)).toEqual(before.metas.slice(1));
    await user.click(await screen.findByText("Deshacer el renglón de la meta"));
    await waitFor(() => expect(decodeBook(book.snapshot()).project.metas).toEqual(before.metas));
  });

  it("fills an empty row without a question", async () => {
    const clean = cleanProject();
    const blank = clean.metas.map((meta, index) =>
      index === 0 ? { ...meta, pidm: "", text: "", metaNumber: "" } : meta,
    );
    const { user, project, select } = await openRows(bookOf({ ...clean, metas: blank }));
    select("tMetas", 0);
    const [entry] = clean.pidm;
    await user.click(await screen.findByLabelText(new RegExp(`^${entry?.code} · `)));
    await user.click(screen.getByRole("button", { name: "Escribir la meta" }));
    await screen.findByText("La meta quedó escrita en su renglón.", { selector: "p" });
    expect(project().metas[0]).toMatchObject({ pidm: entry?.code, text: entry?.text });
  });
});
