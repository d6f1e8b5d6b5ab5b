import { IUniverInstanceService, RedoCommand, UndoCommand } from "@univerjs/core";
import { RemoveColCommand, RemoveRowCommand, RemoveSheetCommand } from "@univerjs/sheets";
import { SheetTableRemoveColCommand } from "@univerjs/sheets-table";
import type { Area } from "../../../src/domain/workbook/address";
import { addSheet, tryExcel } from "../../support/askExcel";
import { withUniverHost } from "../../support/withHost";
import { at } from "./withBook";

const open = withUniverHost();
const book = () => open().excel.host.book;
const idOf = (name: string) =>
  book()
    .sheets()
    .find((sheet) => sheet.name === name)?.id ?? "";

beforeEach(async () => {
  const rows = [
    ["Rubro", "Valor", "IVA"],
    ["a", 2, 3],
    ["b", 5, 6],
  ];
  await addSheet("Gastos", rows);
  await addSheet("Cuentas", [[""]]);
  await tryExcel((workbook) => {
    workbook.worksheets.getItem("Gastos").tables.add("A1:C3", true).name = "tGastos";
    workbook.worksheets.getItem("Gastos").getRange("A9").values = [[40]];
    workbook.names.addFormulaLocal("valores", "=tGastos[Valor]");
    workbook.names.add("primero", "=Gastos!$B$2");
    workbook.worksheets.getItem("Cuentas").getRange("A1:A4").formulas = [
      ["=SUM(tGastos[Valor])+Gastos!A9"],
      ["=SUM(valores)"],
      ["=Gastos!B2+primero"],
      ["=SUM(tGastos[IVA])"],
    ];
  });
  open().parts.injector.get(IUniverInstanceService).focusUnit(open().parts.unitId);
});

/** Formulas and results of A1:A4 of «Cuentas», and the formulas of the names. */
async function seen() {
  await book().settle();
  const cells = book().read(idOf("Cuentas"), at("A1:A4")).flat();
  const names = book()
    .names()
    .map(({ name, formula }) => `${name}${formula}`);
  return [cells.map(({ formula }) => formula), cells.map(({ value }) => value), names];
}

const whole = [
  ["=SUM(tGastos[Valor])+Gastos!A9", "=SUM(valores)", "=Gastos!B2+primero", "=SUM(tGastos[IVA])"],
  [47, 7, 4, 9],
  ["primero=Gastos!$B$2", "valores=tGastos[Valor]"],
];

/** What a person does on «Gastos» with some of its cells selected. */
async function doOnGastos(command: string, selected: Area, params: object = {}): Promise<void> {
  const sheet = idOf("Gastos");
  book().activate(sheet);
  book().select(sheet, selected);
  const { commands, unitId } = open().parts;
  expect(await commands.executeCommand(command, { unitId, subUnitId: sheet, ...params })).toBe(true);
}

async function press(command: string): Promise<void> {
  expect(open().parts.commands.syncExecuteCommand(command)).toBe(true);
}

const error = "#REF!";

describe("what a person deletes in the grid", () => {
  const gone: readonly (readonly [string, string, Area, readonly unknown[]])[] = [
    [
      "a sheet",
      RemoveSheetCommand.id,
      at("A1"),
      [
        ["=SUM(#REF!)+#REF!A9", "=SUM(valores)", "=#REF!B2+primero", "=SUM(#REF!)"],
        [error, error, error, error],
        ["primero=#REF!$B$2", "valores=#REF!"],
      ],
    ],
    [
      "all rows of a table",
      RemoveRowCommand.id,
      { row: 1, column: 1, rows: 3, columns: 20 },
      [
        ["=SUM(#REF!)+Gastos!A6", "=SUM(valores)", "=#REF!+primero", "=SUM(#REF!)"],
        [error, error, error, error],
        ["primero=#REF!", "valores=#REF!"],
      ],
    ],
  ];

  it.each(gone)(
    "leaves #REF! in formulas and names, Ctrl+Z gives all back, and Ctrl+Y takes it away: %s",
    async (_, command, selected, lost) => {
      expect(await seen()).toEqual(whole);
      await doOnGastos(command, selected);
      expect(await seen()).toEqual(lost);
      await press(UndoCommand.id);
      expect(await seen()).toEqual(whole);
      await press(RedoCommand.id);
      expect(await seen()).toEqual(lost);
    },
  );

  it.each(gone)("stays lost when a table of that name comes: %s", async (_, command, selected, lost) => {
    await doOnGastos(command, selected);
    await addSheet("Nueva", [["Valor"], [9]]);
    await tryExcel((workbook) => {
      workbook.worksheets.getItem("Nueva").tables.add("A1:A2", true).name = "tGastos";
    });
    expect(await seen()).toEqual(lost);
  });

  it.each([
    ["of its table", SheetTableRemoveColCommand.id, at("B1:B3")],
    ["of the sheet", RemoveColCommand.id, { row: 1, column: 2, rows: 1000, columns: 1 }],
  ])("a column %s leaves #REF! in names too, and Ctrl+Z gives it back", async (_, command, selected) => {
    expect(await seen()).toEqual(whole);
    await doOnGastos(command, selected);
    const [formulas, values, names] = await seen();
    expect([formulas?.[1], values?.slice(0, 2), names?.[1]]).toEqual([
      "=SUM(valores)",
      [error, error],
      "valores=tGastos[#REF!]",
    ]);
    await press(UndoCommand.id);
    expect(await seen()).toEqual(whole);
  });
});
