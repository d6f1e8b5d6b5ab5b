/** @jest-environment jsdom */
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { decodeBook } from "../../src/layouts/decodeBook";
import { bookOf } from "../support/bookTools";
import { cleanProject } from "../support/buildProject";
import { snapshotWorkbook } from "../support/snapshotWorkbook";
import { yearProject } from "../support/yearProject";
import { openPane } from "./renderPane";

async function openFollow(start: ReturnType<typeof bookOf>) {
  const book = snapshotWorkbook(start);
  const { user } = openPane(book);
  await user.click(await screen.findByRole("tab", { name: /^Seguimiento/ }));
  await screen.findByText("Seguir el año");
  return { book, user, reports: () => decodeBook(book.snapshot()).project.followUp };
}

const card = (name: string) => within(screen.getByLabelText(name));

describe("«Seguimiento»", () => {
  it("tells the progress in words, and what is due with the latest municipality first", async () => {
    await openFollow(bookOf(await yearProject()));
    expect(screen.getByText("Avance del proyecto: 64,6 %")).toBeTruthy();
    expect(screen.getByText("Con corte al 15 de diciembre de 2022.")).toBeTruthy();
    const names = screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
    expect(names[0]).toBe("Girón");
    expect(card("Girón").getByText("1 atrasado, 4 por cumplir, 0 cumplidos")).toBeTruthy();
    expect(card("Girón").getByText("1-2-5-5 · Atrasado")).toBeTruthy();
    expect(card("Girón").getByText("Tercer trimestre: sin valor de 1 · sin evidencia")).toBeTruthy();
  });

  it("writes one report into its row, and one undo takes it back", async () => {
    const { user, reports } = await openFollow(bookOf(await yearProject()));
    const before = reports();
    await user.click(screen.getByLabelText("Reportar 1-2-5-5, Girón, trimestre 3"));
    await user.type(screen.getByLabelText("Logrado"), "mucho");
    await user.click(screen.getByRole("button", { name: "Guardar reporte" }));
    await screen.findByText("Se esperaba un número desde 0, como 30 o 12,5.");
    await user.clear(screen.getByLabelText("Logrado"));
    await user.type(screen.getByLabelText("Logrado"), "1");
    await user.type(screen.getByLabelText("Evidencia"), "Código de ética de Girón");
    await user.click(screen.getByRole("button", { name: "Guardar reporte" }));
    await waitFor(() => expect(reports()).not.toEqual(before));
    const at = before.findIndex(({ pidm, municipality }) => pidm === "1-2-5-5" && municipality === "Girón");
    expect(reports()).toEqual(
      before.map((row, index) => (index === at ? { ...row, achieved: 1, evidence: "Código de ética de Girón" } : row)),
    );
    await user.click(await screen.findByText("Deshacer el reporte"));
    await waitFor(() => expect(reports()).toEqual(before));
  });

  it.each([
    ["Tablero", "Deshacer el tablero"],
    ["Resumen por municipio", "Deshacer el resumen por municipio"],
  ])("builds «%s» with one button, and one undo takes it away", async (sheet, undo) => {
    const { user, book } = await openFollow(bookOf(await yearProject()));
    const has = () => book.snapshot().sheets.some(({ name }) => name === sheet);
    await user.click(screen.getByRole("button", { name: sheet }));
    await screen.findAllByText(`La hoja ${sheet} está lista.`);
    expect(has()).toBe(true);
    await user.click(await screen.findByText(undo));
    await waitFor(() => expect(has()).toBe(false));
  });

  it("builds the map of actors where there are actors, and offers none without them", async () => {
    const project = await yearProject();
    const { user, book } = await openFollow(bookOf(project));
    await user.click(screen.getByRole("button", { name: "Mapa de actores" }));
    await screen.findAllByText("La hoja Mapa de actores está lista.");
    expect(book.snapshot().sheets.some(({ name }) => name === "Mapa de actores")).toBe(true);
    cleanup();
    await openFollow(bookOf({ ...project, actors: [] }));
    expect(screen.queryByRole("button", { name: "Mapa de actores" })).toBeNull();
  });

  it("offers the people that «Capacitación» counts", async () => {
    const { user } = await openFollow(bookOf(await yearProject()));
    await user.click(screen.getByLabelText("Reportar 1-2-7-2, Piedecuesta, trimestre 4"));
    expect(await screen.findByText("Según Capacitación: 5 personas.")).toBeTruthy();
    await user.clear(screen.getByLabelText("Logrado"));
    await user.click(screen.getByRole("button", { name: "Usar ese valor" }));
    expect(screen.getByLabelText<HTMLInputElement>("Logrado").value).toBe("5");
  });

  it("adds a municipality that a person chooses among those that are alike, in one step that can be undone", async () => {
    const { user, book } = await openFollow(bookOf(await yearProject()));
    const listed = () => decodeBook(book.snapshot()).project.municipalities;
    const before = listed();
    await user.click(screen.getByRole("button", { name: "Agregar municipio" }));
    const field = await screen.findByLabelText("Nombre o código DANE");
    await user.type(field, "san andres");
    expect(await screen.findByText("Hay 2 con ese nombre. Elija por el departamento.")).toBeTruthy();
    await user.clear(field);
    await user.type(field, "Gijon");
    expect(screen.getByRole("button", { name: "Girón, Santander, ya está en la lista" })).toBeTruthy();
    await user.clear(field);
    await user.type(field, "lebirja");
    await user.click(screen.getByRole("button", { name: "Agregar Lebrija, Santander" }));
    await waitFor(() => expect(listed()).toHaveLength(before.length + 1));
    expect(listed().at(-1)).toEqual({ code: "68406", name: "Lebrija", department: "Santander", contact: "" });
    await user.click(await screen.findByText("Deshacer el municipio agregado"));
    await waitFor(() => expect(listed()).toEqual(before));
  });

  it("prepares the rows of a trimestre for the municipalities that are ticked, in one step that can be undone", async () => {
    const { user, reports } = await openFollow(bookOf(cleanProject()));
    expect(screen.getByText("Todavía no hay reportes")).toBeTruthy();
    const metas = cleanProject().metas.length;
    await user.click(screen.getByLabelText("Girón"));
    await user.selectOptions(screen.getByLabelText("Trimestre"), "2");
    await user.click(screen.getByRole("button", { name: `Agregar ${metas * 3} renglones` }));
    await waitFor(() => expect(reports()).toHaveLength(metas * 3));
    expect(new Set(reports().map(({ municipality, quarter }) => `${municipality} ${quarter}`))).toEqual(
      new Set(["Bucaramanga 2", "Floridablanca 2", "Piedecuesta 2"]),
    );
    await user.click(await screen.findByText("Deshacer el trimestre preparado"));
    await waitFor(() => expect(reports()).toEqual([]));
  });
});
