import { explainTotal } from "../../../src/domain/budget/explainTotal";
import { findPeers } from "../../../src/domain/budget/findPeers";
import type { MoneyStyle } from "../../../src/domain/budget/MoneyReading";
import type { RankedEdit, TotalQuestion } from "../../../src/domain/budget/TotalQuestion";
import { listSlips } from "../../support/listSlips";
import { fc } from "../../support/property";

const dollar: MoneyStyle = { dollar: true, grouping: "dot", currencyWord: "" };
const bare: MoneyStyle = { ...dollar, dollar: false };

/** The budget of the real form, with everything known beside it. */
function realQuestion(changes: Partial<TotalQuestion> = {}): TotalQuestion {
  const lines = [143_100_000, 14_190_000, 434_500_000, 7_500_000];
  const quantities = [10, 3, 3, 1];
  const peers = findPeers(
    lines.map((line, i) => ({
      unit: "UND",
      object: "Prestación de servicios",
      unitValue: line / (quantities[i] ?? 1),
    })),
  );
  const styles = [dollar, dollar, bare, dollar];
  return {
    lines,
    declared: 199_290_000,
    rubroSum: 199_290_000,
    quantities,
    peers,
    styles,
    declaredStyle: dollar,
    ...changes,
  };
}

/** The sum of the lines minus the TOTAL after an edit is carried out. */
function gapAfter({ lines, declared }: TotalQuestion, edit: RankedEdit): number {
  const sum = lines.reduce((total, line) => total + line, 0);
  return edit.spot === "total" ? sum - edit.to : sum - edit.from + edit.to - declared;
}

describe("the reasons of a rank", () => {
  it("are the smaller edit where nothing else tells, and the order where not even that", () => {
    // 17 + 23 = 40 and the TOTAL says 49: one digit changed is less than two swapped.
    const uneven = explainTotal({ lines: [17, 23], declared: 49 }).explanations;
    expect(uneven.map(({ kind, spot, to, reasons }) => [kind, spot, to, reasons])).toEqual([
      ["digit-changed", "total", 40, ["smaller-edit"]],
      ["transposed-digits", 1, 32, []],
    ]);
    const even = explainTotal({ lines: [100_000, 100_000], declared: 300_000 }).explanations;
    expect(even[0]?.reasons).toEqual(["order"]);
  });
});

describe("explainTotal on the real form", () => {
  it("finds exactly two explanations, the extra 4 of line 3 first", () => {
    const { sum, gap, explanations, leads } = explainTotal(realQuestion());
    expect([sum, gap, leads]).toEqual([599_290_000, 400_000_000, []]);
    expect(explanations).toEqual([
      {
        kind: "extra-digit",
        spot: 2,
        from: 434_500_000,
        to: 34_500_000,
        reasons: ["rubro-supports", "unit-value-returns", "written-unlike-neighbours"],
        unitValue: { from: 144_833_333, to: 11_500_000, min: 4_730_000, max: 14_310_000 },
      },
      { kind: "digit-changed", spot: "total", from: 199_290_000, to: 599_290_000, reasons: [] },
    ]);
  });

  it("puts the TOTAL first when rubro agrees with the lines", () => {
    const { explanations } = explainTotal({
      lines: [143_100_000, 434_500_000],
      declared: 177_600_000,
      rubroSum: 577_600_000,
    });
    expect(explanations.map(({ spot, reasons }) => [spot, reasons])).toEqual([
      ["total", ["rubro-supports"]],
      [1, []],
    ]);
  });

  it("says nothing when the total is right", () => {
    expect(explainTotal({ lines: [1, 2], declared: 3 })).toEqual({
      sum: 3,
      gap: 0,
      explanations: [],
      closing: 0,
      leads: [],
    });
  });
});

describe("explainTotal by kind", () => {
  it.each<[string, readonly number[], number, Partial<RankedEdit>]>([
    ["a digit too many in a line", [5_000, 12_340], 5_000 + 1_340, { kind: "extra-digit", spot: 1, to: 1_340 }],
    ["a digit too few in a line", [5_000, 1_340], 17_340, { kind: "missing-digit", spot: 1, to: 12_340 }],
    ["a changed digit in a line", [5_000, 1_340], 5_000 + 1_940, { kind: "digit-changed", spot: 1, to: 1_940 }],
    ["two digits swapped in a line", [5_000, 1_340], 5_000 + 3_140, { kind: "transposed-digits", spot: 1, to: 3_140 }],
    ["a line in thousands", [5_000_000, 1_340], 6_340_000, { kind: "thousands-shift", spot: 1, to: 1_340_000 }],
    ["a line in millions", [5_000_000, 134], 139_000_000, { kind: "thousands-shift", spot: 1, to: 134_000_000 }],
    ["a wrong sign", [5_000, -1_340], 6_340, { kind: "sign", spot: 1, to: 1_340 }],
    [
      "a line that stands twice",
      [5_000, 1_340, 1_340],
      6_340,
      { kind: "duplicated-line", spot: 2, from: 1_340, to: 0 },
    ],
    ["a line whose like is missing", [5_000, 1_340], 7_680, { kind: "omitted-line", spot: 1, from: 1_340, to: 2_680 }],
    [
      "a line left out of the TOTAL",
      [5_000, 1_347],
      5_000,
      { kind: "omitted-line", spot: "total", to: 6_347, line: 1 },
    ],
    [
      "a line twice in the TOTAL",
      [5_000, 1_347],
      7_694,
      { kind: "duplicated-line", spot: "total", to: 6_347, line: 1 },
    ],
    ["a changed digit in the TOTAL", [5_000, 1_340], 6_940, { kind: "digit-changed", spot: "total", to: 6_340 }],
    ["a TOTAL in thousands", [5_000_000, 1_340_000], 6_340, { kind: "thousands-shift", spot: "total", to: 6_340_000 }],
  ])("finds %s", (_, lines, declared, expected) => {
    const { explanations } = explainTotal({ lines, declared });
    expect(explanations).toContainEqual(expect.objectContaining(expected));
  });

  it("takes an equal amount for another object for no copy", () => {
    const lines = [1_340, 1_340, 5_000];
    const objects = ["Judicante", "Papelería", "Abogado"];
    const { explanations } = explainTotal({ lines, objects, declared: 6_340 });
    expect(explanations.map((edit) => [edit.kind, edit.spot])).toEqual([["omitted-line", "total"]]);
  });

  it("names an edit by the smaller change: 10 to 20 is a digit, not a second line", () => {
    const { explanations } = explainTotal({ lines: [10, 500], declared: 520 });
    expect(explanations.filter(({ spot }) => spot === 0)).toEqual([
      { kind: "digit-changed", spot: 0, from: 10, to: 20, reasons: expect.anything() },
    ]);
  });

  it("does not explain by an amount with leading zeros, nor from or to zero", () => {
    expect(explainTotal({ lines: [1_000_500, 70], declared: 570 }).explanations).toEqual([]);
    const zero = explainTotal({ lines: [0, 12], declared: 17 }).explanations;
    expect(zero.map(({ spot, to }) => [spot, to])).toEqual([
      [1, 17],
      ["total", 12],
    ]);
  });
});

describe("explainTotal when nothing closes the gap", () => {
  it("gives the two nearest leads, one per place, nearest first", () => {
    const { explanations, leads } = explainTotal({
      lines: [434_500_000, 88_000_000, 7_500_000],
      declared: 130_000_077,
    });
    expect(explanations).toEqual([]);
    expect(leads.map(({ spot, kind, to }) => [spot, kind, to])).toEqual([
      [0, "extra-digit", 34_500_000],
      ["total", "digit-changed", 530_000_077],
    ]);
  });

  it("offers no lead that would widen the gap", () => {
    expect(explainTotal({ lines: [0, 0], declared: 0 }).leads).toEqual([]);
    expect(explainTotal({ lines: [], declared: 5 }).leads.every(({ to }) => Math.abs(to) < 5)).toBe(true);
  });

  it("finds the nearest of all slips that there are", () => {
    const amounts = fc.integer({ min: 1, max: 999_999 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: -999_999, max: 9_999_999 }), (line, gap) => {
        fc.pre(gap !== 0);
        const { explanations, leads } = explainTotal({ lines: [line, 0], declared: line - gap });
        const needed = line - gap;
        const nearest = Math.min(...listSlips(line).map((slip) => Math.abs(slip.to - needed)));
        const found = [...explanations, ...leads].find(({ spot }) => spot === 0);
        if (found === undefined)
          expect(nearest === 0 || nearest >= Math.abs(gap) || explanations.length > 0).toBe(true);
        else if (found.kind !== "omitted-line") expect(Math.abs(found.to - needed)).toBe(nearest);
      }),
      { numRuns: 500 },
    );
  });
});

describe("explainTotal in general", () => {
  const amount = fc.integer({ min: 1, max: 2_000_000_000 });
  const lines = fc.array(amount, { minLength: 1, maxLength: 12 });

  it("finds a line spoiled by any slip of the pen among the explanations", () => {
    fc.assert(
      fc.property(lines, fc.nat(), fc.nat(), (good, at, which) => {
        const spot = at % good.length;
        const right = good[spot] ?? 0;
        const slips = listSlips(right).filter(({ to }) => to !== 0);
        const wrong = slips[which % slips.length]?.to ?? right;
        const declared = good.reduce((sum, line) => sum + line, 0);
        const { explanations } = explainTotal({ lines: good.with(spot, wrong), declared });
        expect(explanations).toContainEqual(expect.objectContaining({ spot, from: wrong, to: right }));
      }),
      { numRuns: 1000 },
    );
  });

  it("finds a TOTAL spoiled by any slip of the pen", () => {
    fc.assert(
      fc.property(lines, fc.nat(), (good, which) => {
        const sum = good.reduce((total, line) => total + line, 0);
        const slips = listSlips(sum).filter(({ to }) => to !== 0);
        const declared = slips[which % slips.length]?.to ?? sum;
        const { explanations } = explainTotal({ lines: good, declared });
        expect(explanations).toContainEqual(expect.objectContaining({ spot: "total", from: declared, to: sum }));
      }),
    );
  });

  it("finds a line that was copied, and one that the TOTAL leaves out", () => {
    fc.assert(
      fc.property(lines, fc.nat(), (good, at) => {
        const spot = at % good.length;
        const line = good[spot] ?? 0;
        const sum = good.reduce((total, each) => total + each, 0);
        const copied = explainTotal({ lines: [...good, line], declared: sum }).explanations;
        expect(copied).toContainEqual(expect.objectContaining({ kind: "duplicated-line", from: line, to: 0 }));
        const short = explainTotal({ lines: good, declared: sum - line }).explanations;
        expect(short).toContainEqual(expect.objectContaining({ spot: "total", to: sum }));
      }),
    );
  });

  it("offers only explanations that close the gap exactly, one per place and amount", () => {
    const question = fc.record({ lines, declared: amount });
    const near = fc.tuple(lines, fc.nat(), fc.constantFrom(1, 9, 90, 1000, -400_000)).map(([each, at, step]) => ({
      lines: each,
      declared: each.reduce((sum, line) => sum + line, 0) + step * (at % 9),
    }));
    fc.assert(
      fc.property(fc.oneof(question, near), (asked) => {
        const { explanations } = explainTotal(asked);
        expect(explanations.map((edit) => gapAfter(asked, edit))).toEqual(explanations.map(() => 0));
        const places = explanations.map(({ spot, to }) => `${spot} ${to}`);
        expect(new Set(places).size).toBe(places.length);
      }),
      { numRuns: 1000 },
    );
  });

  it("explains 100.000 lines, keeping the best fifty, and finds two leads", () => {
    const many = Array.from({ length: 100_000 }, (_, i) => 1_000_000 + ((i * 7919) % 90_000_000));
    const sum = many.reduce((total, line) => total + line, 0);
    const { explanations, closing } = explainTotal({ lines: many, declared: sum - 40_000_000 });
    expect([explanations.length, closing > 50_000]).toEqual([50, true]);
    expect(explainTotal({ lines: many, declared: sum - 123_456_789_123 }).leads).toHaveLength(2);
  });
});
