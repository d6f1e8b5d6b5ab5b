import { parseQuantity } from "../../../src/domain/budget/parseQuantity";

describe("a quantity", () => {
  it.each<[string | number, number]>([
    [10, 10],
    ["10", 10],
    ["2,5", 2.5],
    ["1.000", 1_000],
    ["10 meses", 10],
    ["1 global", 1],
    ["3 UND.", 3],
    ["10 (diez)", 10],
    ["diez (10)", 10],
    ["Veintiún (21)", 21],
  ])("is read from %j", (cell, quantity) => expect(parseQuantity(cell)).toBe(quantity));

  it.each(["", "N/A", "diez", "10 x 2", "10 (doce)", "doce (10)", "10 o más", "-3", "0", "10 %", "5 y 6 meses"])(
    "is none in %j",
    (text) => expect(parseQuantity(text)).toBeUndefined(),
  );
});
