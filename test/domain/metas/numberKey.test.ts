import { numberKey } from "../../../src/domain/metas/numberKey";

describe("numberKey", () => {
  it.each([1, "1", " 1 ", "1.", "01", "1.0", "1,00"])("%j is the first", (cell) => {
    expect(numberKey(cell)).toBe("1");
  });

  it.each([
    ["", ""],
    ["Dos", "dos"],
    [10, "10"],
    ["1.5", "1.5"],
    [true, "true"],
  ])("%j stays itself", (cell, key) => {
    expect(numberKey(cell)).toBe(key);
  });
});
