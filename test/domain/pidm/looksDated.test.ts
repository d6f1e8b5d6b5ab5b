import { looksDated } from "../../../src/domain/pidm/looksDated";

describe("looksDated", () => {
  it.each([
    // 1 January 1930 and 31 December 2030: the years that Excel makes of two digits.
    [10_958, false],
    [10_959, true],
    [47_848, true],
    [47_849, false],
    [38_384.5, false],
    ["2005-02-01", true],
    ["1/02/2005", true],
    ["01-feb-05", true],
    ["1-2-5-3", false],
    [true, false],
  ])("%j: %j", (cell, dated) => {
    expect(looksDated(cell)).toBe(dated);
  });
});
