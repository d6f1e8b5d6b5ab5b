/** @jest-environment jsdom */
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { check } from "../../src/actions/check";
import { summarize } from "../../src/actions/summarize";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { emptySnapshot, type Snapshot } from "../../src/domain/workbook/Snapshot";
import { rememberPlace } from "../../src/taskpane/shell/rememberPlace";
import { bookOf, lastCheckIn, tableIn, typeInto } from "../support/bookTools";
import { cleanProject } from "../support/buildProject";
import { sampleWorkbook } from "../support/sampleProject";
import { snapshotWorkbook } from "../support/snapshotWorkbook";
import { yearProject } from "../support/yearProject";
import { keyTexts, openPane } from "./renderPane";

const newBook = applyPlan(emptySnapshot, [{ op: "addSheet", sheet: "Hoja1" }]);
const checked = (book: Snapshot, now: string) => applyPlan(book, check.run(book, { now }).plan);

/** State words, results and buttons of the four steps. */
async function steps(): Promise<readonly { readonly text: string; readonly buttons: readonly string[] }[]> {
  const list = await screen.findByRole("list", { name: "Pasos" });
  return within(list)
    .getAllByRole("listitem")
    .map((item) => ({
      text: item.textContent ?? "",
      buttons: within(item)
        .queryAllByRole("button")
        .map((button) => button.textContent ?? ""),
    }));
}

const states = (all: Awaited<ReturnType<typeof steps>>) =>
  all.map(({ text }) => /\((Hecho|Siguiente|Pendiente)\)/.exec(text)?.[1]);

describe("«Inicio»", () => {
  it("of an empty workbook offers to import first, and to start with empty sheets", async () => {
    openPane(snapshotWorkbook(newBook));
    const all = await steps();
    expect(states(all)).toEqual(["Siguiente", "Pendiente", "Pendiente", "Pendiente"]);
    expect(all.map(({ buttons }) => buttons)).toEqual([["Importar formato"], ["Empezar con hojas vacías"], [], []]);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Libro sin proyecto");
  });

  it("of our workbook says what it holds and offers the check", async () => {
    openPane(snapshotWorkbook(await sampleWorkbook()));
    const all = await steps();
    expect(states(all)).toEqual(["Hecho", "Hecho", "Siguiente", "Pendiente"]);
    expect(all[0]?.text).toContain("7 metas, 4 renglones, $199.290.000");
    expect(all[2]?.buttons).toEqual(["Revisar"]);
  });

  it("calls the import done only after one: what was typed by hand is called that", async () => {
    const at = `A${tableIn(bookOf(), "tMetas").area.row + 1}`;
    const meta = [1, "1-2-7-9", 9, "Crear una mesa.", "Mesa creada"];
    openPane(snapshotWorkbook(typeInto(bookOf(), "Metas", at, [meta])));
    const [first] = await steps();
    expect(first?.text).toContain("Importar el formato (Siguiente)Escrito a mano: 1 meta, 0 renglones");
    expect(first?.buttons).toEqual(["Importar formato", "Importar catálogo PIDM"]);
  });

  it("asks for no form where a whole project was typed by hand, and goes on with the check", async () => {
    openPane(snapshotWorkbook(bookOf(cleanProject())));
    const all = await steps();
    expect(states(all)).toEqual(["Pendiente", "Hecho", "Siguiente", "Pendiente"]);
    expect(all[0]?.text).toMatch(/Escrito a mano: \d+ metas?, \d+ renglones/);
  });

  it("cannot know how an older workbook or a copy was filled, and leaves the import done", async () => {
    const book = bookOf(cleanProject());
    openPane(snapshotWorkbook({ ...book, properties: { "gm.template": "1.1" } }));
    expect((await steps())[0]?.text).toMatch(/^Importar el formato \(Hecho\)\d+ metas?, /);
    cleanup();
    openPane(snapshotWorkbook({ ...book, properties: { ...book.properties, "gm.copia": "68001-2026-12-01" } }));
    expect((await steps())[0]?.text).toContain("Importar el formato (Hecho)");
  });

  it("of somebody else's workbook says so and changes nothing", async () => {
    const book = typeInto(newBook, "Hoja1", "A1", [["Nómina", 12]]);
    const port = snapshotWorkbook(book);
    openPane(port);
    expect(await screen.findByText("Este libro no es de un proyecto")).toBeTruthy();
    expect(port.snapshot()).toBe(book);
    expect(port.counts.applies).toBe(0);
  });

  it("of an older template offers the repair", async () => {
    const book = await sampleWorkbook();
    openPane(snapshotWorkbook({ ...book, properties: { "gm.template": "0.9" } }));
    expect((await screen.findAllByText("El libro usa una plantilla anterior")).length).toBeGreaterThan(0);
    expect((await steps())[1]?.buttons).toEqual(["Reparar hojas", "Llenar renglones"]);
  });

  it("names the protected sheets", async () => {
    const book = await sampleWorkbook();
    const sheets = book.sheets.map((sheet) => (sheet.name === "Metas" ? { ...sheet, protected: true } : sheet));
    openPane(snapshotWorkbook({ ...book, sheets }));
    expect(await screen.findByText("Quite la protección antes de escribir en: Metas.")).toBeTruthy();
  });

  it("gives the whole name of the project on hover and in the menu, since the header cuts it off", async () => {
    const { user } = openPane(snapshotWorkbook(await sampleWorkbook()));
    await steps();
    const header = screen.getByRole("heading", { level: 1 });
    const name = header.textContent ?? "";
    expect(name.length).toBeGreaterThan(60);
    expect(header.title).toBe(name);
    await user.click(await screen.findByRole("button", { name: "Más opciones" }));
    expect(within(await screen.findByRole("menu")).getByText(name)).toBeTruthy();
  });

  it("counts the parts of a long writing in its bar, with the time that is left", async () => {
    const port = snapshotWorkbook(newBook);
    const { release } = port.hold("apply");
    const { user } = openPane({
      ...port,
      apply: (plan, options) => {
        const writing = port.apply(plan, options);
        options?.onProgress?.(1, 1_236);
        return writing;
      },
    });
    await user.click(await screen.findByRole("button", { name: "Empezar con hojas vacías" }));
    await user.click(await screen.findByRole("button", { name: "Escribir en el libro" }));
    const said = await screen.findByText(/^Escribiendo: parte 1 de 1\.236, queda/);
    expect(said.textContent).toMatch(/, (quedan unos \d+ segundos|queda cerca de \d+ minutos?)$/);
    expect(screen.getByRole("progressbar").getAttribute("aria-valuemax")).toBe("1236");
    release();
    await screen.findByRole("button", { name: "Deshacer la estructura" });
  });

  it("says what to do when a cell is being edited, and reads again on request", async () => {
    const port = snapshotWorkbook(newBook);
    port.refuse("read", "cell-edit");
    const { user } = openPane(port);
    expect(await screen.findByText(/Hay una celda en edición/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Intentar de nuevo" }));
    expect((await steps()).length).toBe(4);
  });

  it("says what to do when the workbook is read-only, and loses nothing", async () => {
    const port = snapshotWorkbook(newBook);
    const { user } = openPane(port);
    await user.click(await screen.findByRole("button", { name: "Empezar con hojas vacías" }));
    port.refuse("apply", "read-only");
    await user.click(await screen.findByRole("button", { name: "Escribir en el libro" }));
    expect((await screen.findAllByText(/El libro está abierto solo para lectura/)).length).toBeGreaterThan(0);
    expect(port.snapshot()).toBe(newBook);
  });

  it("in an Excel without ExcelApi 1.13 says what is needed", async () => {
    openPane(undefined);
    expect(await screen.findByText("Este Excel no alcanza")).toBeTruthy();
  });

  it("shows real numbers before it writes, then writes, then takes it back", async () => {
    const port = snapshotWorkbook(newBook);
    const { user } = openPane(port);
    await user.click(await screen.findByRole("button", { name: "Empezar con hojas vacías" }));
    expect(await screen.findByText(/^Se crearán \d+ hojas y \d+ tablas\. No se borra ningún dato\.$/)).toBeTruthy();
    expect(port.counts.applies).toBe(0);
    await user.click(screen.getByRole("button", { name: "Escribir en el libro" }));
    await user.click(await screen.findByRole("button", { name: "Deshacer la estructura" }));
    expect((await screen.findAllByText("Se deshizo la estructura. Se quitaron 22 hojas.")).length).toBeGreaterThan(0);
    expect(port.snapshot().sheets.map(({ name }) => name)).toEqual(["Hoja1"]);
  });

  it("says when Excel took the data but not the pages, and the structure can be taken back all the same", async () => {
    const port = snapshotWorkbook(newBook);
    const { user } = openPane(port);
    await user.click(await screen.findByRole("button", { name: "Empezar con hojas vacías" }));
    port.refusePages(["Presupuesto", "Metas"]);
    await user.click(await screen.findByRole("button", { name: "Escribir en el libro" }));
    const said = await screen.findByText(/^Las hojas están listas\. /, { selector: "p" });
    expect(said.textContent).toContain("Excel no aceptó el papel A4 o el ajuste a una página en Presupuesto, Metas.");
    expect(screen.getByRole("button", { name: "Deshacer la estructura" })).toBeTruthy();
  });

  it("leaves the preview with Esc, without writing", async () => {
    const port = snapshotWorkbook(newBook);
    const { user } = openPane(port);
    await user.click(await screen.findByRole("button", { name: "Empezar con hojas vacías" }));
    await screen.findByText(/^Se crearán \d+ hojas/);
    await user.keyboard("{Escape}");
    expect((await steps()).length).toBe(4);
    expect(port.counts.applies).toBe(0);
  });

  it("goes back from the preview without writing", async () => {
    const port = snapshotWorkbook(newBook);
    const { user } = openPane(port);
    await user.click(await screen.findByRole("button", { name: "Empezar con hojas vacías" }));
    await user.click(await screen.findByRole("button", { name: "Volver" }));
    expect((await steps()).length).toBe(4);
    expect(port.counts.applies).toBe(0);
  });

  it("announces the end of a job once", async () => {
    const port = snapshotWorkbook(newBook);
    const said: string[] = [];
    const { user, container } = openPane(port);
    new MutationObserver(() => {
      const text = [...container.querySelectorAll('[role="status"]')].map((one) => one.textContent ?? "").join("");
      if (text !== (said.at(-1) ?? "")) said.push(text);
    }).observe(container, { subtree: true, childList: true, characterData: true });
    await user.click(await screen.findByRole("button", { name: "Empezar con hojas vacías" }));
    await user.click(await screen.findByRole("button", { name: "Escribir en el libro" }));
    await screen.findByRole("button", { name: "Deshacer la estructura" });
    await waitFor(() => expect(said.filter((text) => text === "Las hojas están listas.")).toHaveLength(1));
  });

  it("can be used by keyboard alone: real controls in reading order, and a preview that takes the focus", async () => {
    const { user, container } = openPane(snapshotWorkbook(newBook));
    await steps();
    await screen.findByRole("button", { name: "Más opciones" });
    const controls = [...container.querySelectorAll<HTMLElement>("button, a[href], input, select, summary")];
    const names = controls.map((control) => control.getAttribute("aria-label") ?? control.textContent ?? "");
    expect(names).toEqual([
      "Más opciones",
      "Inicio",
      "RevisarRevisar",
      "SeguimientoSeguimiento",
      "CompartirCompartir",
      "RiesgosRiesgos",
      "Importar formato",
      "Empezar con hojas vacías",
    ]);
    expect(controls.filter((control) => control.tabIndex > 0)).toEqual([]);
    screen.getByRole("button", { name: "Empezar con hojas vacías" }).focus();
    await user.keyboard("{Enter}");
    expect(await screen.findByRole("heading", { name: "Esto va a cambiar" })).toBe(document.activeElement);
  });
});

describe("«Seguir el año» on «Inicio»", () => {
  const card = async () => within(await screen.findByRole("region", { name: "Seguir el año" }));

  it("says how the project stands below the four steps, and opens the place «Seguimiento»", async () => {
    const { user } = openPane(snapshotWorkbook(bookOf(await yearProject())));
    expect((await card()).getByText("Avance 64,6 %. 1 reporte atrasado.")).toBeTruthy();
    expect(await steps()).toHaveLength(4);
    await user.click((await card()).getByRole("button", { name: "Abrir Seguimiento" }));
    expect(await screen.findByText("Avance del proyecto: 64,6 %")).toBeTruthy();
    expect(screen.getByRole("tab", { name: /^Seguimiento/ }).getAttribute("aria-selected")).toBe("true");
  });

  it("says what is late of the whole project on the day of its cut-off date, and that nothing is where all was met", async () => {
    const year = await yearProject();
    const met = year.followUp.map((row) => ({ ...row, achieved: row.planned }));
    const first = openPane(snapshotWorkbook(bookOf({ ...year, followUp: met })));
    expect((await card()).getByText("Avance 100,0 %. Ningún reporte atrasado.")).toBeTruthy();
    first.unmount();
    const none = year.followUp.map((row) => ({ ...row, achieved: "" as const }));
    const yearSettings = { ...year.yearSettings, cutDate: "2022-04-01" };
    const due = none.filter(({ quarter, planned }) => quarter === 1 && Number(planned) > 0).length;
    expect(due).toBeGreaterThan(1);
    openPane(snapshotWorkbook(bookOf({ ...year, followUp: none, yearSettings })));
    expect((await card()).getByText(`Avance 0,0 %. ${due} reportes atrasados.`)).toBeTruthy();
  });

  it("says that there are no reports yet, and claims no progress where nothing was planned", async () => {
    const first = openPane(snapshotWorkbook(bookOf(cleanProject())));
    expect((await card()).getByText("Aún no hay reportes.")).toBeTruthy();
    first.unmount();
    const year = await yearProject();
    const blank = year.followUp.map((row) => ({ ...row, planned: "" as const, achieved: "" as const }));
    openPane(snapshotWorkbook(bookOf({ ...year, followUp: blank })));
    expect((await card()).getByText("Avance sin datos. Ningún reporte atrasado.")).toBeTruthy();
  });

  it("does not call a lost sheet a year without reports", async () => {
    const book = bookOf(await yearProject());
    openPane(snapshotWorkbook({ ...book, sheets: book.sheets.filter(({ name }) => name !== "Seguimiento") }));
    expect((await card()).getByText(/^El libro no tiene la tabla de Seguimiento\./)).toBeTruthy();
  });

  it("is not there in an empty workbook, in somebody else's, or in one without metas", async () => {
    const ours = openPane(snapshotWorkbook(bookOf(cleanProject())));
    await card();
    ours.unmount();
    const foreign = typeInto(newBook, "Hoja1", "A1", [["Nómina", 12]]);
    for (const book of [newBook, foreign, bookOf(cleanProject({ metas: [] }))]) {
      const { unmount } = openPane(snapshotWorkbook(book));
      await steps();
      expect(screen.queryByRole("region", { name: "Seguir el año" })).toBeNull();
      unmount();
    }
  });
});

describe("The pane opened again", () => {
  it("knows the last check of the workbook and shows its findings without writing", async () => {
    const port = snapshotWorkbook(checked(await sampleWorkbook(), "2020-01-01T08:00"));
    const { user } = openPane(port);
    expect(await screen.findByText(/^3 errores · 7 avisos · hace 2\.\d{3} días$/)).toBeTruthy();
    await user.click(screen.getByRole("tab", { name: /^Revisar/ }));
    expect(await screen.findByText(/^Resultado: 3 errores, 7 avisos/)).toBeTruthy();
    expect(port.counts.applies).toBe(0);
  });

  it("says that the workbook changed since, when the check would find something else", async () => {
    const book = checked(await sampleWorkbook(), "2020-01-01T08:00");
    openPane(snapshotWorkbook(typeInto(book, "Presupuesto", "F4", [[599_290_000]])));
    expect(await screen.findByText(/Cambió después de la última revisión/)).toBeTruthy();
  });

  it("opens on the place where it was closed", async () => {
    localStorage.clear();
    const memory = rememberPlace(localStorage);
    expect(memory.read()).toBeUndefined();
    const first = openPane(snapshotWorkbook(await sampleWorkbook()), { memory });
    await steps();
    await first.user.click(screen.getByRole("tab", { name: /^Revisar/ }));
    first.unmount();
    openPane(snapshotWorkbook(await sampleWorkbook()), { memory });
    expect((await screen.findByRole("tab", { name: /^Revisar/ })).getAttribute("aria-selected")).toBe("true");
    localStorage.setItem("gm.place", "sitio-que-no-existe");
    expect(memory.read()).toBeUndefined();
  });

  it("writes the time of its check on «Inicio»", async () => {
    const port = snapshotWorkbook(await sampleWorkbook());
    const { user } = openPane(port);
    await user.click(await screen.findByRole("button", { name: "Revisar" }));
    await screen.findByText(/^Resultado:/);
    await waitFor(() => expect(lastCheckIn(port.snapshot())).toMatch(/ · \d+ de [a-z]+ de \d{4}, \d\d:\d\d$/));
  });
});

describe("The words of the pane", () => {
  /** Letters on the screen that come from no key: what the workbook holds is no word of the pane. */
  function strayWords(container: Element, data: RegExp): readonly string[] {
    const attributes = [...container.querySelectorAll("[aria-label],[title],[placeholder]")].flatMap((element) =>
      ["aria-label", "title", "placeholder"].flatMap((name) => element.getAttribute(name) ?? []),
    );
    const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? "");
    return [...texts, ...attributes]
      .map((text) => text.replace(/\[\[[^\]]*\]\]/g, "").replace(data, ""))
      .filter((text) => /\p{L}{2,}/u.test(text));
  }

  it("are all in the catalogue: Inicio in a language of keys shows no literal text", async () => {
    const { container } = openPane(snapshotWorkbook(newBook), { texts: keyTexts() });
    await screen.findByRole("list", { name: "[[pane.home.steps]]" });
    await screen.findByRole("button", { name: "[[pane.shell.menu]]" });
    expect(strayWords(container, /$^/)).toEqual([]);
  });

  it("are all in the catalogue: the result of a check too, but for what the findings say of the workbook", async () => {
    const port = snapshotWorkbook(bookOf());
    const { container, user } = openPane(port, { texts: keyTexts() });
    await user.click(await screen.findByRole("button", { name: "[[pane.home.check.button]]" }));
    await screen.findByText("[[pane.review.result]]");
    const messages = [...container.querySelectorAll("h4")].map((title) => title.textContent ?? "");
    expect(messages.length).toBeGreaterThan(0);
    const sheets = port.snapshot().sheets.map(({ name }) => name);
    const data = new RegExp(
      [...messages, ...sheets].map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|"),
      "g",
    );
    expect(strayWords(container, data)).toEqual([]);
  });

  it("change to English and back, and the choice is kept", async () => {
    const saved: string[] = [];
    const { user } = openPane(snapshotWorkbook(newBook), { saveLanguage: (code) => saved.push(code) });
    await user.click(await screen.findByRole("button", { name: "Más opciones" }));
    await user.click(await screen.findByRole("menuitemradio", { name: "English" }));
    expect(await screen.findByRole("tab", { name: /^Check/ })).toBeTruthy();
    expect(document.documentElement.lang).toBe("en");
    expect(saved).toEqual(["en"]);
  });

  it("are English over a checked workbook too", async () => {
    const port = snapshotWorkbook(applyPlan(await sampleWorkbook(), summarize.run(await sampleWorkbook()).plan));
    const { loadTexts } = await import("../../src/taskpane/texts/loadTexts");
    const { user } = openPane(port, { texts: await loadTexts("en") });
    await user.click(await screen.findByRole("button", { name: "Check" }));
    expect(await screen.findByText(/^Result: 3 errors, 7 warnings/)).toBeTruthy();
  });
});
