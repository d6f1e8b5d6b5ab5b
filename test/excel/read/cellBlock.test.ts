import { buildBlock, formulaOf, type RawBlock } from "../../../src/excel/read/cellBlock";

const raw = (values: RawBlock["values"], more: Partial<RawBlock> = {}): RawBlock => ({
  row: 3,
  column: 2,
  values,
  formulas: values,
  numberFormat: values.map((row) => row.map(() => "General")),
  ...more,
});

describe("buildBlock", () => {
  it("cuts the block to the cells that hold something", () => {
    const block = buildBlock(
      raw([
        ["", "", ""],
        ["", "Total", 5],
        ["", "", ""],
      ]),
    );
    expect(block).toEqual({
      row: 4,
      column: 3,
      values: [["Total", 5]],
      formulas: [["", ""]],
      formats: [["General", "General"]],
    });
  });

  it("keeps an empty cell that has a number format, as people will type there", () => {
    const block = buildBlock(raw([["a", ""]], { numberFormat: [["General", "@"]] }));
    expect(block?.formats).toEqual([["General", "@"]]);
  });

  it("keeps a formula whose value is empty", () => {
    expect(buildBlock(raw([["", ""]], { formulas: [["", '=IF(1,"","")']] }))).toMatchObject({
      column: 3,
      values: [[""]],
    });
  });

  it("is nothing where only fills and borders were used", () => {
    expect(buildBlock(raw([["", ""]]))).toBeUndefined();
  });
});

describe("formulaOf", () => {
  it.each([
    ["a formula", "=A1", 5, "=A1"],
    ["a constant, which Excel repeats", 5, 5, ""],
    ["a text that begins with the sign", "=no es fórmula", "=no es fórmula", ""],
    ["an error value", "=1/0", "#DIV/0!", "=1/0"],
  ])("tells %s", (_, formula, value, expected) => {
    expect(formulaOf(formula, value)).toBe(expected);
  });
});
