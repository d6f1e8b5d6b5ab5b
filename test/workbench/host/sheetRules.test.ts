import { IUniverInstanceService, UndoCommand } from "@univerjs/core";
import { RemoveSheetCommand, SetWorksheetNameCommand } from "@univerjs/sheets";
import { addSheet, askExcel, tryExcel } from "../../support/askExcel";
import { withUniverHost } from "../../support/withHost";

const open = withUniverHost();
beforeEach(async () => {
  await addSheet("Listas", [["UND"], ["GLB"]]);
  await tryExcel((workbook) => {
    const sheet = workbook.worksheets.getItem("Hoja1");
    sheet.getRange("A1:A9").dataValidation.rule = {
      list: { inCellDropDown: true, source: "=Listas!$A$1:$A$2" },
    };
    sheet.getRange("A1:A9").dataValidation.prompt = { showPrompt: true, title: "Unidad", message: "De la lista" };
    sheet.getRange("B1:B9").dataValidation.rule = {
      wholeNumber: { formula1: "=COUNTA(Listas!$A:$A)", formula2: 99, operator: "Between" },
    };
    sheet.getRange("A1:B9").conditionalFormats.add("Custom").custom.rule.formula = '=AND(A1=Listas!$A$1,A1<>"Listas!")';
    const cellValue = sheet.getRange("C1").conditionalFormats.add("CellValue").cellValue;
    cellValue.rule = { formula1: "=listas!a1", operator: "EqualTo" };
    sheet.charts.add("ColumnClustered", workbook.worksheets.getItem("Listas").getRange("A1:A2"), "Columns");
  });
});

const sheetId = () =>
  open()
    .excel.host.book.sheets()
    .find(({ name }) => name !== "Hoja1")?.id ?? "";

function rules() {
  return askExcel((workbook) => {
    const sheet = workbook.worksheets.getItem("Hoja1");
    const list = sheet.getRange("A1:A9").dataValidation.load("rule,prompt");
    const whole = sheet.getRange("B1:B9").dataValidation.load("rule");
    const custom = sheet.getRange("A1").conditionalFormats.load("items/custom/rule/formula");
    const value = sheet.getRange("C1").conditionalFormats.load("items/cellValue/rule");
    return () => [
      list.rule.list?.source,
      list.prompt.title,
      whole.rule.wholeNumber?.formula1,
      custom.items[0]?.custom.rule.formula,
      value.items[0]?.cellValue.rule.formula1,
    ];
  });
}

const renamed = [
  "='Mis listas'!$A$1:$A$2",
  "Unidad",
  "=COUNTA('Mis listas'!$A:$A)",
  "=AND(A1='Mis listas'!$A$1,A1<>\"Listas!\")",
  "='Mis listas'!A1",
];
const lost = ["=#REF!$A$1:$A$2", "Unidad", "=COUNTA(#REF!$A:$A)", '=AND(A1=#REF!$A$1,A1<>"Listas!")', "=#REF!A1"];

describe("validations and conditional formats that speak of a sheet", () => {
  it("follow it when an add-in gives it another name, and so do charts", async () => {
    await tryExcel((workbook) => {
      workbook.worksheets.getItem("Listas").name = "Mis listas";
    });
    expect(await rules()).toEqual(renamed);
    const [chart] = [...open().excel.host.state.charts.values()].flat();
    expect(chart?.series.map(({ values }) => values)).toEqual(["'Mis listas'!A2"]);
  });

  it("follow it when a person gives it another name", async () => {
    const { parts } = open();
    const params = { unitId: parts.unitId, subUnitId: sheetId(), name: "Mis listas" };
    await parts.commands.executeCommand(SetWorksheetNameCommand.id, params);
    expect(await rules()).toEqual(renamed);
  });

  it("lead nowhere when an add-in deletes it, and go on being there", async () => {
    await tryExcel((workbook) => workbook.worksheets.getItem("Listas").delete());
    expect(await rules()).toEqual(lost);
  });

  it("lead nowhere when a person deletes it, until Ctrl+Z brings it back", async () => {
    const { parts } = open();
    const before = await rules();
    const params = { unitId: parts.unitId, subUnitId: sheetId() };
    await parts.commands.executeCommand(RemoveSheetCommand.id, params);
    expect(await rules()).toEqual(lost);
    parts.injector.get(IUniverInstanceService).focusUnit(parts.unitId);
    expect(parts.commands.syncExecuteCommand(UndoCommand.id)).toBe(true);
    expect(await rules()).toEqual(before);
  });
});
