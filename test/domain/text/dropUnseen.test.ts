import { parseMoney } from "../../../src/domain/budget/parseMoney";
import { parseQuantity } from "../../../src/domain/budget/parseQuantity";
import { parsePidm } from "../../../src/domain/pidm/parsePidm";
import { pidmKey } from "../../../src/domain/pidm/pidmKey";
import { codeText } from "../../../src/domain/rubro/rubroLevels";
import { dropUnseen, looksAlike, plainDashes } from "../../../src/domain/text/dropUnseen";
import { isBlank } from "../../../src/domain/text/isBlank";
import { findingWords } from "../../../src/i18n/es/findings";
import { fc } from "../../support/property";

/** Soft hyphen, direction marks, isolates, zero-width signs, word joiner and byte order mark. */
const unseen = [
  "\u00AD",
  "\u200E",
  "\u200F",
  "\u202A",
  "\u202C",
  "\u2066",
  "\u2069",
  "\u200B",
  "\u200C",
  "\u200D",
  "\u2060",
  "\uFEFF",
];
const sprinkled = (text: string) =>
  fc.array(fc.tuple(fc.nat(text.length), fc.constantFrom(...unseen)), { maxLength: 6 }).map((marks) => {
    const pieces = [...text];
    for (const [at, mark] of marks) pieces.splice(Math.min(at, pieces.length), 0, mark);
    return pieces.join("");
  });

describe("signs that nobody sees", () => {
  it("do not change an amount, wherever they stand", () => {
    fc.assert(
      fc.property(sprinkled("$434.500.000"), (text) => {
        expect(parseMoney(text)).toEqual(parseMoney("$434.500.000"));
      }),
    );
  });

  it.each([
    ["$\u00A0434.500.000", 434_500_000],
    ["434\u202F500\u202F000", 434_500_000],
    ["434\u2009500\u2009000", 434_500_000],
    ["\u2212434.500.000", -434_500_000],
    ["\u2011434.500.000", -434_500_000],
    ["\u200E(1.000)\u200E", -1000],
  ])("%j is read", (text, pesos) => {
    const money = parseMoney(text);
    expect(money.ok && money.pesos).toBe(pesos);
  });

  it("do not change a quantity, a code of the rubro, a blank cell nor the code that rows are linked by", () => {
    expect(parseQuantity("\u200E10\u202C")).toBe(10);
    expect(codeText("\u2066 459 903 100\u2069")).toBe("459903100");
    expect(isBlank("\u200E\u2060 ")).toBe(true);
    fc.assert(
      fc.property(sprinkled("1-2-5-3"), (text) => {
        expect(pidmKey(text)).toBe("1-2-5-3");
      }),
    );
  });

  it.each(["1\u20112\u20115\u20113", "1-2-5-3\u200E", "1-2-\u00AD5-3", "1\u22122\u20135-3"])(
    "in a code of a workbook, whose formulas see them, the message says that they are the only reason: %j",
    (found) => {
      expect(parsePidm(found)).toEqual({ ok: false, suggestion: "1-2-5-3" });
      expect(looksAlike(found, "1-2-5-3")).toBe(true);
      const params = { code: "1-2-5-3", found, dated: false, suggestion: "1-2-5-3" };
      expect(findingWords["pidm/format"].message(params)).toBe(
        `«${found}» se ve como 1-2-5-3, pero lleva guiones de otro tipo o signos que no se ven.`,
      );
    },
  );

  it("leave other texts as they are", () => {
    expect(dropUnseen("Número 5 – año")).toBe("Número 5 – año");
    expect(plainDashes("2016 – 2026")).toBe("2016 - 2026");
    expect(looksAlike("1.2.5.3", "1-2-5-3")).toBe(false);
    const params = { code: "1-2-5-3", found: "1.2.5.3", dated: false, suggestion: "1-2-5-3" };
    expect(findingWords["pidm/format"].message(params)).toBe("«1.2.5.3» no es un código PIDM. ¿Es 1-2-5-3?");
  });

  it("are dropped from long texts", () => {
    expect(dropUnseen("\u200E\u00AD".repeat(100_000))).toBe("");
    expect(dropUnseen("1\u200E".repeat(100_000))).toBe("1".repeat(100_000));
    expect(parseMoney("-".repeat(100_000)).ok).toBe(false);
  });
});
