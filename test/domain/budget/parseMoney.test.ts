import { formatMoney } from "../../../src/domain/budget/formatMoney";
import type { Grouping } from "../../../src/domain/budget/MoneyReading";
import { parseMoney } from "../../../src/domain/budget/parseMoney";
import { fc } from "../../support/property";

describe("parseMoney", () => {
  it.each([
    ["$143.100.000", 143_100_000, 0, { dollar: true, grouping: "dot", currencyWord: "" }],
    ["\\$7.500.000", 7_500_000, 0, { dollar: true, grouping: "dot", currencyWord: "" }],
    ["434.500.000", 434_500_000, 0, { dollar: false, grouping: "dot", currencyWord: "" }],
    ["143.100.000,00", 143_100_000, 0, { dollar: false, grouping: "dot", currencyWord: "" }],
    ["$ 230.000.000,50", 230_000_000, 50, { dollar: true, grouping: "dot", currencyWord: "" }],
    ["434.500.000*", 434_500_000, 0, { dollar: false, grouping: "dot", currencyWord: "" }],
    ["$434.500.000.-", 434_500_000, 0, { dollar: true, grouping: "dot", currencyWord: "" }],
    ["1.000.000 COP", 1_000_000, 0, { dollar: false, grouping: "dot", currencyWord: "COP" }],
    ["COP 1.000.000", 1_000_000, 0, { dollar: false, grouping: "dot", currencyWord: "COP" }],
    ["$1.000.000 M/CTE", 1_000_000, 0, { dollar: true, grouping: "dot", currencyWord: "M/CTE" }],
    ["143,100,000", 143_100_000, 0, { dollar: false, grouping: "comma", currencyWord: "" }],
    ["143,100,000.25", 143_100_000, 25, { dollar: false, grouping: "comma", currencyWord: "" }],
    ["143 100 000", 143_100_000, 0, { dollar: false, grouping: "space", currencyWord: "" }],
    ["$143'100.000", 143_100_000, 0, { dollar: true, grouping: "apostrophe", currencyWord: "" }],
    ["143100000", 143_100_000, 0, { dollar: false, grouping: "none", currencyWord: "" }],
    ["12,5", 12, 50, { dollar: false, grouping: "none", currencyWord: "" }],
    ["(1.000)", -1000, 0, { dollar: false, grouping: "dot", currencyWord: "" }],
    ["-1.000", -1000, 0, { dollar: false, grouping: "dot", currencyWord: "" }],
    ["$-1.000", -1000, 0, { dollar: true, grouping: "dot", currencyWord: "" }],
    ["−$1.000", -1000, 0, { dollar: true, grouping: "dot", currencyWord: "" }],
    ["-0,50", 0, -50, { dollar: false, grouping: "none", currencyWord: "" }],
    ["0", 0, 0, { dollar: false, grouping: "none", currencyWord: "" }],
    ["$３４.５００.０００", 34_500_000, 0, { dollar: true, grouping: "dot", currencyWord: "" }],
    ["𝟑𝟒.𝟓𝟎𝟎.𝟎𝟎𝟎", 34_500_000, 0, { dollar: false, grouping: "dot", currencyWord: "" }],
    ["٣٤٬٥٠٠٬٠٠٠٫٥٠", 34_500_000, 50, { dollar: false, grouping: "apostrophe", currencyWord: "" }],
    ["＄34․500․000", 34_500_000, 0, { dollar: true, grouping: "dot", currencyWord: "" }],
    ["34.500.000\u2800", 34_500_000, 0, { dollar: false, grouping: "dot", currencyWord: "" }],
    ["434. 500.000", 434_500_000, 0, { dollar: false, grouping: "dot", currencyWord: "" }],
    ["$ 34 . 500 . 000", 34_500_000, 0, { dollar: true, grouping: "dot", currencyWord: "" }],
    ["34.500. 000", 34_500_000, 0, { dollar: false, grouping: "dot", currencyWord: "" }],
    ["$34´500,000", 34_500_000, 0, { dollar: true, grouping: "apostrophe", currencyWord: "" }],
    ["$34.500.000.oo", 34_500_000, 0, { dollar: true, grouping: "dot", currencyWord: "" }],
    ["34.500.000.00", 34_500_000, 0, { dollar: false, grouping: "none", currencyWord: "" }],
    ["34.500.000=", 34_500_000, 0, { dollar: false, grouping: "dot", currencyWord: "" }],
    ["34.500.000.", 34_500_000, 0, { dollar: false, grouping: "dot", currencyWord: "" }],
    ["Col$ 34.500.000", 34_500_000, 0, { dollar: true, grouping: "dot", currencyWord: "" }],
    [
      "34.500.000 pesos colombianos",
      34_500_000,
      0,
      { dollar: false, grouping: "dot", currencyWord: "pesos colombianos" },
    ],
  ] as const)("reads %j as %d pesos", (text, pesos, cents, style) => {
    expect(parseMoney(text)).toEqual({ ok: true, pesos, cents, style });
  });

  it.each([
    [143_100_000, 143_100_000, 0],
    [-7.5, -7, -50],
    [0.999, 1, 0],
    [-0.999, -1, 0],
    [0.1 + 0.2, 0, 30],
  ])("reads the number %d as %d pesos and %d cents", (value, pesos, cents) => {
    expect(parseMoney(value)).toMatchObject({ ok: true, pesos, cents });
  });

  it.each([
    "",
    " ",
    "12.5",
    "12.50",
    "1.0000",
    "1.00.000",
    "0.500",
    "1.000,000",
    "1.000.00",
    "1,000,00",
    "$",
    "COP",
    "treinta",
    "10 meses",
    "--1.000",
    "-(1.000)",
    "(-1.000)",
    "1.000-",
    "1. 500.000",
    "100. 200",
    "100, 200",
    "$34.500.OOO",
    "$34.500.00О",
    "434.500.000²",
    "34.500,000",
    "34.500.00",
    "34.500.000 $1.000",
    "1-2-5-1",
    "#REF!",
    true,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    1e17,
    "99999999999999999999",
  ])("takes %j for no amount", (cell) => {
    expect(parseMoney(cell)).toEqual({ ok: false });
  });

  it("reads back every amount that formatMoney writes", () => {
    const groupings: Grouping[] = ["dot", "comma", "space", "apostrophe", "none"];
    const style = fc.record({
      dollar: fc.boolean(),
      grouping: fc.constantFrom(...groupings),
      currencyWord: fc.constantFrom("", "COP", "pesos"),
    });
    const limit = 9_000_000_000_000_000;
    fc.assert(
      fc.property(fc.integer({ min: -limit, max: limit }), fc.nat(99), style, (pesos, hundredths, written) => {
        const cents = pesos < 0 ? -hundredths : hundredths;
        const read = parseMoney(formatMoney(pesos, written, cents));
        expect(read).toMatchObject({ ok: true, pesos, cents: cents + 0 });
        const { dollar, currencyWord } = written;
        expect(read).toMatchObject({ style: { dollar, currencyWord } });
      }),
    );
  });
});
