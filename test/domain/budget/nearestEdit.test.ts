import { findLeads } from "../../../src/domain/budget/explainTotal";
import { nearestEdit } from "../../../src/domain/budget/nearestEdit";
import { listSlips } from "../../support/listSlips";
import { fc } from "../../support/property";

describe("nearestEdit", () => {
  it("comes as near as any slip of the pen, whatever the amount and the goal", () => {
    const amount = fc.oneof(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 10_000_000 }));
    fc.assert(
      fc.property(amount, fc.integer({ min: -200, max: 20_000_000 }), fc.boolean(), (from, needed, negative) => {
        const sign = negative ? -1 : 1;
        const found = nearestEdit(from * sign, needed * sign);
        const slips = listSlips(from);
        const least = Math.min(...slips.map(({ to }) => Math.abs(to - needed)));
        expect(Math.abs((found?.to ?? 0) * sign - needed)).toBe(least);
        expect(slips).toContainEqual({ kind: found?.kind, to: (found?.to ?? 0) * sign });
      }),
    );
  });

  it.each([
    [
      "the first of two that come equally near",
      1_000_000,
      1_000_000_000,
      { kind: "thousands-shift", to: 1_000_000_000 },
    ],
    ["a shift before the same amount by other slips", 1_000, 1, { kind: "thousands-shift", to: 1 }],
    ["the sign at exactly its amount", 10, -10, { kind: "sign", to: -10 }],
    ["the sign below its amount", 10, -11, { kind: "sign", to: -10 }],
    ["no first digit 0", 5, 0, { kind: "digit-changed", to: 1 }],
    ["an 8 where a 9 stands already", 9_999_999, 9_999_999, { kind: "digit-changed", to: 9_999_998 }],
    ["no digit above 9", 8, 9, { kind: "digit-changed", to: 9 }],
    ["a digit at the end", 12, 123, { kind: "missing-digit", to: 123 }],
    ["a digit at the beginning", 12, 912, { kind: "missing-digit", to: 912 }],
    ["the first digit dropped", 912, 12, { kind: "extra-digit", to: 12 }],
    ["the one digit of a power of ten", 1, 5, { kind: "digit-changed", to: 5 }],
    ["the first digit of a power of ten", 100, 900, { kind: "digit-changed", to: 900 }],
    ["a first digit dropped before a 1", 210, 10, { kind: "extra-digit", to: 10 }],
    ["the higher of two digits", 12, 191, { kind: "missing-digit", to: 192 }],
    ["no zero left in front", 102, 2, { kind: "extra-digit", to: 10 }],
    ["two digits swapped", 21, 12, { kind: "transposed-digits", to: 12 }],
  ])("takes %s: %d for %d", (_, from, needed, expected) => {
    expect(nearestEdit(from, needed)).toEqual(expected);
  });

  it("has no slip for zero", () => {
    expect(nearestEdit(0, 5)).toBeUndefined();
  });
});

describe("findLeads", () => {
  /** Without a TOTAL of its own: zero has no slip. */
  const spots = (lines: readonly number[], gap: number, wanted: number) =>
    findLeads({ lines, declared: 0 }, gap, wanted).map(({ spot, to }) => [spot, to]);

  it("names of equally near ones the earlier place, and no more than are wanted", () => {
    expect(spots([5_000, 5_000, 5_000], 1_500, 1)).toEqual([[0, 3_000]]);
    expect(spots([5_000, 5_000, 5_000], 1_500, 2)).toEqual([
      [0, 3_000],
      [1, 3_000],
    ]);
    expect(spots([5_000, 5_000, 5_000], 1_500, 0)).toEqual([]);
  });

  it("puts the nearer place first, and drops the furthest of too many", () => {
    expect(spots([1_500, 5_000], 1_900, 2)).toEqual([
      [1, 3_000],
      [0, 100],
    ]);
    expect(spots([1_500, 5_000], 1_900, 1)).toEqual([[1, 3_000]]);
  });

  it("is no lead what leaves a gap as wide as before, or is a line of zero", () => {
    // One digit changed makes 6 or 8 of 7: half a peso away from 6,5 lie both, as 7 did.
    expect(spots([7], 0.5, 9)).toEqual([]);
    expect(spots([0], 5, 9)).toEqual([]);
    expect(findLeads({ lines: [], declared: 199 }, 99, 9).map(({ spot, to }) => [spot, to])).toEqual([["total", 299]]);
  });
});
