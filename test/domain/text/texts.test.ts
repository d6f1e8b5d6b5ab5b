import { DRIFT } from "../../../src/domain/text/alikeTexts";
import { isBlank } from "../../../src/domain/text/isBlank";
import { matchTexts } from "../../../src/domain/text/matchTexts";
import { normalizeText } from "../../../src/domain/text/normalizeText";
import { roundSimilarity } from "../../../src/domain/text/roundSimilarity";
import { similarity } from "../../../src/domain/text/similarity";
import { fc } from "../../support/property";

const text = fc.oneof(fc.string(), fc.string({ unit: "grapheme" }), fc.stringMatching(/^[a-eáé .,:]{0,20}$/));

describe("similarity of any two texts", () => {
  it("lies between 0 and 1, is the same both ways, and 1 for a text and itself", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const likeness = similarity(a, b);
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
        expect(similarity(b, a)).toBe(likeness);
        expect(similarity(a, a)).toBe(1);
        expect(likeness === 1).toBe(normalizeText(a) === normalizeText(b));
      }),
    );
  });

  it("loses at most one letter's part for one letter typed too much", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,30}$/), fc.nat(30), (word, at) => {
        expect(similarity(word, `${word.slice(0, at)}q${word.slice(at)}`)).toBeCloseTo(1 - 1 / (word.length + 1));
      }),
    );
  });

  it("is shown with two decimals and never rounded up to equal", () => {
    expect([roundSimilarity(0.999), roundSimilarity(0.85), roundSimilarity(1)]).toEqual([0.99, 0.85, 1]);
  });
});

describe("normalizeText of any text", () => {
  it("changes nothing the second time", () => {
    fc.assert(fc.property(text, (one) => expect(normalizeText(normalizeText(one))).toBe(normalizeText(one))));
  });
});

describe("matchTexts", () => {
  it("uses each text at most once, leaves none out, and pairs nothing below 0,85", () => {
    const list = fc.array(fc.stringMatching(/^[ab]{0,8}$/), { maxLength: 8 });
    fc.assert(
      fc.property(list, list, (left, right) => {
        const { pairs, leftOver, rightOver } = matchTexts(left, right);
        expect([...pairs.map((pair) => pair.left), ...leftOver].sort()).toEqual([...left.keys()].sort());
        expect([...pairs.map((pair) => pair.right), ...rightOver].sort()).toEqual([...right.keys()].sort());
        for (const pair of pairs) {
          expect(pair.similarity).toBe(similarity(left[pair.left] ?? "", right[pair.right] ?? ""));
          expect(pair.similarity).toBeGreaterThanOrEqual(DRIFT);
        }
      }),
    );
  });

  it("pairs all equal texts first, in their order", () => {
    expect(matchTexts(["a", "b", "a"], ["a", "a", "c"]).pairs).toEqual([
      { left: 0, right: 0, similarity: 1 },
      { left: 2, right: 1, similarity: 1 },
    ]);
  });
});

describe("isBlank", () => {
  it.each(["", " ", "\u00a0", "\u200b\ufeff"])("%j is blank", (cell) => expect(isBlank(cell)).toBe(true));
  it.each([0, false, "0", "."])("%j is not", (cell) => expect(isBlank(cell)).toBe(false));
});
