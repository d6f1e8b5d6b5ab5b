/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import type { SelectionReport } from "../../src/domain/selection/SelectionReport";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import type { Cell } from "../../src/domain/workbook/Cell";
import { emptySnapshot } from "../../src/domain/workbook/Snapshot";
import { runSteps } from "../../src/taskpane/hooks/useSelectionCheck";
import { paneEngine } from "../../src/taskpane/work/paneEngine";
import { snapshotWorkbook } from "../support/snapshotWorkbook";
import { openPane } from "./renderPane";

function bookWith(values: readonly (readonly Cell[])[]) {
  const port = snapshotWorkbook(
    applyPlan(emptySnapshot, [
      { op: "addSheet", sheet: "Hoja1" },
      { op: "setValues", sheet: "Hoja1", area: `A1:B${values.length}`, values },
    ]),
  );
  port.select("Hoja1", `A1:B${values.length}`);
  return port;
}

async function press(port: ReturnType<typeof bookWith>) {
  const { user } = openPane(port);
  await user.click(await screen.findByRole("tab", { name: /^Revisar/ }));
  await user.click(await screen.findByRole("button", { name: "Revisar selección" }));
  return user;
}

const text = () => document.body.textContent ?? "";

const report = (part: Partial<SelectionReport>): SelectionReport => ({
  valid: true,
  counts: { error: 0, warning: 0, info: 0 },
  findings: [],
  coverage: { formulaSums: 0, typedTotals: 0, amounts: 0 },
  notes: [],
  ...part,
});

/** The pane with a check that answers this, after some steps. */
function answering(answer: SelectionReport, steps = 1, onStep: () => void = () => undefined) {
  return jest.spyOn(paneEngine, "checkSteps").mockImplementation(function* () {
    for (let step = 1; step <= steps; step += 1) {
      onStep();
      yield step / steps;
    }
    return answer;
  });
}

const rows: readonly (readonly Cell[])[] = [
  ["Concepto", "Valor"],
  ["Honorarios", 5],
];

afterEach(() => jest.restoreAllMocks());

describe("«Revisar selección»", () => {
  it("says what to include where no total was found, and never that nothing is to be corrected", async () => {
    answering(report({ notes: [{ kind: "no-total" }] }));
    await press(bookWith(rows));
    expect((await screen.findAllByText(/No se juzgó ninguna suma/)).length).toBeGreaterThan(0);
    expect(text()).toContain("Incluya la fila o la columna del total");
    expect(text()).not.toMatch(/nada por corregir/);
  });

  it("says how many sums it judged where it found nothing", async () => {
    answering(report({ coverage: { formulaSums: 3, typedTotals: 1, amounts: 40 } }));
    await press(bookWith(rows));
    expect(await screen.findByText("En lo que se revisó no hay nada por corregir.")).toBeTruthy();
    expect(text()).toContain("Se revisaron 4 sumas (3 por fórmula y 1 digitada).");
  });

  it("says which sums it did not judge, and why", async () => {
    answering(
      report({
        coverage: { formulaSums: 1, typedTotals: 0, amounts: 9 },
        notes: [
          { kind: "hidden-rows", rows: 4, cell: "B9" },
          { kind: "unclear-total", cell: "B12", found: 1_500_000 },
          { kind: "scaled", cell: "A1", factor: 1_000_000 },
          { kind: "pivot", area: "D1:F9" },
        ],
      }),
    );
    await press(bookWith(rows));
    expect((await screen.findAllByText(/2 no se pudieron juzgar/)).length).toBeGreaterThan(0);
    expect(text()).toContain("B9 suma 4 filas ocultas o filtradas");
    expect(text()).toContain("B12 dice $1.500.000, pero no es claro qué renglones suma");
    expect(text()).toContain("A1 dice que los valores están en millones de pesos");
    expect(text()).toContain("D1:F9 es una tabla dinámica");
  });

  it("says that there is nothing to check where the cells are empty", async () => {
    answering(report({}));
    const port = bookWith(rows);
    jest.spyOn(port, "readSelection").mockResolvedValue({ sheet: "Hoja1", area: "H9:J12", values: [], formulas: [] });
    await press(port);
    expect((await screen.findAllByText(/no hay celdas con datos/)).length).toBeGreaterThan(0);
  });

  it("shows progress after a second, and cancelling leaves no result", async () => {
    // Each step takes longer than a slice, so that the pane breathes after each.
    let stopped = false;
    const busy = () => {
      const end = performance.now() + 40;
      while (!stopped && performance.now() < end);
    };
    answering(report({ coverage: { formulaSums: 7, typedTotals: 0, amounts: 7 } }), 500, busy);
    const user = await press(bookWith(rows));
    const cancel = await screen.findByRole("button", { name: "Cancelar" });
    expect(screen.getByRole("progressbar", { name: "Revisando la selección…" })).toBeTruthy();
    await user.click(cancel);
    stopped = true;
    await act(() => new Promise((resolve) => setTimeout(resolve, 60)));
    expect(screen.queryByRole("button", { name: "Cancelar" })).toBeNull();
    expect(text()).not.toContain("7 sumas");
  });

  it("explains a wrong total of a stranger's sheet with the cell of the line", async () => {
    await press(
      bookWith([
        ["Jurídico", 143_100_000],
        ["Judicante", 14_190_000],
        ["Apoyo", 7_500_000],
        ["TOTAL", 174_790_000],
      ]),
    );
    expect((await screen.findAllByText(/\$164\.790\.000/)).length).toBeGreaterThan(0);
  });
});

describe("runSteps", () => {
  function* count(steps: number): Generator<number, string> {
    for (let step = 1; step <= steps; step += 1) yield step / steps;
    return "done";
  }

  it("gives the answer, without a breath where the work is short", async () => {
    const shares: number[] = [];
    expect(await runSteps(count(5), new AbortController().signal, (share) => shares.push(share))).toBe("done");
    expect(shares).toEqual([]);
  });

  it("gives nothing once it was cancelled", async () => {
    const controller = new AbortController();
    const steps = (function* () {
      for (;;) {
        const end = performance.now() + 35;
        while (performance.now() < end);
        yield 0.5;
      }
    })();
    expect(await runSteps(steps, controller.signal, () => controller.abort())).toBeUndefined();
  });
});
