import type { Finding } from "../../src/domain/findings/Finding";
import type { FindingCode } from "../../src/domain/findings/FindingParams";
import type { Place } from "../../src/domain/findings/Place";
import { suppressFindings, suppressPairs } from "../../src/rules/suppress";

/** Only code and places count here; the params of a code do not. */
function finding(code: FindingCode, ...places: readonly Place[]): Finding {
  return { code, severity: "error", places, params: {} } as unknown as Finding;
}

const codes = (findings: readonly Finding[]): readonly string[] => findings.map(({ code }) => code);

describe("suppressFindings", () => {
  it.each(suppressPairs.map((pair) => [pair.specific, pair.general, pair.scope] as const))(
    "%s swallows %s on the same %s, and only there",
    (specific, general, scope) => {
      const here = { sheet: "Metas", cell: "B7" };
      const beside = { sheet: "Metas", cell: "C7" };
      const below = { sheet: "Metas", cell: "B8" };
      const elsewhere = { sheet: "Cronograma", cell: "B7" };
      const told = (place: Place) => codes(suppressFindings([finding(specific, here), finding(general, place)]));
      expect(told(here)).toEqual([specific]);
      expect(told(beside)).toEqual(scope === "row" ? [specific] : [specific, general]);
      expect(told(below)).toEqual([specific, general]);
      expect(told(elsewhere)).toEqual([specific, general]);
    },
  );

  it("compares rows of a form by section, row and line", () => {
    const row = { section: "10", row: 12, line: 218 };
    const both = [finding("deliverable/truncated", row), finding("deliverable/without-evidence", row)];
    expect(codes(suppressFindings(both))).toEqual(["deliverable/truncated"]);
    const next = finding("deliverable/without-evidence", { ...row, line: 219 });
    expect(codes(suppressFindings([both[0] ?? next, next]))).toEqual([
      "deliverable/truncated",
      "deliverable/without-evidence",
    ]);
  });

  it("leaves codes alone that no pair names, and keeps the order", () => {
    const cell = { sheet: "Metas", cell: "B7" };
    const all = [
      finding("meta/missing-evidence", cell),
      finding("meta/missing-indicator", cell),
      finding("pidm/gap", cell),
    ];
    expect(suppressFindings(all)).toEqual(all);
  });

  it("has a reason for each pair, and no code that swallows itself", () => {
    expect(suppressPairs.every(({ reason, specific, general }) => reason.length > 10 && specific !== general)).toBe(
      true,
    );
    expect(new Set(suppressPairs.map(({ specific, general }) => `${specific} ${general}`)).size).toBe(
      suppressPairs.length,
    );
  });
});
