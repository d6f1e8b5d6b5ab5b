/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { emptySnapshot } from "../../src/domain/workbook/Snapshot";
import { decodeBook } from "../../src/layouts/decodeBook";
import { typeInto } from "../support/bookTools";
import { sampleWorkbook } from "../support/sampleProject";
import { type SnapshotWorkbook, snapshotWorkbook } from "../support/snapshotWorkbook";
import { openPane } from "./renderPane";

/** As Excel puts cells on the clipboard. */
const list = [
  ["Código", "Componente", "Línea estratégica", "Programa", "Meta"],
  ["1-2-5-2", "C1", "L2", "P5", "Meta 2: Divulgar los mecanismos."],
  ["1-2-5-4", "C1", "L2", "P5", "Otro texto, que no es el del libro."],
  ["tres", "C1", "L2", "P5", "Sin código."],
]
  .map((cells) => cells.join("\t"))
  .join("\r\n");

const codes = (book: SnapshotWorkbook) => decodeBook(book.snapshot()).project.pidm.map(({ code }) => code);

async function openCatalogue() {
  const book = snapshotWorkbook(await sampleWorkbook());
  const { user } = openPane(book);
  await user.click(await screen.findByRole("button", { name: "Importar catálogo PIDM" }));
  return { book, user };
}

async function paste(user: Awaited<ReturnType<typeof openCatalogue>>["user"], text: string) {
  await user.click(await screen.findByLabelText("Lista de metas"));
  await user.paste(text);
  await user.click(screen.getByRole("button", { name: "Ver qué se agrega" }));
}

/** jsdom gives files no `arrayBuffer`. */
const fileOf = (name: string, bytes: Uint8Array) =>
  Object.assign(new File([], name), { arrayBuffer: async () => bytes });

describe("importing the PIDM catalogue", () => {
  it("tells what a pasted list adds and what it leaves out, writes it when agreed, and undoes it", async () => {
    const { book, user } = await openCatalogue();
    const before = codes(book);
    await paste(user, list);
    await screen.findByText("1 código nuevo; 0 ya estaban iguales.");
    const details = screen.getByText("Ver el detalle").closest("details");
    // What is left out is seen without a press.
    expect(details?.open).toBe(true);
    const notes = within(details ?? document.body)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
    expect(notes.slice(0, 4)).toEqual([
      "Fila 1: títulos. El código se leyó de «Código» y la meta de «Meta».",
      "Filas con datos bajo los títulos: 3 = 2 metas + 1 sin código que se pueda leer.",
      "Fila 4: «tres» no es un código PIDM; no pasa al catálogo.",
      "Fila 3: 1-2-5-4 ya está en el libro con otro texto. Se conserva «Promover la adopción y firma de una política pública anticorrupción q…».",
    ]);
    expect(codes(book)).toEqual(before);
    await user.click(screen.getByRole("button", { name: "Escribir en el libro" }));
    await screen.findByText("Las metas quedaron en el catálogo.", { selector: "p" });
    expect(codes(book)).toEqual([...before, "1-2-5-2"]);
    await user.click(screen.getByRole("button", { name: "Deshacer el catálogo importado" }));
    await screen.findByText("Se deshizo el catálogo importado.", { selector: "p" });
    expect(codes(book)).toEqual(before);
  });

  it("reads the list from a sheet of another workbook, and says when a file is no workbook", async () => {
    const { user } = await openCatalogue();
    const cover = typeInto(applyPlan(emptySnapshot, [{ op: "addSheet", sheet: "Portada" }]), "Portada", "A1", [
      ["Plan"],
    ]);
    const both = applyPlan(cover, [{ op: "addSheet", sheet: "Metas" }]);
    const values = [
      ["Código", "Meta"],
      ["3-1-1-1", "Sembrar árboles."],
    ];
    // Its library asks for TextEncoder when it loads, which jsdom has from renderPane on.
    const { writeXlsx } = await import("../../src/xlsx/writeXlsx");
    const bytes = await writeXlsx(typeInto(both, "Metas", "B3", values));
    const input = await screen.findByLabelText("Elegir archivo .xlsx, .csv o .txt", { selector: "input" });
    await user.upload(input, fileOf("foto.xlsx", new Uint8Array([1, 2, 3])));
    expect(
      (await screen.findAllByText("«foto.xlsx» no es un libro. Se esperaba un archivo .xlsx.")).length,
    ).toBeGreaterThan(0);
    await user.upload(input, fileOf("metas.xlsx", bytes));
    await screen.findByText("1 código nuevo; 0 ya estaban iguales.");
  });

  it("says what a list without headings lacks, and keeps what was pasted", async () => {
    const { book, user } = await openCatalogue();
    await paste(user, "3-1-1-1\tSembrar árboles.");
    await screen.findByText(/En las primeras 20 filas no hay títulos de una columna de código y otra de meta/);
    expect(screen.queryByRole("button", { name: "Escribir en el libro" })).toBeNull();
    await user.click(within(screen.getByRole("main")).getAllByRole("button", { name: "Volver" }).at(-1) as HTMLElement);
    expect((await screen.findByLabelText<HTMLTextAreaElement>("Lista de metas")).value).toBe(
      "3-1-1-1\tSembrar árboles.",
    );
    expect(book.counts.applies).toBe(0);
  });
});
