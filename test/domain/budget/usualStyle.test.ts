import type { MoneyStyle } from "../../../src/domain/budget/MoneyReading";
import { isUnlike, usualStyle } from "../../../src/domain/budget/usualStyle";

const dots: MoneyStyle = { dollar: true, grouping: "dot", currencyWord: "" };
const none: MoneyStyle = { ...dots, grouping: "none" };
const commas: MoneyStyle = { ...dots, grouping: "comma" };

describe("usualStyle", () => {
  it("finds the grouping among the grouped amounts: small ones without thousands do not count", () => {
    expect(usualStyle([dots, dots, none, none, none]).grouping).toBe("dot");
    expect(usualStyle([none, none]).grouping).toBeUndefined();
  });

  it("has no habit where no way has more than half", () => {
    expect(usualStyle([dots, commas])).toEqual({ dollar: true, grouping: undefined, currencyWord: "" });
    expect(usualStyle([dots, commas, dots]).grouping).toBe("dot");
  });

  it("an ungrouped amount breaks the habit from a thousand on", () => {
    const usual = usualStyle([dots, dots, none]);
    expect([999, 1_000, -1_000].map((pesos) => isUnlike(none, pesos, usual))).toEqual([false, true, true]);
  });
});
