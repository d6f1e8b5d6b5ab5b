import { InsertRowBeforeCommand, RemoveRowCommand } from "@univerjs/sheets";
import { startUniverBook } from "../../../src/workbench/univer/openUniverBook";
import { at } from "./withBook";

const named = {
  first: "=Hoja1!$A$7",
  fromTop: "=10*INDEX(Hoja1!$A$7:$A$11,1+ROW()-ROW(Hoja1!$A$7))",
  doubled: "=2*first",
};

/** A7:A11 hold 7 to 11; the names above speak of them, and C8, D8 and E8 use the names. */
async function openNamed() {
  const { parts, book } = startUniverBook();
  const sheet = book.activeSheet();
  for (const [name, formula] of Object.entries(named)) book.setName({ name, formula, visible: true });
  for (let row = 7; row <= 11; row += 1) book.write(sheet, at(`A${row}`), [[{ value: row }]]);
  for (const [cell, formula] of Object.entries({ C8: "=first+1", D8: "=fromTop+1", E8: "=doubled+1" }))
    book.write(sheet, at(cell), [[{ formula }]]);
  const values = async (row: number) => {
    await book.settle();
    return ["C", "D", "E"].map((column) => book.read(sheet, at(`${column}${row}`))[0]?.[0]?.value);
  };
  const press = (command: string) => parts.commands.executeCommand(command, { value: 1 });
  return { book, sheet, values, press };
}

describe("names that speak of cells which a person moves", () => {
  it("mean the same cells afterwards in the formulas that use them, also when rows go", async () => {
    const { book, sheet, values, press } = await openNamed();
    expect(await values(8)).toEqual([8, 81, 15]);
    book.select(sheet, { row: 4, column: 1, rows: 1, columns: 30 });
    expect(await press(InsertRowBeforeCommand.id)).toBe(true);
    expect(await values(9)).toEqual([8, 81, 15]);
    expect(await values(8)).toEqual(["", "", ""]);
    expect(await press(RemoveRowCommand.id)).toBe(true);
    expect(await values(8)).toEqual([8, 81, 15]);
    book.dispose();
  });
});
