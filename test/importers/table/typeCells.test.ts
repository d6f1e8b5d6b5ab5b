import { typeCells } from "../../../src/importers/table/typeCells";

const column = (...texts: readonly string[]) => typeCells(texts.map((text) => [text])).map(([cell]) => cell);

describe("typeCells", () => {
  it.each([
    [
      ["1.234.567", "12.500"],
      [1_234_567, 12_500],
    ],
    [
      ["1,234,567.50", "$0.00", "12,500"],
      [1_234_567.5, 0, 12_500],
    ],
    [
      ["1.234,5", "7"],
      [1_234.5, 7],
    ],
    [
      ["(1.000.000)", "-2.000", "$ 3.000"],
      [-1_000_000, -2_000, 3_000],
    ],
    [
      ["12.50", "1.5"],
      [12.5, 1.5],
    ],
  ])("reads %j in the style of its column", (texts, numbers) => {
    expect(column(...texts)).toEqual(numbers);
  });

  it.each([
    ["007"],
    ["2.3.2.02.02.009"],
    ["68001000000000000"],
    ["Anexo 2"],
    ["15/02/2026"],
    ["2026-02-15"],
    ["310-4567"],
    [""],
  ])("leaves %j a text", (text) => {
    expect(column("Título", text)).toEqual(["Título", text]);
  });

  it("takes a column that proves nothing as the others of its file", () => {
    expect(typeCells([["1,234,567", "1,250"]])).toEqual([[1_234_567, 1_250]]);
    expect(typeCells([["1.234.567", "1.250"]])).toEqual([[1_234_567, 1_250]]);
  });

  it("gives every row the same length", () => {
    expect(typeCells([["a"], ["b", "2"]])).toEqual([
      ["a", ""],
      ["b", 2],
    ]);
  });
});
