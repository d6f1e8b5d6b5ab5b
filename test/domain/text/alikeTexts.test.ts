import { distance } from "fastest-levenshtein";
import { type Alike, buildAlikeIndex, DRIFT } from "../../../src/domain/text/alikeTexts";
import { similarityOfNormalized } from "../../../src/domain/text/similarity";
import { planTexts } from "../../support/planTexts";
import { fc } from "../../support/property";

/** Each text compared with each: what the index must answer. */
function allOf(texts: readonly string[], wanted: string): readonly Alike[] {
  if (wanted === "") return [];
  return texts
    .map((text, index) => ({ index, similarity: similarityOfNormalized(wanted, text) }))
    .filter(({ similarity }) => similarity >= DRIFT);
}

function closestOf(texts: readonly string[], wanted: string): Alike | undefined {
  return allOf(texts, wanted).reduce<Alike | undefined>(
    (best, one) => (best === undefined || one.similarity > best.similarity ? one : best),
    undefined,
  );
}

/** A text with some letters dropped, doubled or replaced. */
const edited = (text: string) =>
  fc
    .array(fc.tuple(fc.nat(Math.max(0, text.length - 1)), fc.constantFrom("", "x", "ab", " ")), { maxLength: 9 })
    .map((edits) => edits.reduce((now, [at, put]) => now.slice(0, at) + put + now.slice(at + 1), text));

const few = fc.array(fc.string({ unit: fc.constantFrom("a", "b", " "), maxLength: 14 }), { maxLength: 12 });
const random = fc.array(fc.string({ maxLength: 40 }), { maxLength: 12 });
const plan = fc.integer({ min: 1, max: 9999 }).map((seed) => planTexts(40, seed));
const template = fc
  .nat(30)
  .map((from) =>
    Array.from(
      { length: 30 },
      (_, at) => `realizar ${at % 7} campanas de cultura en la vereda ${from + at} del municipio`,
    ),
  );

describe("buildAlikeIndex", () => {
  it.each([
    ["few letters", few],
    ["any letters", random],
    ["plans", plan],
    ["one template", template],
  ])("answers as comparing each with each does: texts of %s", (_, texts) => {
    const asked = texts.chain((known) =>
      fc.tuple(
        fc.constant(known),
        fc.oneof(
          texts.map(([first = ""]) => first),
          fc.constantFrom(...known, "").chain(edited),
        ),
      ),
    );
    fc.assert(
      fc.property(asked, ([known, wanted]) => {
        const index = buildAlikeIndex(known);
        expect(index.closest(wanted)).toEqual(closestOf(known, wanted));
        expect(index.all(wanted)).toEqual(allOf(known, wanted));
      }),
    );
  });

  it("names of equals the first, and is asked again and again without remembering", () => {
    const index = buildAlikeIndex(["elaborar un mapa", "elaborar un mapas", "elaborar un mapa", ""]);
    for (let times = 0; times < 3; times += 1) {
      expect(index.closest("elaborar un mapa")).toEqual({ index: 0, similarity: 1 });
      expect(index.closest("elaborar un mapax")).toEqual({ index: 0, similarity: 1 - 1 / 17 });
      expect(index.closest("")).toBeUndefined();
    }
  });

  it.each([
    ["plans", (n: number) => planTexts(n, 7)],
    [
      "one template",
      (n: number) =>
        Array.from(
          { length: n },
          (_, at) => `realizar ${at % 37} campanas de cultura en la vereda ${at} del municipio`,
        ),
    ],
  ])("compares few texts where many are known: %s", (_, make) => {
    const n = 1000;
    const texts = make(n);
    let comparisons = 0;
    const index = buildAlikeIndex(texts, (a, b) => {
      comparisons += 1;
      return distance(a, b);
    });
    const found = texts.map((text) => index.closest(`${text.slice(0, 5)}x${text.slice(6)}`));
    expect(found.every((one) => one !== undefined)).toBe(true);
    // Each with each would be n × n = 1.000.000.
    expect(comparisons).toBeLessThan(6 * n * Math.log2(n));
  });

  it("compares hardly anything where no text is like another", () => {
    const n = 600;
    let comparisons = 0;
    const index = buildAlikeIndex(planTexts(n, 7), (a, b) => {
      comparisons += 1;
      return distance(a, b);
    });
    const wanted = planTexts(n, 999);
    expect(wanted.flatMap((text) => [...index.all(text), index.closest(text) ?? []].flat())).toEqual([]);
    expect(comparisons).toBeLessThan(6 * n * Math.log2(n));
  });
});
