import type { WritePlan } from "../../src/domain/workbook/WritePlan";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { withHost } from "../support/withHost";

const open = withHost();

const lines: WritePlan = [
  {
    op: "setValues",
    sheet: "Hoja1",
    area: "A1:B4",
    values: [
      ["Valor", "Cálculo"],
      [1, ""],
      [2, ""],
      [3, ""],
    ],
  },
  { op: "addTable", sheet: "Hoja1", table: "tLineas", area: "A1:B4" },
];

const formulas = (area: string, ...texts: string[]): WritePlan[number] => ({
  op: "setFormulas",
  sheet: "Hoja1",
  area,
  formulas: texts.map((text) => [text]),
});

/** Each plan as the add-in writes it: the workbook is read before. Formulas and values of the column. */
async function written(...plans: readonly WritePlan[]): Promise<readonly unknown[]> {
  const workbook = excelWorkbook();
  for (const plan of plans) {
    await workbook.read();
    await workbook.apply(plan);
  }
  const { cells } = (await workbook.read()).sheets[0] ?? {};
  return cells?.formulas.slice(1).map((row, r) => row[1] || cells.values[r + 1]?.[1]) ?? [];
}

describe("formulas in a column of a table, of which Excel would make one formula for all rows", () => {
  it("stay as they were written where they differ by row", async () => {
    const plan = [...lines, formulas("B2:B4", "=1+1", "=1+2", "=1+3")];
    expect(await written(plan)).toEqual(["=1+1", "=1+2", "=1+3"]);
  });

  it("stay in the rows of the plan, and the others stay empty", async () => {
    expect(await written([...lines, formulas("B3", "=A3*2")])).toEqual(["", "=A3*2", ""]);
  });

  it("leave the formulas of a person in the other rows", async () => {
    const own = [...lines, formulas("B2:B4", "=[@Valor]*10", "=[@Valor]*10", "=[@Valor]*10")];
    expect(await written(own, [formulas("B3", "=[@Valor]*2")])).toEqual([
      "=[@Valor]*10",
      "=[@Valor]*2",
      "=[@Valor]*10",
    ]);
  });

  it("cost no round trip more where a whole column gets one formula", async () => {
    const workbook = excelWorkbook();
    await workbook.read();
    open().host.reset();
    await workbook.apply([...lines, formulas("B2:B4", "=A2*2", "=A3*2", "=A4*2")]);
    expect(open().host.counters.syncs).toBe(1);
  });
});
