import { structure } from "../../src/actions/structure";
import { emptyProject } from "../../src/domain/project/emptyProject";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import type { Cell } from "../../src/domain/workbook/Cell";
import { decodeBook } from "../../src/layouts/decodeBook";
import { decodeMonth, encodeMonth } from "../../src/layouts/months";
import { bookOf, shownIn, typeInto } from "../support/bookTools";

const book = bookOf({ ...emptyProject, ficha: { ...emptyProject.ficha, startMonth: 9 } });
const startMonth = (typed: Cell) => decodeBook(typeInto(book, "Ficha", "C8", [[typed]])).project.ficha.startMonth;

describe("The month of start in «Ficha»", () => {
  it("is a name to people, and a number to the rules", () => {
    expect(shownIn(book, "Ficha", 8, 3)).toBe("septiembre");
    expect(decodeBook(book).project.ficha.startMonth).toBe(9);
  });

  it.each<[Cell, Cell]>([
    ["Septiembre", 9],
    ["ENERO", 1],
    [9, 9],
    ["12", 12],
    ["Ventoso", "Ventoso"],
    [13, 13],
    ["", ""],
  ])("is read from %j as %j, as people and the template of before write it", (typed, read) => {
    expect(startMonth(typed)).toBe(read);
  });

  it("stays 9 where the template of before wrote it, and is no conflict", () => {
    const former = typeInto(book, "Ficha", "C8", [[9]]);
    const { plan, conflicts } = structure.run(former, {});
    expect(conflicts).toEqual([]);
    expect(shownIn(applyPlan(former, plan), "Ficha", 8, 3)).toBe(9);
  });

  it("is written for the twelve months and for nothing else", () => {
    expect([1, 12, 0, 13, 1.5, "x", true].map(encodeMonth)).toEqual(["enero", "diciembre", 0, 13, 1.5, "x", true]);
    expect(Array.from({ length: 12 }, (_, index) => decodeMonth(encodeMonth(index + 1)))).toEqual(
      Array.from({ length: 12 }, (_, index) => index + 1),
    );
  });
});
