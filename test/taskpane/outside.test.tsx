/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { decodeBook } from "../../src/layouts/decodeBook";
import { bookOf, tableIn, typeInto } from "../support/bookTools";
import { cleanProject } from "../support/buildProject";
import { snapshotWorkbook } from "../support/snapshotWorkbook";
import { openPane } from "./renderPane";

const clean = bookOf(cleanProject());
const last = tableIn(clean, "tPresupuesto").area;
const under = last.row + last.rows;

const chairs = [2, "Sillas", "UND", 4, "", 143_100_000];
const rent = [3, "Alquiler de equipos", "GLB", 1, "", "$5.000.000"];

/** The pane after a check of a workbook with something typed at the edge of Presupuesto. */
async function reviewed(cell: string, values: readonly (readonly (string | number)[])[]) {
  const port = snapshotWorkbook(typeInto(clean, "Presupuesto", cell, values));
  const { user } = openPane(port);
  await user.click(await screen.findByRole("button", { name: "Revisar" }));
  await screen.findByText(/^Resultado:/);
  const card = screen.getByText(/de la tabla de «Presupuesto»/).closest("article");
  if (card === null) throw new Error("no card");
  return { port, user, card };
}

const valuesOf = (card: HTMLElement) => [...card.querySelectorAll("dd")].map(({ textContent }) => textContent);
const linesOf = (card: HTMLElement) =>
  within(card)
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

describe("rows typed under a table", () => {
  it("are counted, shown by what they say and taken in with one click, which can be undone", async () => {
    const { port, user, card } = await reviewed(`A${under}`, [chairs, rent]);
    const message = `Debajo de la tabla de «Presupuesto» hay 2 renglones que no se leen ni se suman: A${under}:M${under + 1}.`;
    expect(within(card).getByRole("heading").textContent).toBe(message);
    expect(linesOf(card)).toEqual([
      `A${under}: 2 · Sillas · UND · 4 · $143.100.000`,
      `A${under + 1}: 3 · Alquiler de equipos · GLB · 1 · $5.000.000`,
    ]);
    expect(valuesOf(card)).toEqual(["2 renglones en la tabla", "4 renglones en la tabla"]);
    expect(card.textContent).not.toContain("tPresupuesto");
    await user.click(within(card).getByRole("button", { name: `Corregir: ${message}` }));
    await waitFor(() => expect(decodeBook(port.snapshot()).project.budget).toHaveLength(4));
    await waitFor(() => expect(screen.queryByText(message)).toBeNull());
    await user.click(await screen.findByRole("button", { name: /^Deshacer / }));
    await waitFor(() => expect(tableIn(port.snapshot(), "tPresupuesto").area.rows).toBe(last.rows));
    expect(await screen.findByText(message)).toBeTruthy();
  });

  it("are shown by the first three, shortened, with how many there are besides", async () => {
    const long = [2, "Sillas para la sala de juntas ".repeat(9), "UND", 4, "", 143_100_000];
    const { card } = await reviewed(`A${under}`, [long, rent, rent, rent, rent]);
    const lines = linesOf(card);
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/^A\d+: 2 · Sillas para la sala .{10,60}…$/);
    expect(lines[3]).toBe("y 2 más");
  });

  it("show the card without a correction where it is not certain that they belong to the table", async () => {
    const { card } = await reviewed(`A${under + 3}`, [chairs]);
    expect(card.textContent).toContain("hay 1 renglón que no se lee ni se suma");
    expect(linesOf(card)).toEqual([`A${under + 3}: 2 · Sillas · UND · 4 · $143.100.000`]);
    expect(valuesOf(card)).toEqual([]);
    expect(within(card).queryByRole("button", { name: /^Corregir/ })).toBeNull();
  });

  it("are columns where they stand at the right of the table", async () => {
    const { card } = await reviewed("N8", [["Proveedor"], ["Papelería Sol"], [""]]);
    expect(card.textContent).toContain(
      "A la derecha de la tabla de «Presupuesto» hay 1 columna que no se lee ni se suma",
    );
    expect(linesOf(card)).toEqual(["N8: Proveedor · Papelería Sol"]);
    expect(valuesOf(card)).toEqual(["13 columnas en la tabla", "14 columnas en la tabla"]);
  });
});
