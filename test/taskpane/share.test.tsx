/** @jest-environment jsdom */
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import type { Snapshot } from "../../src/domain/workbook/Snapshot";
import { decodeBook } from "../../src/layouts/decodeBook";
import { bookOf, shownIn, typeInto } from "../support/bookTools";
import { fillRow, sendCopies, sharedProject } from "../support/copies";
import { type SnapshotWorkbook, snapshotWorkbook } from "../support/snapshotWorkbook";
import { openPane } from "./renderPane";

afterEach(cleanup);

async function openShare(start: Snapshot) {
  const book = snapshotWorkbook(start);
  const { user } = openPane(book);
  await user.click(await screen.findByRole("tab", { name: /^Compartir/ }));
  await screen.findByText("Compartir con los municipios");
  const project = () => decodeBook(book.snapshot()).project;
  return { book, user, project };
}

/** A picked file; jsdom's has no bytes. The file library asks for TextEncoder when it loads, which jsdom has from renderPane on. */
function fileWith(bytes: Uint8Array, name: string): File {
  const file = new File([new Uint8Array(bytes)], name);
  return Object.assign(file, { arrayBuffer: async () => new Uint8Array(bytes).buffer });
}

async function fileOf(snapshot: Snapshot, name: string): Promise<File> {
  const { writeXlsx } = await import("../../src/xlsx/writeXlsx");
  return fileWith(await writeXlsx(snapshot), name);
}

async function receive(user: Awaited<ReturnType<typeof openShare>>["user"], files: readonly File[]): Promise<void> {
  await user.upload(screen.getByLabelText("Elegir archivos", { selector: "input" }), [...files]);
  await screen.findByRole("heading", { name: "Lo que volvió" });
}

const card = (name: string) => within(screen.getByRole("region", { name }));

/** The workbook that sent a copy to Girón and changed a report since, and the copy filled otherwise. */
async function conflicting(): Promise<{ book: Snapshot; copy: Snapshot; at: number }> {
  const project = await sharedProject();
  const { book, copies } = sendCopies(project, ["Girón"]);
  const at = project.followUp.findIndex(({ municipality }) => municipality === "Girón");
  const copy = fillRow(copies[0]?.snapshot ?? book, "tSeguimiento", 0, { achieved: 9, note: "Acta 4" });
  return { book: fillRow(book, "tSeguimiento", at, { achieved: 7 }), copy, at };
}

const noteOf = ({ snapshot }: SnapshotWorkbook) =>
  decodeBook(snapshot()).project.sends.map(({ municipality }) => municipality);

describe("«Compartir»", () => {
  it("opens a copy for each municipality as a workbook of its own and notes them, in one step that one undo takes back", async () => {
    const { book, user } = await openShare(bookOf(await sharedProject()));
    expect(screen.getByText("0 de 4 municipios devolvieron su copia.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Hacer 4 copias" }));
    await waitFor(() => expect(noteOf(book)).toEqual(["Bucaramanga", "Floridablanca", "Girón", "Piedecuesta"]));
    const { readXlsx } = await import("../../src/xlsx/readXlsx");
    const opened = await Promise.all(book.opened.map((bytes) => readXlsx(bytes)));
    const titles = opened.map((reading) => (reading.ok ? shownIn(reading.snapshot, "Inicio", 1, 1) : reading.found));
    expect(titles).toEqual(
      ["Bucaramanga", "Floridablanca", "Girón", "Piedecuesta"].map((name) => `Copia para ${name}`),
    );
    await screen.findAllByText("Las copias quedaron anotadas en Envíos.");
    await user.click(screen.getByText("Deshacer la nota de las copias enviadas"));
    await waitFor(() => expect(noteOf(book)).toEqual([]));
  });

  it("shows whose copy is out, overdue or back, and offers another one", async () => {
    const { book } = sendCopies(await sharedProject(), ["Girón"]);
    await openShare(book);
    expect(screen.getByText("Vencida: debía volver el 20 de octubre de 2022")).toBeTruthy();
    expect(screen.getAllByText("Sin enviar").length).toBe(3);
    expect(screen.getByRole("button", { name: "Hacer otra copia para Girón" })).toBeTruthy();
  });

  it("shows what came back before anything is written, and writes what was ticked", async () => {
    const { book: start, copy, at } = await conflicting();
    const { book, user, project } = await openShare(start);
    await receive(user, [await fileOf(copy, "giron.xlsx"), fileWith(new TextEncoder().encode("nada"), "foto.jpg")]);
    const own = card("giron.xlsx");
    expect(own.getByText("1 cambio y 1 conflicto por resolver.")).toBeTruthy();
    expect(own.getByText("Girón · copia 68307-20221003-1 · enviada el 3 de octubre de 2022")).toBeTruthy();
    expect(book.snapshot()).toBe(start);
    await user.click(own.getByRole("button", { name: "Tomar todo lo de la copia" }));
    await user.click(screen.getByRole("button", { name: "Recibir 2 cambios" }));
    await waitFor(() => expect(project().followUp[at]).toMatchObject({ achieved: 9, note: "Acta 4" }));
    await screen.findAllByText("Lo recibido quedó en sus hojas.");
    await user.click(screen.getByText("Deshacer lo recibido de los municipios"));
    await waitFor(() => expect(project().followUp[at]).toMatchObject({ achieved: 7, note: "" }));
  });

  it("asks again where the workbook changed between looking and writing", async () => {
    const { book: start, copy, at } = await conflicting();
    const { book, user, project } = await openShare(start);
    await receive(user, [await fileOf(copy, "giron.xlsx")]);
    await user.click(card("giron.xlsx").getByRole("button", { name: "Tomar todo lo de la copia" }));
    book.changeSheets((now) => fillRow(now, "tSeguimiento", at, { achieved: 8 }));
    await user.click(screen.getByRole("button", { name: "Recibir 2 cambios" }));
    await screen.findAllByText("El libro cambió mientras usted elegía. Mire otra vez; todavía no se ha escrito nada.");
    expect(project().followUp[at]).toMatchObject({ achieved: 8, note: "" });
  });

  it("says of a file that is none of ours what it is, and writes nothing", async () => {
    const { book: start } = await conflicting();
    const { book, user } = await openShare(start);
    await receive(user, [await fileOf(applyPlan(start, []), "libro-completo.xlsx")]);
    expect(card("libro-completo.xlsx").getByText(/^Es un libro completo y no la copia de un municipio/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Recibir|^Anotar/ })).toBeNull();
    await user.click(screen.getAllByRole("button", { name: "Volver" })[0] ?? document.body);
    expect(book.snapshot()).toBe(start);
  });

  it("builds «Consolidado» with one press, and asks before a typed cell of it goes", async () => {
    const { book, user } = await openShare(bookOf(await sharedProject()));
    await user.click(screen.getByRole("button", { name: "Consolidado" }));
    await screen.findAllByText("La hoja Consolidado está lista.");
    expect(shownIn(book.snapshot(), "Consolidado", 1, 1)).toBe("Consolidado metropolitano");
    book.changeSheets((now) => typeInto(now, "Consolidado", "H9", [["Llamar"]]));
    await user.click(screen.getByRole("button", { name: "Consolidado" }));
    await screen.findByText("Rehacer el consolidado borra 1 celda escrita a mano.");
    expect(screen.getByText("Consolidado, H9: Llamar")).toBeTruthy();
    expect(shownIn(book.snapshot(), "Consolidado", 9, 8)).toBe("Llamar");
  });
});
