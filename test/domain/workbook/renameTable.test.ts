import { applyPlan } from "../../../src/domain/workbook/applyPlan";
import { emptySnapshot } from "../../../src/domain/workbook/Snapshot";
import type { WritePlan } from "../../../src/domain/workbook/WritePlan";

const sheet = "Metas";
const plan: WritePlan = [
  { op: "addSheet", sheet },
  {
    op: "setValues",
    sheet,
    area: "A1:B2",
    values: [
      ["PIDM", "Valor"],
      ["1-2-5-1", 5],
    ],
  },
  { op: "addTable", sheet, table: "tMetas2026", area: "A1:B2" },
  { op: "setValues", sheet, area: "D1:D2", values: [["X"], [1]] },
  { op: "addTable", sheet, table: "tMetas2026b", area: "D1:D2" },
  { op: "defineName", name: "lista", formula: "=tMetas2026[PIDM]", visible: true },
  {
    op: "setFormulas",
    sheet,
    area: "F1:F4",
    formulas: [
      ["=SUM(tmetas2026[Valor])+ROWS(tMetas2026)"],
      ['="tMetas2026["&tMetas2026[[#This Row],[tMetas2026]]'],
      ["=SUM(tMetas2026b[X])"],
      ["='tMetas2026'!A1+tMetas2026(1)"],
    ],
  },
];

describe("renaming a table", () => {
  const book = applyPlan(applyPlan(emptySnapshot, plan), [
    { op: "renameTable", sheet, table: "tMetas2026", to: "tMetas" },
  ]);

  it("takes the formulas and names that mention it along, in any case", () => {
    expect(book.sheets[0]?.tables.map(({ name }) => name)).toEqual(["tMetas", "tMetas2026b"]);
    expect(book.names[0]?.formula).toBe("=tMetas[PIDM]");
    expect(book.sheets[0]?.cells?.formulas[0]?.at(-1)).toBe("=SUM(tMetas[Valor])+ROWS(tMetas)");
  });

  it("leaves texts, headings, sheets, functions and longer names alone", () => {
    expect(book.sheets[0]?.cells?.formulas.slice(1).map((row) => row.at(-1))).toEqual([
      '="tMetas2026["&tMetas[[#This Row],[tMetas2026]]',
      "=SUM(tMetas2026b[X])",
      "='tMetas2026'!A1+tMetas2026(1)",
    ]);
  });

  it("refuses a name that another table bears", () => {
    const twice: WritePlan = [{ op: "renameTable", sheet, table: "tMetas", to: "TMETAS2026B" }];
    expect(() => applyPlan(book, twice)).toThrow("ItemAlreadyExists");
  });
});
