/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { draftOf } from "../../../src/domain/risk/RiskDraft";
import { readRiskMap } from "../../../src/domain/risk/readRiskMap";
import { emptySnapshot, type Snapshot } from "../../../src/domain/workbook/Snapshot";
import { decodeBook } from "../../../src/layouts/decodeBook";
import { completeDraft } from "../../actions/riskDrafts";
import { answer, bookWith, openRisks } from "./openPane";

function risksOf(book: Snapshot) {
  return readRiskMap(decodeBook(book).project).risks;
}

const weak = () => ({
  ...completeDraft(),
  risk: { ...completeDraft().risk, municipality: "Piedecuesta", action: "", probability: 5 },
  controls: [],
});

/** The marked cells of the small map: probability, zone and which of the two zones stands there. */
function marked(): readonly string[] {
  const map = screen.getByText("Mapa de calor").closest("table");
  return [...(map?.querySelectorAll("td") ?? [])]
    .filter((cell) => /Inherente|Residual/.test(cell.textContent ?? ""))
    .map((cell) => {
      const row = cell.closest("tr")?.querySelector("th")?.textContent;
      return `${row}: ${cell.textContent?.replace(/[●◆]/g, "").replace(/\s+/g, " ").trim()}`;
    });
}

describe("the place «Riesgos»", () => {
  it("lists each risk with number, municipality, zones before and after the controls, and what is missing", async () => {
    await openRisks(bookWith(completeDraft(), weak()));
    const [first, second] = screen.getAllByRole("article");
    expect(first?.textContent).toContain("Riesgo 1 · Girón");
    expect(first?.textContent).toContain("InherenteExtremo→ResidualAlto");
    expect(first?.textContent).not.toMatch(/Falta/);
    expect(second?.textContent).toContain("Riesgo 2 · Piedecuesta");
    expect(second?.textContent).toContain("InherenteExtremo→ResidualExtremo");
    expect(second?.textContent).toContain("Falta un control");
    expect(second?.textContent).toContain("Falta plan de acción");
    expect([screen.getAllByText("Extremo: 1").length, screen.getAllByText("Alto: 1").length]).toEqual([1, 1]);
  });

  it("names the method in use and marks honestly what is not verified", async () => {
    const { user } = await openRisks(bookWith(completeDraft()));
    expect(screen.getByText(/Guía para la administración del riesgo, versiones 4 a 6/).lang).toBe("es");
    await user.click(screen.getByText("Qué está verificado"));
    const marks = screen.getAllByText(/: (Sin verificar|Leído|Decisión)/).map(({ textContent }) => textContent);
    expect(marks).toContain("Pregunta 16: Sin verificar");
    expect(marks).toContain("Controles: Leído en una fuente secundaria");
    expect(marks).toHaveLength(8);
  });

  it("deletes a risk after it says what goes with it, and gives it back by its name", async () => {
    const { user, book } = await openRisks(bookWith(completeDraft(), weak()));
    await user.click(screen.getByLabelText("Eliminar Riesgo 1"));
    await screen.findByText(
      "Se eliminará Riesgo 1, con sus respuestas de impacto y 1 control. Los demás riesgos conservan su número. Después puede deshacerlo.",
    );
    expect(risksOf(book.snapshot())).toHaveLength(2);
    await user.click(screen.getByText("Eliminar", { selector: "button" }));
    await screen.findByText("El riesgo quedó eliminado, con sus respuestas y controles.", { selector: "p" });
    expect(screen.getAllByRole("article").map((card) => card.getAttribute("aria-label"))).toEqual(["Riesgo 2"]);
    await user.click(screen.getByText("Deshacer la eliminación del riesgo 1"));
    await screen.findByText("Se deshizo la eliminación del riesgo 1.", { selector: "p" });
    expect(screen.getAllByRole("article")).toHaveLength(2);
  });

  it("finds a risk of a long list by its municipality", async () => {
    const drafts = Array.from({ length: 8 }, (_, index) => (index === 5 ? weak() : completeDraft()));
    const { user } = await openRisks(bookWith(...drafts));
    await user.type(screen.getByLabelText("Buscar riesgo"), "piedecuesta");
    expect(screen.getAllByRole("article").map((card) => card.getAttribute("aria-label"))).toEqual(["Riesgo 6"]);
    await user.type(screen.getByLabelText("Buscar riesgo"), " xx");
    expect(screen.queryAllByRole("article")).toEqual([]);
    expect(screen.getByText("Ningún riesgo coincide con la búsqueda.").tagName).toBe("P");
  });

  it("shows the row of a risk in the sheet", async () => {
    const { book, user } = await openRisks(bookWith(completeDraft(), completeDraft()));
    await user.click(screen.getByLabelText("Ir a la hoja: Riesgo 2"));
    expect(book.visited).toEqual(["Riesgos!D9"]);
  });

  it("reads the list again after somebody typed in the sheet", async () => {
    const { book } = await openRisks(bookWith(completeDraft()));
    act(() => book.type([{ op: "setValues", sheet: "Riesgos", area: "B8", values: [["Bucaramanga"]] }]));
    await screen.findByText("Riesgo 1 · Bucaramanga");
    expect(screen.queryByText("Riesgo 1 · Girón")).toBeNull();
  });
});

describe("the entry in four steps", () => {
  it("adds a risk with its zone drawn live, and one undo takes it back", async () => {
    const { book, user } = await openRisks(bookWith(completeDraft()));
    const before = decodeBook(book.snapshot()).project;
    await user.click(screen.getByText("Agregar riesgo"));
    const text = () => screen.getByLabelText(/^Riesgo de corrupción/);
    await user.type(text(), "Falta de control");
    expect(screen.queryAllByText(/«Falta…» describe una causa/)).toHaveLength(1);
    await user.clear(text());
    await user.type(text(), "Posibilidad de cobrar por una licencia en beneficio propio");
    expect(screen.queryAllByText(/describe una causa/)).toHaveLength(0);
    await user.selectOptions(screen.getByLabelText("Municipio"), "Floridablanca");
    for (const question of [/acción u omisión/, /usa el poder/, /lo público/]) await answer(user, question, "Sí");
    expect(screen.queryAllByText("Falta responder 1 componente.")).toHaveLength(1);
    await answer(user, /beneficio privado/, "Sí");
    expect(screen.queryAllByText(/Están los cuatro componentes/)).toHaveLength(1);
    await user.click(screen.getByText("Siguiente"));
    await user.type(screen.getByLabelText("Causas"), "Trámite sin turno");
    await user.click(screen.getByText("Siguiente"));
    expect(marked()).toEqual([]);
    await user.click(screen.getByLabelText(/^4 Probable/));
    for (let question = 1; question <= 19; question += 1)
      await answer(user, new RegExp(`^${question}\\. `), question <= 3 ? "Sí" : "No");
    expect(screen.queryAllByText("Respondidas 19 de 19 · «Sí»: 3 · Impacto Moderado")).toHaveLength(1);
    expect(marked()).toEqual(["Probable: Alto Inherente Residual"]);
    await answer(user, /^16\. /, "Sí");
    expect(marked()).toEqual(["Probable: Extremo Inherente Residual"]);
    expect(screen.queryAllByText("La pregunta 16 decide: el impacto es Catastrófico.")).toHaveLength(1);
    await answer(user, /^16\. /, "No");
    await user.click(screen.getByText("Siguiente"));
    await user.click(screen.getByText("Agregar control"));
    await user.type(screen.getByLabelText("Descripción del control"), "El jefe revisa el turno cada semana");
    expect(screen.queryAllByText("Faltan 8 respuestas.")).toHaveLength(1);
    const best = ["Asignado", "Adecuado", "Oportuna", "Prevenir", "Confiable", "Se resuelven", "Completa", "Fuerte"];
    const control = screen.getByText("Control 1").closest("fieldset");
    for (const [index, select] of [...(control?.querySelectorAll("select") ?? [])].entries())
      await user.selectOptions(select, best[index] ?? "");
    expect(screen.queryAllByText("Puntaje 100 · Diseño Fuerte · Solidez Fuerte")).toHaveLength(1);
    expect(screen.queryAllByText(/pasa de Probable a Improbable \(2 de desplazamiento\)/)).toHaveLength(1);
    expect(marked()).toEqual(["Probable: Alto Inherente", "Improbable: Moderado Residual"]);
    await user.click(screen.getByText("Guardar riesgo"));
    await screen.findByText("Riesgo 2 · Floridablanca");
    // The card that was saved has the keyboard, and with it the view.
    await waitFor(() => expect(document.activeElement?.getAttribute("aria-label")).toBe("Riesgo 2"));
    const saved = risksOf(book.snapshot())[1];
    expect(saved?.row).toMatchObject({ number: 2, probability: 4, causes: "Trámite sin turno", privateBenefit: "Sí" });
    expect(saved?.valuation).toMatchObject({
      impact: { yes: 3, level: 3 },
      inherentZone: "high",
      residual: { setSolidity: "strong", displacement: 2, probability: 2, zone: "moderate" },
    });
    await user.click(screen.getByText("Deshacer el riesgo guardado"));
    await waitFor(() => expect(screen.queryByText("Riesgo 2 · Floridablanca")).toBeNull());
    expect(decodeBook(book.snapshot()).project).toEqual(before);
  }, 120_000);

  it("answers the questions that are left with «No» at one press, once the first one is answered", async () => {
    const { user } = await openRisks(bookWith());
    await user.click(screen.getByText("Agregar riesgo"));
    await user.click(screen.getByText("3. Valoración"));
    expect(screen.queryByText("Las demás, No")).toBeNull();
    await answer(user, /^2\. /, "Sí");
    await user.click(screen.getByText("Las demás, No"));
    expect(screen.queryAllByText("Respondidas 19 de 19 · «Sí»: 1 · Impacto Moderado")).toHaveLength(1);
    expect(screen.queryByText("Las demás, No")).toBeNull();
  });

  it("loses nothing when stepping back, leaving the place or leaving the page", async () => {
    const { user } = await openRisks(bookWith(completeDraft()));
    await user.click(screen.getByLabelText("Editar Riesgo 1"));
    await user.click(screen.getByText("2. Causas"));
    await user.type(screen.getByLabelText("Consecuencias"), " y sanciones");
    await user.click(screen.getByLabelText("Volver"));
    expect(screen.queryAllByText("Paso 1 de 4: Definición")).toHaveLength(1);
    await user.click(screen.getByRole("tab", { name: /^Inicio/ }));
    await user.click(screen.getByRole("tab", { name: /^Riesgos/ }));
    await user.click(screen.getByLabelText("Volver"));
    expect(screen.queryAllByText(/Lo que escribió en «Riesgo 1» sigue aquí/)).toHaveLength(1);
    await user.click(screen.getByText("Continuar"));
    await user.click(screen.getByText("2. Causas"));
    expect(screen.getByLabelText<HTMLTextAreaElement>("Consecuencias").value).toBe(
      "Detrimento patrimonial. y sanciones",
    );
  });

  it("writes only what was edited of a risk", async () => {
    const { book, user } = await openRisks(bookWith(completeDraft(), completeDraft()));
    const [first] = risksOf(book.snapshot());
    await user.click(screen.getByLabelText("Editar Riesgo 2"));
    await user.click(screen.getByText("3. Valoración"));
    await user.click(screen.getByLabelText(/^1 Rara vez/));
    await user.click(screen.getByText("Guardar riesgo"));
    await screen.findByText("El riesgo quedó guardado.", { selector: "p" });
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Riesgo 2");
    const [same, edited] = risksOf(book.snapshot());
    expect(same).toEqual(first);
    const expected = { ...completeDraft(), risk: { ...completeDraft().risk, number: 2, probability: 1 } };
    expect(edited && draftOf(edited)).toEqual(expected);
  });

  it("asks for the text before it saves, and says what can be completed later", async () => {
    const { book, user } = await openRisks(bookWith());
    await user.click(screen.getByText("Agregar riesgo"));
    await user.click(screen.getByText("4. Controles"));
    const open = screen.getByText("Puede guardar ahora y completar después").parentElement;
    expect(
      open &&
        within(open)
          .getAllByRole("listitem")
          .map(({ textContent }) => textContent),
    ).toEqual(["Los cuatro componentes.", "La probabilidad.", "19 respuestas del impacto."]);
    await user.click(screen.getByText("Guardar riesgo"));
    expect(screen.queryAllByText("Escriba el riesgo para poder guardarlo.")).toHaveLength(1);
    expect(screen.queryAllByText("Paso 1 de 4: Definición")).toHaveLength(1);
    expect(book.counts.applies).toBe(0);
  });

  it("asks once for the text on the way on, lets a person go on without it, and marks the step", async () => {
    const { user } = await openRisks(bookWith());
    const stepButtons = () =>
      within(screen.getByLabelText("Pasos del riesgo"))
        .getAllByRole("button")
        .map(({ textContent }) => textContent);
    const text = () => screen.getByLabelText(/^Riesgo de corrupción/);
    const plain = ["1. Definición", "2. Causas", "3. Valoración", "4. Controles"];
    await user.click(screen.getByText("Agregar riesgo"));
    expect(stepButtons()).toEqual(plain);
    expect(text().getAttribute("aria-invalid")).toBeNull();
    await user.click(screen.getByText("Siguiente"));
    expect(screen.queryAllByText("Paso 1 de 4: Definición")).toHaveLength(1);
    expect(text().getAttribute("aria-invalid")).toBe("true");
    expect(document.activeElement).toBe(text());
    const message = screen.getByText("Escriba el riesgo para poder guardarlo.");
    expect(text().getAttribute("aria-describedby")).toContain(message.id);
    expect(message.getAttribute("role")).toBeNull();
    await user.click(screen.getByText("Siguiente"));
    expect(screen.queryAllByText("Paso 2 de 4: Causas")).toHaveLength(1);
    expect(stepButtons()).toEqual(["1. DefiniciónFaltan datos", ...plain.slice(1)]);
    await user.click(screen.getByText("1. Definición"));
    await user.type(text(), "Posibilidad de favor");
    expect(text().getAttribute("aria-invalid")).toBeNull();
    for (const question of [/acción u omisión/, /usa el poder/, /lo público/, /beneficio privado/])
      await answer(user, question, "Sí");
    expect(stepButtons()).toEqual(plain);
    await user.click(screen.getByText("3. Valoración"));
    await user.click(screen.getByText("Siguiente"));
    expect(stepButtons()).toEqual([...plain.slice(0, 2), "3. ValoraciónFaltan datos", "4. Controles"]);
  });

  it("goes on without the text by the button of a step, and marks a risk of the sheets at once", async () => {
    const { user } = await openRisks(bookWith(weak()));
    await user.click(screen.getByText("Agregar riesgo"));
    await user.click(screen.getByText("3. Valoración"));
    expect(screen.queryAllByText("Paso 3 de 4: Valoración")).toHaveLength(1);
    expect(screen.queryAllByText("Escriba el riesgo para poder guardarlo.")).toHaveLength(0);
    await user.click(screen.getByText("4. Controles"));
    await user.click(screen.getByText("Guardar riesgo"));
    expect(document.activeElement).toBe(screen.getByLabelText(/^Riesgo de corrupción/));
    await user.click(screen.getByLabelText("Volver"));
    await user.click(screen.getByLabelText("Editar Riesgo 1"));
    const last = within(screen.getByLabelText("Pasos del riesgo")).getAllByRole("button")[3];
    expect(last?.textContent).toBe("4. ControlesFaltan datos");
  });

  it("previews the sheets that a workbook without risk sheets needs, and keeps the risk when nobody agrees", async () => {
    const { book, user } = await openRisks(emptySnapshot);
    await user.click(screen.getByText("Agregar riesgo"));
    await user.type(screen.getByLabelText(/^Riesgo de corrupción/), "Posibilidad de favor");
    await user.click(screen.getByText("4. Controles"));
    await user.click(screen.getByText("Guardar riesgo"));
    await screen.findByText(/Se crearán \d+ hojas/);
    await user.click(screen.getByText("No escribir"));
    expect(screen.queryAllByText("Paso 4 de 4: Controles")).toHaveLength(1);
    await user.click(screen.getByText("Guardar riesgo"));
    await user.click(await screen.findByText("Escribir en el libro"));
    await screen.findByRole("article", { name: "Riesgo 1" });
    expect(risksOf(book.snapshot())[0]?.row.text).toBe("Posibilidad de favor");
  });

  it("keeps the risk on the page when Excel refuses, and a second try saves what stands there then", async () => {
    const { book, user } = await openRisks(bookWith(completeDraft()));
    await user.click(screen.getByLabelText("Editar Riesgo 1"));
    await user.type(screen.getByLabelText("Proceso"), " y compras");
    book.refuse("apply", "protected");
    await user.click(screen.getByText("Guardar riesgo"));
    const retry = await screen.findByText("Intentar de nuevo");
    expect(screen.getByLabelText<HTMLInputElement>("Proceso").value).toBe("Gestión contractual y compras");
    await user.type(screen.getByLabelText("Proceso"), " públicas");
    await user.click(retry);
    await screen.findByRole("article", { name: "Riesgo 1" });
    expect(risksOf(book.snapshot())[0]?.row.process).toBe("Gestión contractual y compras públicas");
  });
});
