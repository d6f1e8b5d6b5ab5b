import { InsertColMutation, RemoveRowMutation } from "@univerjs/sheets";
import { addSheet, tryExcel } from "../../support/askExcel";
import { withUniverHost } from "../../support/withHost";

const open = withUniverHost();
beforeEach(async () => {
  await addSheet("Datos", [
    ["a", "b", 1, 2, 3],
    [1, 2, "=C1", 4, 5],
    [3, 4, 5, 6, 7],
  ]);
});

type Changed = Excel.WorksheetChangedEventArgs;

/** What is told of a sheet while something happens, one line for each event. */
async function told(happen: (sheet: Excel.Worksheet) => unknown): Promise<readonly string[]> {
  const lines: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Datos");
    sheet.onChanged.add(async ({ changeType, address, triggerSource, changeDirectionState }: Changed) => {
      const { insertShiftDirection, deleteShiftDirection } = changeDirectionState ?? {};
      const parts = [changeType, address, insertShiftDirection ?? deleteShiftDirection, triggerSource];
      lines.push(parts.filter((part) => part !== undefined).join(" "));
    });
    await context.sync();
    await happen(sheet);
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 60));
  return lines;
}

describe("the event of cells that an add-in inserts or deletes", () => {
  it.each([
    ["insert", "2:3", "Down", "RowInserted 2:3 ThisLocalAddin"],
    ["delete", "2:2", "Up", "RowDeleted 2:2 ThisLocalAddin"],
    ["insert", "B:B", "Right", "ColumnInserted B:B ThisLocalAddin"],
    ["delete", "B:C", "Left", "ColumnDeleted B:C ThisLocalAddin"],
    ["insert", "A2:B2", "Down", "CellInserted A2:B2 Down ThisLocalAddin"],
    ["insert", "A2", "Right", "CellInserted A2 Right ThisLocalAddin"],
    ["delete", "A1:A2", "Up", "CellDeleted A1:A2 Up ThisLocalAddin"],
    ["delete", "B2", "Left", "CellDeleted B2 Left ThisLocalAddin"],
  ] as const)("is one and says what became of them: %s %s %s", async (what, address, shift, line) => {
    const lines = await told((sheet) => {
      const range = sheet.getRange(address);
      if (what === "insert") range.insert(shift);
      else range.delete(shift);
    });
    expect(lines).toEqual([line]);
  });

  it("names neither a direction nor who did it before ExcelApi 1.14", async () => {
    open().host.requirementSet = "1.13";
    expect(await told((sheet) => void sheet.getRange("A2").insert("Down"))).toEqual(["CellInserted A2"]);
  });

  it("speaks of rows and columns where those of a table are meant", async () => {
    await tryExcel((workbook) => void workbook.tables.add("Datos!A1:B3", true));
    const lines = await told((sheet) => {
      const table = sheet.tables.getItemAt(0);
      table.rows.add(0);
      table.columns.getItemAt(0).delete();
    });
    expect(lines.filter((line) => !line.startsWith("RangeEdited"))).toEqual([
      "RowInserted A2:B2 ThisLocalAddin",
      "ColumnDeleted A1:A4 ThisLocalAddin",
    ]);
  });

  it("is heard by a table only where its cells are met", async () => {
    await tryExcel((workbook) => void workbook.tables.add("Datos!A2:B3", true));
    const lines: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Datos");
      sheet.tables.getItemAt(0).onChanged.add(async ({ changeType }) => void lines.push(changeType));
      await context.sync();
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("D:D").delete("Left");
      await context.sync();
      sheet.getRange("4:4").insert("Down");
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(lines).toEqual(["RowInserted"]);
  });
});

describe("the event of rows and columns that a person inserts or deletes", () => {
  const mutate = async (id: string, range: object) => {
    const subUnitId = open()
      .excel.host.book.sheets()
      .find(({ name }) => name === "Datos")?.id;
    const { parts } = open();
    await parts.commands.executeCommand(id, { unitId: parts.unitId, subUnitId, range });
  };

  it("says what became of them, to the end of the sheet", async () => {
    const last = { startRow: 0, endRow: 199, startColumn: 0, endColumn: 29 };
    const lines = await told(async () => {
      await mutate(RemoveRowMutation.id, { ...last, startRow: 1, endRow: 1 });
      await mutate(InsertColMutation.id, { ...last, startColumn: 2, endColumn: 3 });
    });
    expect(lines).toEqual(["RowDeleted 2:2 Unknown", "ColumnInserted C:D Unknown"]);
  });
});
