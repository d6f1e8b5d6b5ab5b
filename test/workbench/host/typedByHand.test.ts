import { readTypedAt } from "../../../src/workbench/host/objects/takeFormula";
import { addSheet, tryExcel } from "../../support/askExcel";
import { withHost } from "../../support/withHost";

const open = withHost();

beforeEach(async () => {
  await addSheet("Gastos", [
    ["Rubro", "Valor"],
    ["a", 2],
    ["b", 5],
  ]);
  await tryExcel((workbook) => {
    workbook.worksheets.getItem("Gastos").tables.add("A1:B3", true).name = "tGastos";
    workbook.names.add("tasa", "=Gastos!$B$2");
  });
});

/** The formula, or the text, that a cell (from 1) of the format General holds once a person has typed a text there. */
function typed(text: string, sheet = "Hoja1", row = 9, column = 9) {
  const { host } = open().excel;
  const id = host.book.sheets().find(({ name }) => name === sheet)?.id ?? "";
  const cell = { sheet: id, area: { row, column, rows: 1, columns: 1 } };
  const { content } = readTypedAt(host, text, "General", cell);
  if ("value" in content) return { text: content.value };
  host.book.write(id, cell.area, [[content]]);
  return host.book.read(id, cell.area)[0]?.[0]?.formula;
}

describe("a formula that a person types", () => {
  it.each([
    ["=suma(gastos!b3:$b$2;TASA)", "=SUM(Gastos!B$2:$B3,tasa)"],
    ["=suma(TGASTOS[valor])*1,50", "=SUM(tGastos[Valor])*1.5"],
    ["+b2", "=+B2"],
    ["=noHay+1", "=noHay+1"],
    ["=SUMA(tGastos[#¡REF!])", "=SUM(tGastos[#REF!])"],
  ])("is spelled as Excel keeps it: «%s»", (text, formula) => {
    expect(typed(text)).toBe(formula);
  });

  it("names no table inside of its own", () => {
    expect(typed("=[@valor]*2+SUMA(tgastos[valor])", "Gastos", 2, 2)).toBe("=[@Valor]*2+SUM([Valor])");
  });

  it.each([
    ["a sheet that is not there", "=NoHay!A1+1"],
    ["a table that is not there", "=SUMA(tNoHay[Valor])"],
    ["a lost part of such a table", "=SUMA(tNoHay[#¡REF!])"],
    ["a column that is not there", "=SUMA(tGastos[IVA])"],
    ["a row of no table", "=[@Valor]"],
    ["too few arguments", "=SI()"],
    ["a parenthesis that is open", "=SUMA(A1"],
    ["a text above 255 characters", `=LARGO("${"x".repeat(256)}")`],
  ])("stays a text where Excel would not take it: %s", (_, text) => {
    expect(typed(text)).toEqual({ text });
  });
});
