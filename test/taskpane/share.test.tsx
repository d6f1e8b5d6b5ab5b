/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { WorkbookPort } from "../../src/actions/WorkbookPort";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import type { Snapshot } from "../../src/domain/workbook/Snapshot";
import { decodeBook } from "../../src/layouts/decodeBook";
import { bookOf, shownIn, typeInto } from "../support/bookTools";
import { fillRow, sendCopies, sharedProject } from "../support/copies";
import { type SnapshotWorkbook, snapshotWorkbook } from "../support/snapshotWorkbook";
import { openPane } from "./renderPane";

afterEach(cleanup);

async function openShare(start: Snapshot, more: Partial<WorkbookPort> = {}) {
  const book = { ...snapshotWorkbook(start), ...more };
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

/** The workbook that sent copies to two municipalities and changed a report of each since, and the copies filled otherwise. */
async function twoConflicts() {
  const project = await sharedProject();
  const names = ["Girón", "Piedecuesta"];
  const { book, copies } = sendCopies(project, names);
  const rows = names.map((name) => project.followUp.findIndex(({ municipality }) => municipality === name));
  const [giron = book, piedecuesta = book] = copies.map(({ snapshot }) =>
    fillRow(snapshot, "tSeguimiento", 0, { achieved: 9 }),
  );
  const ours = rows.reduce((now, row) => fillRow(now, "tSeguimiento", row, { achieved: 7 }), book);
  const achieved = (now: Snapshot) => rows.map((row) => decodeBook(now).project.followUp[row]?.achieved);
  return { book: ours, giron, piedecuesta, achieved };
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

  it("notes the copies that were opened before Excel refused one, and says that it did", async () => {
    const opened: Uint8Array[] = [];
    const open = async (bytes: Uint8Array) => {
      if (opened.length === 2) throw new Error("Excel.createWorkbook");
      opened.push(bytes);
    };
    const { book, user } = await openShare(bookOf(await sharedProject()), { open });
    await user.click(screen.getByRole("button", { name: "Hacer 4 copias" }));
    await waitFor(() => expect(noteOf(book)).toEqual(["Bucaramanga", "Floridablanca"]));
    await screen.findByText("Ocurrió algo que no esperábamos. El libro conserva sus datos. Intente de nuevo.");
    expect(screen.getAllByText("Sin enviar").length).toBe(2);
  });

  it("downloads the copies of all as one .zip where the host takes downloads, and notes them", async () => {
    const offered: { readonly name: string; readonly bytes: Uint8Array }[] = [];
    const offer = (bytes: Uint8Array, name: string) => void offered.push({ name, bytes });
    const { book, user } = await openShare(bookOf(await sharedProject()), { offer });
    await user.click(screen.getByRole("button", { name: "Descargar 4 copias en un .zip" }));
    await waitFor(() => expect(noteOf(book)).toEqual(["Bucaramanga", "Floridablanca", "Girón", "Piedecuesta"]));
    const { default: JSZip } = await import("jszip");
    const { files } = await JSZip.loadAsync(offered[0]?.bytes ?? new Uint8Array());
    expect(offered.map(({ name }) => name.replace(/\d/g, "0"))).toEqual(["copias-0000-00-00.zip"]);
    expect(Object.keys(files).map((name) => name.replace(/-\d{8}-/, "-día-"))).toEqual([
      "copia-68001-día-1-bucaramanga.xlsx",
      "copia-68276-día-1-floridablanca.xlsx",
      "copia-68307-día-1-giron.xlsx",
      "copia-68547-día-1-piedecuesta.xlsx",
    ]);
    expect(book.opened).toEqual([]);
  });

  it("offers no download where the host takes none", async () => {
    await openShare(bookOf(await sharedProject()));
    expect(screen.queryByRole("button", { name: /\.zip/ })).toBeNull();
  });

  it("shows whose copy is out, overdue or back, and offers another one", async () => {
    const { book } = sendCopies(await sharedProject(), ["Girón"]);
    await openShare(book);
    expect(screen.getByText("Vencida: debía volver el 20 de octubre de 2022")).toBeTruthy();
    expect(screen.getAllByText("Sin enviar").length).toBe(3);
    expect(screen.getByRole("button", { name: "Hacer otra copia para Girón" })).toBeTruthy();
  });

  it("gives each municipality the button of its next step: a copy that is out is received, one with questions is solved", async () => {
    const project = await sharedProject();
    const names = ["Bucaramanga", "Floridablanca", "Girón"];
    const { book: sent } = sendCopies(project, names);
    const returned = (row: number, result: string) => (now: Snapshot) =>
      fillRow(now, "tEnvios", row, { returned: 44_850, result });
    const start = [
      returned(0, "Nada nuevo, 1 conflicto. Antes, a.xlsx (2022-10-10): 2 cambios recibidos"),
      returned(1, "2 cambios recibidos, 1 dato no admitido"),
    ].reduce((now, change) => change(now), sent);
    await openShare(start);
    screen.getByText("2 de 4 municipios devolvieron su copia.");
    const rows = screen.getAllByRole("listitem").filter((row) => names.some((name) => within(row).queryByText(name)));
    const buttons = (row: HTMLElement | undefined) =>
      within(row ?? document.body)
        .getAllByRole("button")
        .map(({ textContent }) => textContent);
    expect(rows.map(buttons)).toEqual([
      ["Resolver los conflictos de Bucaramanga", "Hacer otra copia para Bucaramanga"],
      ["Hacer otra copia para Floridablanca"],
      ["Recibir la copia de Girón", "Hacer otra copia para Girón"],
    ]);
    screen.getByText("Volvió el 16 de octubre de 2022, con conflictos por resolver");
    screen.getByText("Recibida el 16 de octubre de 2022");
  });

  it("receives the file that is picked beside a municipality", async () => {
    const { book: start, giron } = await twoConflicts();
    const { user } = await openShare(start);
    await user.upload(screen.getByLabelText("Recibir la copia de Girón", { selector: "input" }), [
      await fileOf(giron, "giron.xlsx"),
    ]);
    await screen.findByRole("heading", { name: "Lo que volvió" });
    expect(card("giron.xlsx").getByText(/^Girón · copia/)).toBeTruthy();
  });

  it("inside the copy of a municipality says whose it is, and neither makes copies nor receives them", async () => {
    const { copies } = sendCopies(await sharedProject(), ["Girón"]);
    const copy = copies[0]?.snapshot;
    if (copy === undefined) throw new Error("no copy");
    await openShare(copy);
    screen.getByText(
      "Este libro es la copia de Girón. Las copias se hacen y se reciben en el libro del Área Metropolitana.",
    );
    expect(screen.queryByRole("button", { name: /copia para|Elegir archivos|^Consolidado$/ })).toBeNull();
  });

  it("shows what came back before anything is written, and writes what was ticked", async () => {
    const { book: sent, copy, at } = await conflicting();
    // As Excel tells it, which knows no day.
    const start = { ...sent, saved: { by: "Planeación AMB", on: "" } };
    const { book, user, project } = await openShare(start);
    await receive(user, [await fileOf(copy, "giron.xlsx"), fileWith(new TextEncoder().encode("nada"), "foto.jpg")]);
    const own = card("giron.xlsx");
    expect(own.getByText("1 cambio y 1 conflicto por resolver.")).toBeTruthy();
    expect(own.getByText("Girón · copia 68307-20221003-1 · enviada el 3 de octubre de 2022")).toBeTruthy();
    const ours = "Este libro lo guardó por última vez Planeación AMB. Excel no anota quién cambió cada celda.";
    expect(own.getByText(ours)).toBeTruthy();
    expect(book.snapshot()).toBe(start);
    await user.click(own.getByRole("button", { name: "Tomar todo lo de la copia" }));
    await user.click(screen.getByRole("button", { name: "Recibir 2 cambios" }));
    await waitFor(() => expect(project().followUp[at]).toMatchObject({ achieved: 9, note: "Acta 4" }));
    await screen.findAllByText("Lo recibido quedó en sus hojas.");
    await user.click(screen.getByText("Deshacer lo recibido de los municipios"));
    await waitFor(() => expect(project().followUp[at]).toMatchObject({ achieved: 7, note: "" }));
  });

  it("keeps two files of one name apart: what is ticked in one is not taken of the other", async () => {
    const { book: start, giron, piedecuesta, achieved } = await twoConflicts();
    const { book, user } = await openShare(start);
    await receive(user, [await fileOf(piedecuesta, "copia.xlsx"), await fileOf(giron, "copia.xlsx")]);
    const cards = screen.getAllByRole("region", { name: "copia.xlsx" });
    expect(
      cards.map(
        (one) =>
          within(one)
            .getByText(/ · copia /)
            .textContent?.split(" · ")[0],
      ),
    ).toEqual(["Girón", "Piedecuesta"]);
    await user.click(within(cards[1] ?? document.body).getByRole("button", { name: "Tomar todo lo de la copia" }));
    await user.click(screen.getByRole("button", { name: "Recibir 1 cambio" }));
    await waitFor(() => expect(achieved(book.snapshot())).toEqual([7, 9]));
  });

  it("answers what changed on both sides in all copies at once, and still in each of them", async () => {
    const { book: start, giron, piedecuesta, achieved } = await twoConflicts();
    const { book, user } = await openShare(start);
    await receive(user, [await fileOf(giron, "giron.xlsx"), await fileOf(piedecuesta, "piedecuesta.xlsx")]);
    screen.getByText("2 preguntas en 2 copias. Responda todo de una vez, o en cada copia.");
    const ticks = () => screen.getAllByRole<HTMLInputElement>("checkbox").map(({ checked }) => checked);
    expect(ticks()).toEqual([false, false]);
    await user.click(screen.getByRole("button", { name: "En todas, tomar lo de la copia" }));
    expect(ticks()).toEqual([true, true]);
    await user.click(screen.getByRole("button", { name: "En todas, dejar lo del libro" }));
    expect(ticks()).toEqual([false, false]);
    await user.click(screen.getByRole("button", { name: "En todas, tomar lo de la copia" }));
    await user.click(card("giron.xlsx").getByRole("checkbox"));
    await user.click(screen.getByRole("button", { name: "Recibir 1 cambio" }));
    await waitFor(() => expect(achieved(book.snapshot())).toEqual([7, 9]));
  });

  it("asks nothing of all copies where one alone has a question", async () => {
    const { book: start, giron } = await twoConflicts();
    const { user } = await openShare(start);
    await receive(user, [await fileOf(giron, "giron.xlsx")]);
    expect(screen.queryByRole("button", { name: /^En todas/ })).toBeNull();
  });

  it("receives a file once that is dropped twice under two names, with what was ticked in it", async () => {
    const { book: start, giron, achieved } = await twoConflicts();
    const { book, user } = await openShare(start);
    const { writeXlsx } = await import("../../src/xlsx/writeXlsx");
    const bytes = await writeXlsx(giron);
    await receive(user, [fileWith(bytes, "copia.xlsx"), fileWith(bytes, "copia (1).xlsx")]);
    expect(screen.getByText("Este mismo archivo ya se había recibido. No se cambió nada.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Tomar todo lo de la copia" }));
    await user.click(screen.getByRole("button", { name: "Recibir 1 cambio" }));
    await waitFor(() => expect(achieved(book.snapshot())).toEqual([9, 7]));
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

  it("receives files that are dropped on its zone, several at once, and none while it is reading", async () => {
    const { book: start, giron, piedecuesta, achieved } = await twoConflicts();
    const { book, user } = await openShare(start);
    const files = [await fileOf(giron, "giron.xlsx"), await fileOf(piedecuesta, "piedecuesta.xlsx")];
    const late = [await fileOf(start, "otro.xlsx")];
    const zone = screen.getByRole("region", { name: "Recibir lo que volvió" });
    fireEvent.dragOver(zone);
    fireEvent.drop(zone, { dataTransfer: { files } });
    fireEvent.drop(zone, { dataTransfer: { files: late } });
    await screen.findByRole("heading", { name: "Lo que volvió" });
    expect(["giron.xlsx", "piedecuesta.xlsx", "otro.xlsx"].map((name) => screen.queryByText(name) !== null)).toEqual([
      true,
      true,
      false,
    ]);
    await user.click(screen.getByRole("button", { name: "En todas, tomar lo de la copia" }));
    await user.click(screen.getByRole("button", { name: "Recibir 2 cambios" }));
    await waitFor(() => expect(achieved(book.snapshot())).toEqual([9, 9]));
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
