/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { emptySnapshot } from "../../src/domain/workbook/Snapshot";
import { completeDraft } from "../actions/riskDrafts";
import { sampleWorkbook } from "../support/sampleProject";
import { snapshotWorkbook } from "../support/snapshotWorkbook";
import { openPane } from "./renderPane";
import { bookWith } from "./risks/openPane";

const newBook = applyPlan(emptySnapshot, [{ op: "addSheet", sheet: "Hoja1" }]);
const home = "Del formato al libro revisado";

/** The words of what has the keyboard; "" for the document's body. */
const focused = () => (document.activeElement === document.body ? "" : document.activeElement?.textContent);

type Pane = ReturnType<typeof openPane>;

async function press({ user }: Pane, name: string | RegExp): Promise<void> {
  const button = await screen.findByRole("button", { name });
  button.focus();
  await user.keyboard("{Enter}");
}

const ended = (text: string) => screen.findByText(text, { selector: "p" });

describe("the keyboard, when the pressed button goes away,", () => {
  it("stays where the person put it until something is pressed", async () => {
    openPane(snapshotWorkbook(newBook));
    await screen.findByRole("button", { name: "Empezar con hojas vacías" });
    expect(focused()).toBe("");
  });

  it("goes to the heading of what is shown after «Escribir en el libro», «Deshacer» and «Cerrar»", async () => {
    const pane = openPane(snapshotWorkbook(newBook));
    await press(pane, "Empezar con hojas vacías");
    await waitFor(() => expect(focused()).toBe("Esto va a cambiar"));
    await press(pane, "Escribir en el libro");
    await ended("Las hojas están listas.");
    expect(focused()).toBe(home);
    await press(pane, "Deshacer la estructura");
    await ended("Se deshizo la estructura. Se quitaron 22 hojas.");
    expect(focused()).toBe(home);
    await press(pane, "Cerrar");
    expect(focused()).toBe(home);
    expect(screen.getAllByRole("status").map(({ textContent }) => textContent)).toEqual([""]);
  });

  it("goes to the heading of what is shown after «No escribir» and «Volver»", async () => {
    const pane = openPane(snapshotWorkbook(newBook));
    await press(pane, "Empezar con hojas vacías");
    await press(pane, "No escribir");
    await waitFor(() => expect(focused()).toBe(home));
    await press(pane, "Importar formato");
    await waitFor(() => expect(focused()).toBe("Importar el formato"));
    await press(pane, "Volver");
    await waitFor(() => expect(focused()).toBe(home));
  });

  it("goes back to the list of risks after «Volver», and to the card of a risk after «Guardar riesgo»", async () => {
    const pane = openPane(snapshotWorkbook(bookWith(completeDraft())));
    await pane.user.click(await screen.findByRole("tab", { name: /^Riesgos/ }));
    await press(pane, "Agregar riesgo");
    await waitFor(() => expect(focused()).toBe("Agregar riesgo"));
    await press(pane, "Volver");
    await waitFor(() => expect(focused()).toBe("Riesgos de corrupción"));
    await press(pane, "Cambiar el método");
    await waitFor(() => expect(focused()).toBe("Cómo se valora el mapa"));
    await press(pane, "Volver");
    await waitFor(() => expect(focused()).toBe("Riesgos de corrupción"));
    await press(pane, "Editar Riesgo 1");
    await pane.user.type(await screen.findByLabelText("Proceso"), " y compras");
    await press(pane, "Guardar riesgo");
    await ended("El riesgo quedó guardado.");
    await waitFor(() => expect(document.activeElement?.getAttribute("aria-label")).toBe("Riesgo 1"));
  });

  it("goes to the result when a check replaces what was said before it", async () => {
    const pane = openPane(snapshotWorkbook(await sampleWorkbook()));
    await press(pane, "Revisar");
    await ended("La revisión terminó.");
    await waitFor(() => expect(focused()).toBe("Resultado: 3 errores, 7 avisos, 3 informaciones."));
  });

  it("goes to the next finding when the corrected one is gone", async () => {
    const pane = openPane(snapshotWorkbook(await sampleWorkbook()));
    await press(pane, "Revisar");
    await ended("La revisión terminó.");
    const card = (await screen.findByText(/^Los renglones suman \$599/, { selector: "h4" })).closest("article");
    within(card ?? document.body)
      .getByRole("button", { name: /^Corregir/ })
      .focus();
    await pane.user.keyboard("{Enter}");
    await ended("Se corrigió. El presupuesto cuadra: $199.290.000.");
    await waitFor(() => expect(document.activeElement?.closest("article")).not.toBeNull());
    expect(document.activeElement?.tagName).toBe("BUTTON");
  });

  it("is not taken from a person who clicked beside all controls", async () => {
    const port = snapshotWorkbook(newBook);
    const pane = openPane(port);
    await press(pane, "Empezar con hojas vacías");
    await press(pane, "Escribir en el libro");
    await ended("Las hojas están listas.");
    const hold = port.hold("apply");
    await press(pane, "Deshacer la estructura");
    await waitFor(() => expect(focused()).toBe(home));
    await pane.user.click(screen.getByRole("banner"));
    expect(focused()).toBe("");
    hold.release();
    await ended("Se deshizo la estructura. Se quitaron 22 hojas.");
    expect(focused()).toBe("");
  });
});
