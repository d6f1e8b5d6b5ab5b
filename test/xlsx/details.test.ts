import type { SheetSnapshot } from "../../src/domain/workbook/Snapshot";
import { selectCells } from "../../src/domain/workbook/selectCells";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { type ForeignSheet, foreignBook } from "../support/foreignBook";

async function read(sheet: ForeignSheet): Promise<SheetSnapshot> {
  const reading = await readXlsx(await foreignBook([sheet]), { details: true });
  const first = reading.ok ? reading.snapshot.sheets[0] : undefined;
  if (first === undefined) throw new Error("no sheet");
  return first;
}

const sheet: ForeignSheet = {
  name: "Gastos",
  rows: [
    [
      { value: "Gastos", style: { font: { bold: true } } },
      { value: 3_000, formula: "SUM(B2:B3)", style: { numFmt: "#,##0" } },
    ],
    [{ value: "Honorarios", style: { alignment: { indent: 2 } } }, 1_000],
    [{ value: "Seguros", style: { alignment: { indent: 2 } } }, 2_000],
    ["Fecha", { value: new Date(Date.UTC(2026, 0, 15)), style: { numFmt: "dd/mm/yyyy" } }],
  ],
  hiddenRows: [3],
  levels: { 2: 1, 3: 1 },
};

describe("a sheet of any file as a selection", () => {
  it("carries indentation, bold, hidden rows, outline and formats", async () => {
    expect(selectCells(await read(sheet))).toMatchObject({
      sheet: "Gastos",
      area: "A1:B4",
      formulas: [
        ["", "=SUM(B2:B3)"],
        ["", ""],
        ["", ""],
        ["", ""],
      ],
      formats: [
        ["General", "#,##0"],
        ["General", "General"],
        ["General", "General"],
        ["General", "dd/mm/yyyy"],
      ],
      indents: [
        [0, 0],
        [2, 0],
        [2, 0],
        [0, 0],
      ],
      bolds: [
        [true, false],
        [false, false],
        [false, false],
        [false, false],
      ],
      hidden: [false, false, true, false],
      outline: [0, 1, 1, 0],
      pivots: [],
    });
  });

  it("gives a date as its serial number, with its format", async () => {
    expect(selectCells(await read(sheet))?.values[3]?.[1]).toBe(46_037);
  });

  it("keeps what is around a part, and says which part was asked for", async () => {
    const selection = selectCells(await read(sheet), { row: 2, column: 2, rows: 90, columns: 9 });
    expect(selection).toMatchObject({ area: "A1:B4", focus: "B2:B4" });
    expect(selectCells(await read(sheet), { row: 8, column: 1, rows: 2, columns: 2 })).toBeUndefined();
  });

  it("reads no details unless asked, so that snapshots stay comparable", async () => {
    const reading = await readXlsx(await foreignBook([sheet]));
    expect(reading.ok && "details" in (reading.snapshot.sheets[0] ?? {})).toBe(false);
  });
});
