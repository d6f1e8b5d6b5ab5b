import { emptySnapshot } from "../../../src/domain/workbook/Snapshot";
import type { WritePlan } from "../../../src/domain/workbook/WritePlan";
import { joinCells } from "../../../src/excel/write/joinCells";

const sheet = "Inicio";
const value = (area: string, text: string) => ({ op: "setValues", sheet, area, values: [[text]] }) as const;
const formula = (area: string, text: string) => ({ op: "setFormulas", sheet, area, formulas: [[text]] }) as const;

describe("steps that write cells near one another", () => {
  it("are one step, which leaves the cells between them as they are", () => {
    const plan: WritePlan = [value("A1", "a"), value("C2", "c"), value("A1", "b")];
    const values = [
      ["b", null, null],
      [null, null, "c"],
    ];
    expect(joinCells(plan, emptySnapshot)).toEqual([{ op: "setValues", sheet, area: "A1:C2", values }]);
  });

  it("of formulas too, each with its own", () => {
    const plan: WritePlan = [formula("B2", "=A1"), formula("B4", "=A3")];
    const formulas = [["=A1"], [null], ["=A3"]];
    expect(joinCells(plan, emptySnapshot)).toEqual([{ op: "setFormulas", sheet, area: "B2:B4", formulas }]);
  });

  it("of equal formulas that fill a block are one step of that formula, after the others", () => {
    const plan: WritePlan = [formula("A1", "=B9"), ...["A2", "B2", "A3", "B3"].map((at) => formula(at, "=tA[X]"))];
    const shared = ["=tA[X]", "=tA[X]"];
    expect(joinCells(plan, emptySnapshot)).toEqual([
      formula("A1", "=B9"),
      { op: "setFormulas", sheet, area: "A2:B3", formulas: [shared, shared] },
    ]);
  });

  it.each<[string, readonly string[], string]>([
    ["leave a gap", ["A2", "B2", "A3", "C3"], "=tA[X]"],
    ["move with their cell", ["A2", "B2", "A3", "B3"], "=C9"],
  ])("of equal formulas that %s stay each with its own", (_, cells, text) => {
    const [step] = joinCells(
      cells.map((at) => formula(at, text)),
      emptySnapshot,
    );
    expect(step?.op === "setFormulas" && step.formulas.flat().filter((one) => one === text)).toHaveLength(4);
    expect(step).toMatchObject({ area: cells.includes("C3") ? "A2:C3" : "A2:B3" });
  });

  it.each<[string, WritePlan]>([
    ["far from one another", [value("A1", "a"), value("Z99", "z")]],
    ["on two sheets", [value("A1", "a"), { ...value("A2", "b"), sheet: "Ficha" }]],
    ["values and formulas", [value("A1", "a"), formula("A2", "=A1")]],
    [
      "formats in between",
      [value("A1", "a"), { op: "setNumberFormat", sheet, area: "A2", format: "@" }, value("A2", "b")],
    ],
    [
      "a table in between",
      [formula("A1", "=B1"), formula("A9", "=B9"), { op: "addTable", sheet, table: "t", area: "A3:B6" }],
    ],
    [
      "a formula that a block shares",
      [{ op: "setFormulas", sheet, area: "A1:A2", formulas: [["=tA[X]"], ["=tA[X]"]] }, formula("A3", "=tA[Y]")],
    ],
  ])("stay alone: %s", (_, plan) => {
    expect(joinCells(plan, emptySnapshot)).toEqual(plan);
  });

  it("stay as they are in a workbook that is not known: a table may stand anywhere", () => {
    const plan: WritePlan = [value("A1", "a"), value("A2", "b")];
    expect(joinCells(plan, undefined)).toBe(plan);
  });
});
