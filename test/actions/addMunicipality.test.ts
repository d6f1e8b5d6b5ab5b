import { addMunicipality } from "../../src/actions/addMunicipality";
import { structure } from "../../src/actions/structure";
import { divipola } from "../../src/domain/municipality/divipola";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { decodeBook } from "../../src/layouts/decodeBook";
import { bookOf } from "../support/bookTools";
import { cleanProject } from "../support/buildProject";

function municipality(code: string) {
  const found = divipola().find((one) => one.code === code);
  if (found === undefined) throw new Error("no such code");
  return found;
}

describe("«Agregar municipio»", () => {
  it("adds one row, leaves a municipality that is listed alone, and tells a homonym apart by its department", () => {
    const add = (book: ReturnType<typeof bookOf>, code: string) =>
      applyPlan(book, addMunicipality.run(book, municipality(code)).plan);
    const start = bookOf(cleanProject());
    const book = add(add(add(start, "68669"), "68669"), "88001");
    const known = decodeBook(start).project.municipalities.length;
    const listed = decodeBook(book).project.municipalities;
    expect(listed.slice(known).map(({ code, name }) => [code, name])).toEqual([
      ["68669", "San Andrés"],
      ["88001", "San Andrés, Archipiélago de San Andrés, Providencia y Santa Catalina"],
    ]);
    expect(structure.run(book, {}).plan).toEqual([]);
  });
});
