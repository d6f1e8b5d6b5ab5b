import type { Selection } from "../../src/domain/selection/Selection";
import { parseArea } from "../../src/domain/workbook/address";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { chooseArea } from "../../src/excel/read/readSelected";
import { checkSelection } from "../../src/rules/selection/checkSelection";
import { addSheet, askExcel } from "../support/askExcel";
import { withSharedHost } from "../support/withHost";

const opened = withSharedHost();

const rows = [
  ["GASTOS DE LA OFICINA", ""],
  ["", ""],
  ["Concepto", "Valor"],
  ["Honorarios", 125_300_000],
  ["Seguros", 98_450_000],
  ["Total", "=SUM(B4:B5)"],
  ["", ""],
  ["Nota", 7],
];

function idOf(sheet: string): string {
  return (
    opened()
      .excel.host.book.sheets()
      .find(({ name }) => name === sheet)?.id ?? ""
  );
}

/** Selects cells as a person does, and reads them as «Revisar selección» does. */
async function read(sheet: string, cells: string): Promise<Selection> {
  await Excel.run(async ({ workbook }) => workbook.worksheets.getItem(sheet).getRange(cells).select());
  return excelWorkbook().readSelection();
}

beforeAll(async () => {
  await addSheet("Gastos", rows);
  await Excel.run(async ({ workbook }) => {
    const sheet = workbook.worksheets.getItem("Gastos");
    sheet.getRange("B4:B6").numberFormat = [["#,##0"], ["#,##0"], ["#,##0"]];
    sheet.getRange("A6").format.font.bold = true;
    sheet.getRange("A4:A5").format.indentLevel = 1;
    sheet.activate();
  });
  const { book } = opened().excel.host;
  book.setHiddenRows(idOf("Gastos"), 5, 1, true);
});

describe("what is read around a selection", () => {
  it("brings labels and lines to a selection of values only, and says what was selected", async () => {
    const selection = await read("Gastos", "B4:B5");
    expect(selection).toMatchObject({ sheet: "Gastos", area: "A1:B8", focus: "B4:B5" });
    expect(selection.values[5]).toEqual(["Total", 223_750_000]);
    expect(selection.formulas[5]).toEqual(["", "=SUM(B4:B5)"]);
  });

  it("takes the table around a single cell", async () => {
    expect(await read("Gastos", "B5")).toMatchObject({ area: "A1:B8", focus: "A3:B6" });
  });

  it("takes the sheet where a single empty cell is selected", async () => {
    const selection = await read("Gastos", "H30");
    expect(selection.area).toBe("A1:B8");
    expect(selection.focus).toBeUndefined();
  });

  it("takes a whole column as far as it is filled", async () => {
    expect(await read("Gastos", "B:B")).toMatchObject({ area: "A1:B8", focus: "B3:B8" });
  });

  it("has no focus where everything is selected", async () => {
    expect((await read("Gastos", "A1:B8")).focus).toBeUndefined();
  });

  it("has nothing where several empty cells are selected", async () => {
    expect(await read("Gastos", "H30:J40")).toEqual({ sheet: "Gastos", area: "H30:J40", values: [], formulas: [] });
  });
});

describe("a selection that takes data from another file", () => {
  it("is told of formulas that do so by themselves or by a name of the workbook", async () => {
    await addSheet("Externo", [
      ["Concepto", "Valor"],
      ["Honorarios", "='[otro.xlsx]Hoja1'!A1"],
      ["Seguros", "=tarifaAjena"],
      ["Aseo", 98_450_000],
    ]);
    await Excel.run(async ({ workbook }) => {
      workbook.names.add("tarifaAjena", "='C:\\planes\\[Tarifas 2026.xlsx]Hoja1'!$A$2");
    });
    const { findings } = checkSelection(await read("Externo", "A1:B4"));
    expect(findings.filter(({ code }) => code === "sheet/external-link")).toMatchObject([
      {
        severity: "warning",
        places: [{ sheet: "Externo", cell: "B2" }],
        params: { files: "otro.xlsx, Tarifas 2026.xlsx", cells: 2, area: "B2:B3" },
      },
    ]);
  });
});

describe("how the selected cells look", () => {
  it("travels with them: formats, indentation, bold, hidden rows", async () => {
    const { formats, indents, bolds, hidden } = await read("Gastos", "A1:B8");
    expect(formats?.map((row) => row[1])).toEqual([
      "General",
      "General",
      "General",
      "#,##0",
      "#,##0",
      "#,##0",
      "General",
      "General",
    ]);
    expect(indents?.map((row) => row[0])).toEqual([0, 0, 0, 1, 1, 0, 0, 0]);
    expect(bolds?.map((row) => row[0])).toEqual([false, false, false, false, false, true, false, false]);
    expect(hidden).toEqual([false, false, false, false, true, false, false, false]);
  });

  it("names the pivot tables of the sheet", async () => {
    await addSheet("Dinámica", [
      ["Etiquetas de fila", "Suma de Valor"],
      ["Uno", 5],
      ["Total general", 5],
    ]);
    opened().excel.host.state.pivots.set(idOf("Dinámica"), [
      { id: "p1", name: "TD1", area: { row: 1, column: 1, rows: 3, columns: 2 } },
    ]);
    expect((await read("Dinámica", "A1:B3")).pivots).toEqual(["A1:B3"]);
  });
});

describe("what reading a selection costs", () => {
  it("is two round trips", async () => {
    await Excel.run(async ({ workbook }) => workbook.worksheets.getItem("Gastos").getRange("B4").select());
    opened().host.reset();
    await excelWorkbook().readSelection();
    expect(opened().host.counters.syncs).toBe(2);
  });

  it("is more where the answer would be above 4 MB: cells by blocks of rows, nothing lost", async () => {
    const many = Array.from({ length: 4_000 }, (_, r) => Array.from({ length: 12 }, (_unused, c) => r * 100 + c));
    await addSheet("Grande", many);
    await Excel.run(async ({ workbook }) => workbook.worksheets.getItem("Grande").getRange("A:L").select());
    const { values, hidden, bolds } = await excelWorkbook().readSelection();
    expect([values.length, values[0]?.length, values[3_999]?.[11]]).toEqual([4_000, 12, 399_911]);
    expect([hidden?.length, bolds?.length, bolds?.[3_999]?.length]).toEqual([4_000, 4_000, 12]);
  });
});

describe("chooseArea", () => {
  const area = (address: string) => parseArea(address) ?? { row: 1, column: 1, rows: 1, columns: 1 };
  const choose = (selected: string, used: string, region: string) =>
    chooseArea({ selected: area(selected), filled: area(selected), used: area(used), region: area(region) });

  it("does not read a very large sheet for a small selection: the region around it is enough", () => {
    expect(choose("C5:C9", "A1:Z90000", "B3:F40")).toEqual({ area: area("B3:F40"), focus: area("C5:C9") });
  });

  it("reads only the selection where the region is very large too, or does not hold it", () => {
    expect(choose("C5:C9", "A1:Z90000", "A1:Z90000")).toEqual({ area: area("C5:C9") });
    expect(choose("C5:C90", "A1:Z90000", "B3:F40")).toEqual({ area: area("C5:C90") });
  });
});

it("Excel's surrounding region ends at blank rows and columns, and corners touch", async () => {
  await addSheet("Región", [
    ["a", "", "", "x"],
    ["", "b", "", "x"],
    ["", "", "", ""],
    ["c", "", "", ""],
  ]);
  const regions = await askExcel((workbook) => {
    const sheet = workbook.worksheets.getItem("Región");
    const ranges = ["A1", "D1", "A4", "C3", "H9"].map((cell) =>
      sheet.getRange(cell).getSurroundingRegion().load("address"),
    );
    return () => ranges.map(({ address }) => address.split("!")[1]);
  });
  expect(regions).toEqual(["A1:B2", "D1:D2", "A4", "A1:D4", "H9"]);
});
