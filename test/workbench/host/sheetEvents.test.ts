import { InsertSheetCommand, RemoveSheetCommand, SetWorksheetNameCommand } from "@univerjs/sheets";
import { startUniverBook } from "../../../src/workbench/univer/openUniverBook";
import type { UniverParts } from "../../../src/workbench/univer/UniverParts";
import { tryExcel } from "../../support/askExcel";
import { type OpenedHost, openHost } from "../../support/openHost";

let opened: OpenedHost;
let parts: UniverParts;
beforeEach(async () => {
  const started = startUniverBook();
  parts = started.parts;
  opened = await openHost({ requirementSet: "1.13" }, started.book);
  Object.assign(globalThis, { Excel: opened.Excel, OfficeExtension: opened.OfficeExtension, Office: opened.Office });
});
afterEach(() => opened.close());

interface Told {
  readonly type: string;
  readonly worksheetId: string;
  readonly source: string;
}

/** Asks for the events of added and deleted sheets. */
async function listen(): Promise<Told[]> {
  const told: Told[] = [];
  await Excel.run(async ({ workbook }) => {
    const note = async ({ type, worksheetId, source }: Told) => void told.push({ type, worksheetId, source });
    workbook.worksheets.onAdded.add(note);
    workbook.worksheets.onDeleted.add(note);
    await workbook.context.sync();
  });
  return told;
}

/** Waits until so many were heard, at most a second, and a little longer for one too many. */
async function heard(told: readonly Told[], count: number): Promise<void> {
  for (let turn = 0; turn < 50 && told.length < count; turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
  await new Promise((resolve) => setTimeout(resolve, 40));
}

const idOf = (name: string) => opened.excel.host.book.sheets().find((sheet) => sheet.name === name)?.id ?? "";

describe("the sheets that a person adds and deletes by their tabs", () => {
  it("are told with their id, in an Excel that tells nothing of renaming (ExcelApi 1.13)", async () => {
    const book = opened.excel.host.book;
    const gone = book.addSheet("Presupuesto");
    const told = await listen();
    await parts.commands.executeCommand(InsertSheetCommand.id, { unitId: parts.unitId, sheet: { name: "Mía" } });
    await parts.commands.executeCommand(RemoveSheetCommand.id, { unitId: parts.unitId, subUnitId: gone });
    await heard(told, 2);
    expect(told).toEqual([
      { type: "WorksheetAdded", worksheetId: idOf("Mía"), source: "Local" },
      { type: "WorksheetDeleted", worksheetId: gone, source: "Local" },
    ]);
  });

  it("are told once when an add-in adds and deletes them", async () => {
    const told = await listen();
    await tryExcel((workbook) => workbook.worksheets.add("Nueva"));
    const id = idOf("Nueva");
    await tryExcel((workbook) => workbook.worksheets.getItem("Nueva").delete());
    await heard(told, 2);
    expect(told).toEqual([
      { type: "WorksheetAdded", worksheetId: id, source: "Local" },
      { type: "WorksheetDeleted", worksheetId: id, source: "Local" },
    ]);
  });

  it("are told with both names when they get another one, by a person or an add-in, from ExcelApi 1.17 on", async () => {
    opened.host.requirementSet = "1.17";
    const { book } = opened.excel.host;
    const sheet = book.addSheet("Rubro");
    const told: unknown[] = [];
    await Excel.run(async ({ workbook }) => {
      workbook.worksheets.onNameChanged.add(async (event) => void told.push(event));
      await workbook.context.sync();
    });
    const renaming = { unitId: parts.unitId, subUnitId: sheet, name: "Mi rubro" };
    await parts.commands.executeCommand(SetWorksheetNameCommand.id, renaming);
    await tryExcel((workbook) => {
      workbook.worksheets.getItem("Mi rubro").name = "Rubro";
    });
    for (let turn = 0; turn < 50 && told.length < 2; turn += 1) await new Promise((resolve) => setTimeout(resolve, 20));
    const both = { type: "WorksheetNameChanged", worksheetId: sheet, source: "Local" };
    expect(told).toEqual([
      { ...both, nameBefore: "Rubro", nameAfter: "Mi rubro" },
      { ...both, nameBefore: "Mi rubro", nameAfter: "Rubro" },
    ]);
  });

  it("leave a workbook that an add-in still reads: names of the sheet lead nowhere, its tables are gone", async () => {
    const { book } = opened.excel.host;
    const sheet = book.addSheet("Datos");
    await tryExcel((workbook) => {
      workbook.worksheets.getItem("Datos").getRange("A1:A2").values = [["Valor"], [3]];
      workbook.tables.add("Datos!A1:A2", true).name = "tDatos";
      workbook.names.add("fValor", "=Datos!$A$2");
    });
    await parts.commands.executeCommand(RemoveSheetCommand.id, { unitId: parts.unitId, subUnitId: sheet });
    const left = await Excel.run(async (context) => {
      const { tables, names, worksheets } = context.workbook;
      tables.load("items/name");
      names.load("items/formula");
      worksheets.load("items/name");
      await context.sync();
      return [tables.items.length, names.items.map(({ formula }) => formula), worksheets.items.map(({ name }) => name)];
    });
    expect(left).toEqual([0, ["=#REF!$A$2"], ["Hoja1"]]);
  });
});
