import type { SheetSnapshot } from "../../../src/domain/workbook/Snapshot";
import type { WritePlan } from "../../../src/domain/workbook/WritePlan";
import { applyPlan } from "../../../src/excel/applyPlan";
import { formulaMemory } from "../../../src/excel/read/FormulaMemory";
import { readWorkbook } from "../../../src/excel/readWorkbook";
import { tryExcel } from "../../support/askExcel";
import { withHost } from "../../support/withHost";

const open = withHost();
const rows = 300;
const [sheet, last] = ["Datos", rows + 4];
const double = '=IF([@Valor]="","falta el valor de este renglón",[@Valor]*2)';
const plan: WritePlan = [
  { op: "addSheet", sheet },
  { op: "setValues", sheet, area: "A1", values: [["Un título"]] },
  { op: "setValues", sheet, area: "A4:C4", values: [["Número", "Valor", "Doble"]] },
  {
    op: "setValues",
    sheet,
    area: `A5:B${last}`,
    values: Array.from({ length: rows }, (_, row) => [row + 1, row * 10]),
  },
  { op: "addTable", sheet, table: "tDatos", area: `A4:C${last}` },
  { op: "setFormulas", sheet, area: `C5:C${last}`, formulas: Array.from({ length: rows }, () => [double]) },
  { op: "setFormulas", sheet, area: "C1", formulas: [["=SUM(tDatos[Doble])"]] },
];

/** A workbook whose formulas have been read once, and how it is read again. */
async function readOnce() {
  const memory = formulaMemory();
  await applyPlan(plan);
  const read = async () => {
    open().host.reset();
    const { snapshot } = await readWorkbook(true, memory);
    return { snapshot, bytes: open().host.counters.responseBytes };
  };
  return { memory, read, first: await read() };
}

/** What somebody else writes into a cell (row and column from 1); Excel tells of it, unless events are off. */
async function write(row: number, column: number, content: { value: number } | { formula: string }) {
  const { book } = open().excel.host;
  const id = book.sheets().find(({ name }) => name === sheet)?.id ?? "";
  book.write(id, { row, column, rows: 1, columns: 1 }, [[content]]);
  await book.settle();
  await new Promise((resolve) => setTimeout(resolve, 50));
}

function cellOf({ sheets }: { readonly sheets: readonly SheetSnapshot[] }, row: number, column: number) {
  const cells = sheets.find(({ name }) => name === sheet)?.cells;
  const [r, c] = [row - (cells?.row ?? 1), column - (cells?.column ?? 1)];
  return [cells?.values[r]?.[c], cells?.formulas[r]?.[c]];
}

describe("the formulas of calculated columns of a large workbook", () => {
  it("are read once: the next reading gives the same workbook in less than two thirds of the bytes", async () => {
    const { read, first } = await readOnce();
    const again = await read();
    expect(again.snapshot).toEqual(first.snapshot);
    expect(cellOf(again.snapshot, 5, 3)).toEqual([0, double]);
    expect(cellOf(again.snapshot, 1, 3)).toEqual([rows * (rows - 1) * 10, "=SUM(tDatos[Doble])"]);
    expect(again.bytes).toBeLessThan((first.bytes * 2) / 3);
  });

  it("are not read again after an input was typed, whose result is seen", async () => {
    const { read, first } = await readOnce();
    await write(100, 2, { value: 7 });
    const again = await read();
    expect(cellOf(again.snapshot, 100, 3)).toEqual([14, double]);
    expect(again.bytes).toBeLessThan((first.bytes * 2) / 3);
  });

  it.each([
    ["a number", { value: 8 }, [8, ""]],
    ["another formula", { formula: "=[@Valor]*3" }, [2880, "=[@Valor]*3"]],
    ["another formula with the same result", { formula: "=[@Valor]+[@Valor]" }, [1920, "=[@Valor]+[@Valor]"]],
  ] as const)("show one cell in the middle that somebody overwrote with %s", async (_, content, seen) => {
    const { read } = await readOnce();
    await write(101, 3, content);
    expect(cellOf((await read()).snapshot, 101, 3)).toEqual(seen);
  });

  it("show a cell that was overwritten with its own value while nothing told of it", async () => {
    const { read } = await readOnce();
    open().excel.host.state.eventsEnabled = false;
    await write(101, 3, { value: 1920 });
    expect(cellOf((await read()).snapshot, 101, 3)).toEqual([1920, ""]);
  });

  it("show a formula in an input column that nothing told of", async () => {
    const { read } = await readOnce();
    open().excel.host.state.eventsEnabled = false;
    await write(101, 2, { formula: "=1+1" });
    expect(cellOf((await read()).snapshot, 101, 2)).toEqual([2, "=1+1"]);
  });

  it("are read again after the add-in itself wrote one of them", async () => {
    const { memory, read } = await readOnce();
    const own: WritePlan = [{ op: "setFormulas", sheet, area: "C101", formulas: [["=[@Valor]*4"]] }];
    open().excel.host.state.eventsEnabled = false;
    memory.noteWritten(own);
    await applyPlan(own);
    expect(cellOf((await read()).snapshot, 101, 3)).toEqual([3840, "=[@Valor]*4"]);
  });

  it("are read again after rows were inserted above or in the table, which move them", async () => {
    const { memory, read } = await readOnce();
    await tryExcel(({ worksheets }) => void worksheets.getItem(sheet).getRange("2:2").insert("Down"));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(memory.find("tDatos")).toBeUndefined();
    expect(cellOf((await read()).snapshot, 101, 3)).toEqual([1900, double]);
    expect(memory.find("tDatos")?.data.row).toBe(6);
    await tryExcel(({ worksheets }) => void worksheets.getItem(sheet).getRange("A100:C100").insert("Down"));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(memory.find("tDatos")).toBeUndefined();
    expect(cellOf((await read()).snapshot, 102, 3)).toEqual([1900, double]);
  });
});
