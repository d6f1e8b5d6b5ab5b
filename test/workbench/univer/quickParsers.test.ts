import numfmt from "numfmt";
import quickParsers from "../../../src/workbench/univer/quickParsers.js";

const texts = ["19/09/2022", "12:30", "$1,200", "1e3", "meta 3", "sin dígitos", "", "50%", "2022-09-19 12:30", "-7"];

describe("texts that Univer takes for dates, times and numbers", () => {
  it("are read as the package reads them, the first time and each time after", () => {
    const quick = quickParsers(numfmt);
    for (const text of [...texts, ...texts.toReversed()]) {
      expect(quick.parseDate(text)).toEqual(numfmt.parseDate(text));
      expect(quick.parseTime(text)).toEqual(numfmt.parseTime(text));
      expect(quick.parseNumber(text)).toEqual(numfmt.parseNumber(text));
    }
    expect(quick.parseNumber("1.200,5", { locale: "es" })).toEqual(numfmt.parseNumber("1.200,5", { locale: "es" }));
    expect(quick.parseNumber("1.200,5")).toEqual(numfmt.parseNumber("1.200,5"));
  });

  it("are read once, and not at all without a digit; who changes an answer changes no other", () => {
    const parseNumber = jest.fn((text: string) => ({ v: Number(text) }));
    const quick = quickParsers({ parseDate: numfmt.parseDate, parseTime: numfmt.parseTime, parseNumber });
    Object.assign(quick.parseNumber("12") as object, { v: 0 });
    expect(quick.parseNumber("12")).toEqual({ v: 12 });
    expect(quick.parseNumber("doce")).toBeNull();
    expect(parseNumber.mock.calls).toEqual([["12"]]);
  });
});
