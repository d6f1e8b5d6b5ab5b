/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import type { Snapshot } from "../../src/domain/workbook/Snapshot";
import { withoutSheet } from "../support/otherPrograms";
import { sampleWorkbook } from "../support/sampleProject";
import { snapshotWorkbook } from "../support/snapshotWorkbook";
import { openPane } from "./renderPane";

/** A sheet with another name, as Excel leaves it: formulas and names follow. */
function rename(book: Snapshot, from: string, to: string): Snapshot {
  const quoted = new RegExp(`(?<![\\w'])'?${from}'?!`, "g");
  const follow = (formula: string) => formula.replace(quoted, `'${to}'!`);
  return {
    ...book,
    names: book.names.map((name) => ({ ...name, formula: follow(name.formula) })),
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      name: sheet.name === from ? to : sheet.name,
      ...(sheet.cells && {
        cells: { ...sheet.cells, formulas: sheet.cells.formulas.map((row) => row.map(follow)) },
      }),
    })),
  };
}

async function reviewed() {
  const book = snapshotWorkbook(await sampleWorkbook());
  const { user } = openPane(book);
  await user.click(await screen.findByRole("button", { name: "Revisar" }));
  await screen.findByText(/^Resultado:/);
  return { book, user };
}

describe("Sheets that a person deletes or renames while the pane is open", () => {
  it("untick «Estructurar» at once, and the list of findings names what is gone", async () => {
    const { book, user } = await reviewed();
    book.changeSheets((now) => withoutSheet(now, "Metas"));
    expect(await screen.findAllByText(/hoja «Metas»/)).not.toHaveLength(0);
    await user.click(screen.getByRole("tab", { name: /^Inicio/ }));
    const steps = within(await screen.findByRole("list", { name: "Pasos" })).getAllByRole("listitem");
    expect(steps[1]?.textContent).toMatch(/\(Siguiente\)/);
    expect(book.counts.applies).toBe(1);
  });

  it("leave the check as it was where it finds the same without or with them", async () => {
    const { book } = await reviewed();
    const reads = book.counts.reads;
    book.changeSheets((now) => applyPlan(now, [{ op: "addSheet", sheet: "Notas" }]));
    await waitFor(() => expect(book.counts.reads).toBeGreaterThan(reads));
    book.changeSheets((now) => rename(now, "Presupuesto", "Plan de gastos"));
    const first = screen.queryAllByText(/Cambió después de la última revisión/).length;
    await screen.findAllByText(/^Plan de gastos, /);
    expect([first, screen.queryAllByText(/Cambió después de la última revisión/).length > 0]).toEqual([0, true]);
  });

  it("leave a link that leads nowhere; what is said of it goes when the next job reads the workbook", async () => {
    const { book, user } = await reviewed();
    book.refuse("goTo", "missing");
    const [link] = await screen.findAllByText(/^Presupuesto, /);
    if (link === undefined) throw new Error("no link");
    await user.click(link);
    await screen.findByText("Intentar de nuevo");
    await user.click(screen.getByRole("button", { name: /^Revisar otra vez/ }));
    await waitFor(() => expect(screen.queryByText("Intentar de nuevo")).toBeNull());
    expect(screen.getByText(/^Resultado:/)).toBeTruthy();
  });

  it("take the links of the findings with them", async () => {
    const { book, user } = await reviewed();
    book.changeSheets((now) => rename(now, "Presupuesto", "Plan de gastos"));
    const [link] = await screen.findAllByText(/^Plan de gastos, /);
    if (link === undefined) throw new Error("no link");
    expect(screen.queryAllByText(/^Presupuesto, /)).toEqual([]);
    await user.click(link);
    await waitFor(() => expect(book.visited.at(-1)).toMatch(/^Plan de gastos!/));
    expect(screen.getByText(/Cambió después de la última revisión/)).toBeTruthy();
  });
});
