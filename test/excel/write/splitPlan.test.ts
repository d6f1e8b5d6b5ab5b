import { applyPlan } from "../../../src/domain/workbook/applyPlan";
import { emptySnapshot } from "../../../src/domain/workbook/Snapshot";
import type { Op, WritePlan } from "../../../src/domain/workbook/WritePlan";
import { splitPlan, weighStep } from "../../../src/excel/write/splitPlan";
import { fc } from "../../support/property";

const addSheet: Op = { op: "addSheet", sheet: "Datos" };

function block(rows: number, text = "x"): Op {
  const values = Array.from({ length: rows }, (_, index) => [index, text]);
  return { op: "setValues", sheet: "Datos", area: `B3:C${rows + 2}`, values };
}

describe("splitPlan", () => {
  it("leaves a plan below the limit in one request", () => {
    const plan = [addSheet, block(1_000)];
    expect(splitPlan(plan)).toEqual([plan]);
  });

  it("gives an empty plan one request, so that a run always ends with a sync", () => {
    expect(splitPlan([])).toEqual([[]]);
  });

  it("cuts a block above the limit into rows that follow one another", () => {
    const requests = splitPlan([addSheet, block(100, "y".repeat(100))], 4_000);
    const areas = requests.flat().flatMap((op) => (op.op === "setValues" ? [op.area] : []));
    expect(requests.length).toBeGreaterThan(2);
    expect(areas[0]).toMatch(/^B3:C\d+$/);
    expect(areas.at(-1)).toMatch(/^B\d+:C102$/);
  });

  it("cuts formulas as it cuts values", () => {
    const formulas = Array.from({ length: 50 }, (_, index) => [`=A${index + 1}*2`]);
    const op: Op = { op: "setFormulas", sheet: "Datos", area: "D1:D50", formulas };
    const parts = splitPlan([op], 900).flat();
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.flatMap((part) => (part.op === "setFormulas" ? part.formulas : []))).toEqual(formulas);
  });

  it("leaves a column of one formula whole, however many rows: it is sent once", () => {
    const formulas = Array.from({ length: 20_000 }, () => ["=tPresupuesto[[#This Row],[Cantidad]]*2"]);
    const op: Op = { op: "setFormulas", sheet: "Datos", area: "D1:D20000", formulas };
    expect(splitPlan([op], 1_000)).toEqual([[op]]);
  });

  it("counts bytes, not characters: an accent weighs two", () => {
    expect(weighStep(block(1, "ñ")) - weighStep(block(1, "n"))).toBe(1);
  });

  it("keeps every request under the limit and writes the same workbook, whatever the size (property)", () => {
    const sizes = fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 300 })), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 2_000, max: 9_000 }), (blocks, limit) => {
        const plan: WritePlan = [addSheet, ...blocks.map(([rows, length]) => block(rows, "z".repeat(length)))];
        const requests = splitPlan(plan, limit);
        for (const ops of requests) expect(ops.reduce((sum, op) => sum + weighStep(op), 0)).toBeLessThanOrEqual(limit);
        expect(applyPlan(emptySnapshot, requests.flat())).toEqual(applyPlan(emptySnapshot, plan));
      }),
    );
  });
});
