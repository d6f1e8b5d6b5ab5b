/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import type { Project } from "../../src/domain/project/Project";
import { decodeBook } from "../../src/layouts/decodeBook";
import { bookOf } from "../support/bookTools";
import { cleanProject } from "../support/buildProject";
import { snapshotWorkbook } from "../support/snapshotWorkbook";
import { openPane } from "./renderPane";

async function review(project: Project) {
  const book = snapshotWorkbook(bookOf(project));
  const { user } = openPane(book);
  await user.click(await screen.findByRole("button", { name: "Revisar" }));
  await screen.findByText(/^Resultado:/);
  return { book, user, project: () => decodeBook(book.snapshot()).project };
}

function cardOf(text: RegExp): HTMLElement {
  const card = [...document.querySelectorAll<HTMLElement>("article")].find((one) => text.test(one.textContent ?? ""));
  if (card === undefined) throw new Error(`no card ${text}`);
  return card;
}

const options = (select: HTMLElement) => [...select.querySelectorAll("option")].map(({ textContent }) => textContent);

function withLostRow(): Project {
  const project = cleanProject();
  const [first] = project.schedule;
  if (first === undefined) throw new Error("the project has no schedule");
  return { ...project, schedule: [...project.schedule, { ...first, pidm: "5-9-9-9", text: "Socializar el plan" }] };
}

describe("A row that points to nothing", () => {
  it("is linked to a meta of the workbook from its card, and the check runs again", async () => {
    const { user, project } = await review(withLostRow());
    const card = cardOf(/5-9-9-9/);
    const select = within(card).getByLabelText("Meta a la que pertenece");
    const [meta] = project().metas;
    expect(options(select)).toContain(`${meta?.pidm} · ${meta?.text}`);
    expect(select.querySelectorAll("option")).toHaveLength(project().metas.length + 1);
    const write = within(card).getByRole("button", { name: /^Escribir en [A-Z]+\d+$/ });
    expect(write.getAttribute("aria-disabled")).toBe("true");
    await user.selectOptions(select, String(meta?.pidm));
    await user.click(write);
    await waitFor(() => expect(project().schedule.at(-1)?.pidm).toBe(meta?.pidm));
    await waitFor(() => expect(screen.queryByText(/5-9-9-9/)).toBeNull());
    expect(await screen.findByText(/^Deshacer la corrección de [A-Z]+\d+$/)).toBeTruthy();
  });

  it("goes when a person says so, after the pane shows what stands in it, and one undo brings it back", async () => {
    const { book, user, project } = await review(withLostRow());
    const before = project();
    await user.click(within(cardOf(/5-9-9-9/)).getByText("Quitar el renglón"));
    await screen.findByText(/^Se quitará la fila \d+ de la tabla de Cronograma\. Los demás renglones suben\.$/);
    expect(screen.getByText("Subactividad: Socializar el plan")).toBeTruthy();
    expect(project()).toEqual(before);
    await user.click(screen.getByRole("button", { name: "Quitar el renglón" }));
    await waitFor(() => expect(project().schedule).toEqual(before.schedule.slice(0, -1)));
    expect(book.snapshot().sheets.length).toBeGreaterThan(0);
    await user.click(await screen.findByText("Deshacer el retiro del renglón"));
    await waitFor(() => expect(project().schedule).toEqual(before.schedule));
    expect(cardOf(/5-9-9-9/)).toBeTruthy();
  });

  it("is linked to an activity by its number", async () => {
    const clean = cleanProject();
    const { user, project } = await review({
      ...clean,
      metas: clean.metas.map((meta, index) => (index === 0 ? { ...meta, activity: 77 } : meta)),
    });
    const card = cardOf(/77/);
    await user.selectOptions(within(card).getByLabelText("Actividad a la que pertenece"), "1");
    await user.click(within(card).getByRole("button", { name: /^Escribir en/ }));
    await waitFor(() => expect(project().metas[0]?.activity).toBe(1));
  });
});

describe("A code that is not the one of its text", () => {
  it("is proposed by the text and written into its own cell", async () => {
    const clean = cleanProject();
    const [first, second] = clean.metas;
    if (first === undefined || second === undefined) throw new Error("the project has less than two metas");
    const text = clean.pidm.find(({ code }) => code === second.pidm)?.text ?? "";
    const { user, project } = await review({
      ...clean,
      metas: clean.metas.map((meta, index) => (index === 0 ? { ...meta, text } : meta)),
    });
    const card = cardOf(/1-2-\d-\d/);
    const select = within(card).getByLabelText<HTMLSelectElement>("Código de la meta");
    expect(select.value).toBe(second.pidm);
    await user.click(within(card).getByRole("button", { name: /^Escribir en [A-Z]+\d+$/ }));
    await waitFor(() => expect(project().metas[0]?.pidm).toBe(second.pidm));
    expect(project().metas[0]?.text).toBe(text);
  });
});
