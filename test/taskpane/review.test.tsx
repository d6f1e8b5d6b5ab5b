/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { Project } from "../../src/domain/project/Project";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { emptySnapshot } from "../../src/domain/workbook/Snapshot";
import { bigProject } from "../support/bigProject";
import { bookOf, shownIn, typeInto } from "../support/bookTools";
import { cleanProject, meta } from "../support/buildProject";
import { sampleWorkbook } from "../support/sampleProject";
import { type SnapshotWorkbook, snapshotWorkbook } from "../support/snapshotWorkbook";
import { openPane } from "./renderPane";

/** The pane on «Revisar» after a check. */
async function reviewed(port: SnapshotWorkbook) {
  const pane = openPane(port);
  await pane.user.click(await screen.findByRole("button", { name: "Revisar" }));
  await screen.findByText(/^Resultado:|^No hay hallazgos abiertos/);
  await waitFor(() => expect(screen.queryByRole("button", { name: "Cancelar" })).toBeNull());
  return pane;
}

const cards = () => [...document.querySelectorAll<HTMLElement>("article")];
const cardOf = (text: RegExp) => {
  const card = cards().find((one) => text.test(one.textContent ?? ""));
  if (card === undefined) throw new Error(`no card ${text}`);
  return card;
};

/** Amounts kept as text: two repairs that are certain. */
function slips(): Project {
  const project = cleanProject();
  return { ...project, budget: project.budget.map((line) => ({ ...line, amount: `$${line.amount}` })) };
}

describe("«Revisar»", () => {
  it("counts by severity, and the counts filter", async () => {
    const { user } = await reviewed(snapshotWorkbook(await sampleWorkbook()));
    expect(screen.getByText("Resultado: 3 errores, 7 avisos, 3 informaciones.")).toBeTruthy();
    expect(cards()).toHaveLength(11);
    await user.click(screen.getByRole("button", { name: "3 errores" }));
    expect(cards()).toHaveLength(2);
    await user.click(screen.getByRole("button", { name: "7 avisos" }));
    expect(cards()).toHaveLength(8);
  });

  it("shows what harms most first: the money that does not add up, then contradictions, gaps and wording", async () => {
    await reviewed(snapshotWorkbook(await sampleWorkbook()));
    const groups = screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
    expect(groups).toEqual([
      "El dinero no cuadra (3)",
      "Se contradice (1)",
      "Falta completar (7)",
      "Redacción y formato (2)",
    ]);
    expect(cards()[0]?.textContent).toContain("Los renglones suman $599.290.000");
  });

  it("tells on one card what a correction resolves besides, and says afterwards that the budget adds up", async () => {
    const { user } = await reviewed(snapshotWorkbook(await sampleWorkbook()));
    const card = cardOf(/Los renglones suman/);
    expect(card.textContent).toContain("Con esta corrección también se resuelven (2):");
    expect(card.textContent).toContain("El rubro suma $199.290.000, los renglones $599.290.000");
    expect(card.textContent).toContain("El renglón 3 vale $144.833.333 por unidad");
    await user.click(within(card).getByRole("button", { name: /^Corregir/ }));
    await screen.findByText("Se corrigió. El presupuesto cuadra: $199.290.000.", { selector: "p" });
    expect(screen.getByText("1 error · 6 avisos · ahora mismo")).toBeTruthy();
  });

  it("tells on the card of the total that an amount kept as text goes with its correction", async () => {
    const book = typeInto(await sampleWorkbook(), "Presupuesto", "F11", [["$434.500.000"]]);
    const { user } = await reviewed(snapshotWorkbook(book));
    const text = /como texto y no como número/;
    const own = cards().filter((card) => text.test(card.querySelector("h4")?.textContent ?? ""));
    expect(own).toEqual([]);
    const card = cardOf(/Los renglones suman/);
    expect(
      within(card)
        .getAllByRole("listitem")
        .filter((one) => text.test(one.textContent ?? "")),
    ).toHaveLength(1);
    await user.click(within(card).getByRole("button", { name: /^Corregir/ }));
    await screen.findByText("Se corrigió. El presupuesto cuadra: $199.290.000.", { selector: "p" });
    expect(document.body.textContent).not.toMatch(text);
  });

  it("folds repeats of one kind behind a line that names their rule and opens them", async () => {
    const project = cleanProject();
    const metas = project.metas.flatMap((meta) => [1, 2, 3, 4, 5].map(() => ({ ...meta, target: "" })));
    const { user } = await reviewed(snapshotWorkbook(bookOf({ ...project, metas })));
    const more = screen.getByRole("button", { name: /^Ver \d+ más: Código PIDM repetido$/ });
    const count = Number(/\d+/.exec(more.textContent ?? "")?.[0]);
    const before = cards().length;
    await user.click(more);
    expect(cards().length).toBe(before + count);
    await user.click(screen.getByRole("button", { name: `Ocultar ${count}: Código PIDM repetido` }));
    expect(cards().length).toBe(before);
  });

  it("says what folded repeats are, where their rule has words for several", async () => {
    const metas = [1, 2, 3, 4, 5].map((n) =>
      meta({ pidm: `1-2-5-${n}`, metaNumber: n, text: `Elaborar el plan ${n}.` }),
    );
    const { user } = await reviewed(snapshotWorkbook(bookOf(cleanProject({ metas }))));
    const before = cards().length;
    await user.click(screen.getByRole("button", { name: "4 metas sin subactividades: ver 3 más" }));
    expect(cards().length).toBe(before + 3);
    await user.click(screen.getByRole("button", { name: "4 metas sin subactividades: ocultar 3" }));
    expect(cards().length).toBe(before);
  });

  it("counts the cells of a repair that are not shown", async () => {
    const project = cleanProject();
    const eaten = { sector: 4, programa: 406, elemento: 40601, producto: 406001, indicador: 40600100 };
    const rubro = project.rubro.map((line) => ({ ...line, ...eaten }));
    await reviewed(snapshotWorkbook(bookOf({ ...project, rubro })));
    const card = cardOf(/y 2 celdas más/);
    const shown = [...card.querySelectorAll("dd")].map(({ textContent }) => textContent);
    expect(shown).toEqual(["4", "04", "406", "0406", "406001", "0406001"]);
    expect(within(card).getByText("y 2 celdas más").tagName).toBe("P");
  });

  it("searches without accents and case, and says when nothing fits", async () => {
    const { user } = await reviewed(snapshotWorkbook(await sampleWorkbook()));
    await user.click(screen.getByRole("button", { name: "Buscar y agrupar" }));
    const search = screen.getByRole("searchbox", { name: "Buscar en los hallazgos" });
    fireEvent.change(search, { target: { value: "RENGLON 3" } });
    await waitFor(() => expect(cards().length).toBeLessThan(5));
    expect(cards().length).toBeGreaterThan(0);
    fireEvent.change(search, { target: { value: "xyz" } });
    await user.click(await screen.findByRole("button", { name: "Quitar filtros" }));
    expect(cards()).toHaveLength(11);
  });

  it("groups by rule on request", async () => {
    const { user } = await reviewed(snapshotWorkbook(await sampleWorkbook()));
    await user.click(screen.getByRole("button", { name: "Buscar y agrupar" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Agrupar por" }), "Regla");
    expect(await screen.findByRole("heading", { level: 3, name: /^Presupuesto \(\d\)$/ })).toBeTruthy();
  });

  it("explains the wrong total: amounts, the line that closes it, before and after, and the other explanation", async () => {
    const port = snapshotWorkbook(await sampleWorkbook());
    const { user } = await reviewed(port);
    const card = cardOf(/Los renglones suman \$599\.290\.000/);
    const text = card.textContent ?? "";
    for (const part of ["$599.290.000", "$199.290.000", "$400.000.000", "Explicación 1 de 2 que cuadra exacto"])
      expect(text).toContain(part);
    expect(text).toContain("Renglón 3: $434.500.000 pasa a $34.500.000.");
    expect(within(card).getByText("4", { selector: "del" })).toBeTruthy();
    await user.click(within(card).getByRole("button", { name: "Ver otra explicación: El TOTAL" }));
    expect(card.textContent).toContain("El TOTAL: $199.290.000 pasa a $599.290.000.");
    expect(port.snapshot().sheets.length).toBe((await sampleWorkbook()).sheets.length);
  });

  it("corrects the line, checks again by itself and can be taken back", async () => {
    const port = snapshotWorkbook(await sampleWorkbook());
    const { user } = await reviewed(port);
    const fix = within(cardOf(/Los renglones suman/)).getAllByRole("button", { name: /^Corregir/ })[0];
    if (fix === undefined) throw new Error("no repair offered");
    await user.click(fix);
    await waitFor(() => expect(shownIn(port.snapshot(), "Presupuesto", 11, 6)).toBe(34_500_000));
    await waitFor(() => expect(cards().some((card) => /Los renglones suman/.test(card.textContent ?? ""))).toBe(false));
    await user.click(await screen.findByRole("button", { name: "Deshacer la corrección de F11" }));
    await waitFor(() => expect(shownIn(port.snapshot(), "Presupuesto", 11, 6)).toBe(434_500_000));
  });

  it("shows the corrected cell in the workbook, and again when it is taken back", async () => {
    const port = snapshotWorkbook(await sampleWorkbook());
    const { user } = await reviewed(port);
    await user.click(within(cardOf(/Los renglones suman/)).getByRole("button", { name: /^Corregir/ }));
    const undo = await screen.findByRole("button", { name: "Deshacer la corrección de F11" });
    expect(port.visited).toEqual(["Presupuesto!F11"]);
    await user.click(undo);
    await screen.findByText("Se deshizo la corrección de F11.", { selector: "p" });
    expect(port.visited).toEqual(["Presupuesto!F11", "Presupuesto!F11"]);
  });

  it("corrects all the same where Excel cannot show the cell", async () => {
    const port = snapshotWorkbook(await sampleWorkbook());
    const { user } = await reviewed(port);
    port.refuse("goTo", "missing");
    await user.click(within(cardOf(/Los renglones suman/)).getByRole("button", { name: /^Corregir/ }));
    expect((await screen.findByText(/^Se corrigió\./, { selector: "p" })).textContent).toBe(
      "Se corrigió. El presupuesto cuadra: $199.290.000.",
    );
    expect(shownIn(port.snapshot(), "Presupuesto", 11, 6)).toBe(34_500_000);
    expect(port.visited).toEqual([]);
    expect(screen.queryByText("No se pudo terminar")).toBeNull();
  });

  it("corrects everything safe at once after a preview", async () => {
    const port = snapshotWorkbook(bookOf(slips()));
    const { user } = await reviewed(port);
    await user.click(screen.getByRole("button", { name: "Corregir todo lo seguro (2)" }));
    expect(await screen.findByText("Se cambiarán 2 celdas.")).toBeTruthy();
    expect(shownIn(port.snapshot(), "Presupuesto", 9, 6)).toBe("$12000000");
    await user.click(screen.getByRole("button", { name: "Corregir" }));
    await waitFor(() => expect(shownIn(port.snapshot(), "Presupuesto", 10, 6)).toBe(8_500_000));
    await waitFor(() => expect(screen.queryByRole("button", { name: /todo lo seguro/ })).toBeNull());
    expect(port.visited).toEqual([]);
  });

  it("goes to the cell", async () => {
    const port = snapshotWorkbook(await sampleWorkbook());
    const { user } = await reviewed(port);
    const [go] = within(cardOf(/Los renglones suman/)).getAllByRole("button", { name: /^Ir a / });
    if (go === undefined) throw new Error("no way to the cell");
    await user.click(go);
    expect(port.visited).toHaveLength(1);
    expect(port.visited[0]).toMatch(/^Presupuesto!F(4|11)$/);
  });

  it("tells why, by which norm and how, on demand", async () => {
    const { user } = await reviewed(snapshotWorkbook(await sampleWorkbook()));
    const card = cardOf(/Los renglones suman/);
    const more = within(card).getByRole("button", { name: "Por qué y cómo se corrige" });
    expect(more.getAttribute("aria-expanded")).toBe("false");
    await user.click(more);
    expect(more.getAttribute("aria-expanded")).toBe("true");
    for (const title of ["Por qué", "Norma", "Cómo se corrige"]) expect(card.textContent).toContain(title);
  });

  it("keeps the findings of the form apart, and leads to their rows in the sheet", async () => {
    const port = snapshotWorkbook(await sampleWorkbook());
    const { user } = await reviewed(port);
    await user.click(screen.getByRole("tab", { name: /^Formato \(\d+\)/ }));
    const [row] = await screen.findAllByRole("button", { name: "Verlo en Hallazgos" });
    if (row === undefined) throw new Error("no row to see");
    await user.click(row);
    expect(port.visited.at(-1)).toMatch(/^Hallazgos!K\d+$/);
  });

  it("marks a finding of the form as attended, with the date, and takes that back by its name", async () => {
    const port = snapshotWorkbook(await sampleWorkbook());
    const { user } = await reviewed(port);
    const open = () => screen.getByRole("tab", { name: /^Formato \(\d+\)/ }).textContent;
    await user.click(screen.getByRole("tab", { name: /^Formato \(38\)/ }));
    const [mark] = await screen.findAllByRole("button", { name: /^Marcar «Atendido»: / });
    if (mark === undefined) throw new Error("nothing to mark");
    await user.click(mark);
    await screen.findByText("Quedó marcado en la hoja Hallazgos.", { selector: "p" });
    expect(open()).toMatch(/^Formato \(37\)/);
    await user.click(screen.getByRole("button", { name: "Deshacer la marca de «Atendido»" }));
    await screen.findByText("Se deshizo la marca de «Atendido».", { selector: "p" });
    expect(open()).toMatch(/^Formato \(38\)/);
  });

  it("marks at once all findings of the form that are shown, after a preview", async () => {
    const port = snapshotWorkbook(await sampleWorkbook());
    const { user } = await reviewed(port);
    await user.click(screen.getByRole("tab", { name: /^Formato \(38\)/ }));
    const all = await screen.findByRole("button", { name: /^Marcar «Atendido» en los \d+ que se ven$/ });
    const count = Number(/\d+/.exec(all.textContent ?? "")?.[0]);
    await user.click(all);
    expect(port.counts.applies).toBe(1);
    await user.click(await screen.findByRole("button", { name: "Escribir en el libro" }));
    await screen.findByText("Quedó marcado en la hoja Hallazgos.", { selector: "p" });
    expect(screen.getByRole("button", { name: `Deshacer ${count} marcas de «Atendido»` })).toBeTruthy();
    expect(screen.getByRole("tab", { name: /^Formato/ }).textContent).toMatch(
      new RegExp(`^Formato \\(${38 - count}\\)`),
    );
  });

  it("takes a numeric target typed on its card, and asks again for a text that is no number", async () => {
    const port = snapshotWorkbook(await sampleWorkbook());
    const { user } = await reviewed(port);
    const card = cards().find((one) => within(one).queryByLabelText("Meta numérica"));
    if (card === undefined) throw new Error("no card asks for a target");
    const before = screen.queryAllByLabelText("Meta numérica").length;
    await user.type(within(card).getByLabelText("Meta numérica"), "doce");
    await user.click(within(card).getByRole("button", { name: "Escribir en Metas" }));
    expect(within(card).getByText("Un número mayor que cero, como 12 o 2,5.")).toBeTruthy();
    expect(port.counts.applies).toBe(1);
    await user.clear(within(card).getByLabelText("Meta numérica"));
    await user.type(within(card).getByLabelText("Meta numérica"), "2,5{Enter}");
    await waitFor(() => expect(screen.queryAllByLabelText("Meta numérica")).toHaveLength(before - 1));
    expect(JSON.stringify(port.snapshot().sheets.find(({ name }) => name === "Metas")?.cells?.values)).toContain("2.5");
  });

  it("keeps the state of the check when a repair finds nothing to do", async () => {
    const { user } = await reviewed(snapshotWorkbook(await sampleWorkbook()));
    await user.click(screen.getByRole("tab", { name: /^Inicio/ }));
    await user.click(await screen.findByRole("button", { name: "Reparar hojas" }));
    await screen.findByText("Las hojas ya estaban completas. No se cambió nada.", { selector: "p" });
    expect(screen.getByText("3 errores · 7 avisos · ahora mismo")).toBeTruthy();
  });

  it("shows the spaces at the end of a code, which nobody sees, beside what it must be", async () => {
    const project = cleanProject();
    const metas = project.metas.map((meta, index) => (index === 0 ? { ...meta, pidm: `${meta.pidm} ` } : meta));
    await reviewed(snapshotWorkbook(bookOf({ ...project, metas })));
    const card = cards().find((one) => /·/.test(one.querySelector("dd")?.textContent ?? ""));
    expect(card?.querySelector("dd")?.textContent).toBe(`${project.metas[0]?.pidm}·`);
  });

  it("puts the official name of a rubro code in its place", async () => {
    const port = snapshotWorkbook(await sampleWorkbook());
    const { user } = await reviewed(port);
    const card = cardOf(/se llama «Servicio de asistencia técnica»/);
    await user.click(within(card).getByRole("button", { name: /^Corregir/ }));
    await screen.findByText("Se corrigió.", { selector: "p" });
    expect(cards().some((one) => /se llama «Servicio de asistencia técnica»/.test(one.textContent ?? ""))).toBe(false);
  });

  it("says so when a cell changes after the check", async () => {
    const port = snapshotWorkbook(await sampleWorkbook());
    await reviewed(port);
    port.type([{ op: "setValues", sheet: "Presupuesto", area: "F4", values: [[1]] }]);
    expect(await screen.findByText(/Cambió después de la última revisión/)).toBeTruthy();
  });

  it("says that nothing is open where nothing is", async () => {
    await reviewed(snapshotWorkbook(bookOf({ ...cleanProject(), pidm: [], metas: [], schedule: [], evidence: [] })));
    expect(document.body.textContent).toMatch(/Resultado: |No hay hallazgos abiertos/);
  });

  it("explains a total in a workbook that is not ours, and writes nothing", async () => {
    const book = applyPlan(emptySnapshot, [
      { op: "addSheet", sheet: "Mi presupuesto" },
      {
        op: "setValues",
        sheet: "Mi presupuesto",
        area: "A1:B5",
        values: [
          ["Jurídico", 143_100_000],
          ["Judicante", 14_190_000],
          ["Profesional", 434_500_000],
          ["Apoyo", 7_500_000],
          ["TOTAL", 199_290_000],
        ],
      },
    ]);
    const port = snapshotWorkbook(book);
    port.select("Mi presupuesto", "A1:B5");
    const { user } = openPane(port);
    await user.click(await screen.findByRole("tab", { name: /^Revisar/ }));
    await user.click(await screen.findByRole("button", { name: "Revisar selección" }));
    expect((await screen.findAllByText(/\$400\.000\.000/)).length).toBeGreaterThan(0);
    expect(screen.queryAllByRole("button", { name: /^Corregir/ })).toEqual([]);
    expect(port.snapshot()).toBe(book);
  });

  it("draws only a part of a long list", async () => {
    const big = bigProject(300);
    const port = snapshotWorkbook(bookOf({ ...big, budget: big.budget.map((line) => ({ ...line, quantity: 0 })) }));
    await reviewed(port);
    expect(screen.getByRole("button", { name: /^3\d\d errores$/ })).toBeTruthy();
    expect(cards().length).toBeLessThan(60);
  });
});
