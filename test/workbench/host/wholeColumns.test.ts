import { addSheet, askExcel, tryExcel } from "../../support/askExcel";
import { withSharedHost } from "../../support/withHost";

withSharedHost();

const rows = 400;

beforeAll(() =>
  addSheet(
    "P",
    Array.from({ length: rows }, (_, row) => [`Renglón ${row}`, row]),
  ),
);

const cells = (workbook: Excel.Workbook, address: string) => workbook.worksheets.getItem("P").getRange(address);

describe("whole columns", () => {
  it("of a cell, and whole rows, are told as such", async () => {
    const told = await askExcel((workbook) => {
      const cell = cells(workbook, "B3:C4");
      const [column, row] = [cell.getEntireColumn(), cell.getEntireRow()];
      const used = column.getUsedRange(true);
      for (const range of [column, row, used]) range.load("address");
      column.load("rowCount,isEntireColumn");
      row.load("columnCount,isEntireRow");
      return () => [
        [column.address, column.rowCount, column.isEntireColumn],
        [row.address, row.columnCount, row.isEntireRow],
        used.address,
      ];
    });
    expect(told).toEqual([["P!B:C", 1_048_576, true], ["P!3:4", 16_384, true], `P!B1:B${rows}`]);
  });

  it("take a number format down to the last used row, and give it back", async () => {
    await tryExcel((workbook) => {
      cells(workbook, "B3").getEntireColumn().numberFormat = [["0.00"]];
    });
    const formats = await askExcel((workbook) => {
      const [first, last, beside] = ["B1", `B${rows}`, "A1"].map((one) =>
        cells(workbook, one).load("numberFormat,text"),
      );
      return () => [first?.text, last?.text, beside?.numberFormat] as unknown;
    });
    expect(formats).toEqual([[["0,00"]], [["399,00"]], [["General"]]]);
  });

  it("take validations and conditional formats, and give them back for the whole column", async () => {
    await tryExcel((workbook) => {
      const column = cells(workbook, "B:B");
      column.dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      column.dataValidation.prompt = { title: "Valor", message: "Entero", showPrompt: true };
      column.conditionalFormats.add("CellValue").cellValue.rule = { formula1: "=5", operator: "LessThan" };
    });
    const told = await askExcel((workbook) => {
      const column = cells(workbook, "B:B");
      const last = cells(workbook, `B${rows}`);
      column.dataValidation.load("rule,prompt,type");
      last.dataValidation.load("type");
      const [all, end] = [column.conditionalFormats.getCount(), last.conditionalFormats.getCount()];
      return () => [
        column.dataValidation.type,
        column.dataValidation.prompt.title,
        last.dataValidation.type,
        all.value,
        end.value,
      ];
    });
    expect(told).toEqual(["WholeNumber", "Valor", "WholeNumber", 1, 1]);
  });

  it("take no values: the embedded workbook would have to fill a million cells", async () => {
    const write = tryExcel((workbook) => {
      cells(workbook, "D:D").values = 5 as unknown as number[][];
    });
    expect(await write).toBe("RangeExceedsLimit");
  });
});
