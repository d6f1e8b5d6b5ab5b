import { valueRisks } from "../../../src/domain/risk/valueRisks";
import { answersWith, multisets, product } from "./combine";
import { compareAll, levels, pairs, report, zones } from "./compareAll";
import { plain2015, plain2018, plainReduce, plainScore2015, plainV7 } from "./plainMethods";

const reductions = [
  { purpose: "prevent", implementation: "automatic", percent: 50 },
  { purpose: "prevent", implementation: "manual", percent: 40 },
  { purpose: "detect", implementation: "automatic", percent: 40 },
  { purpose: "detect", implementation: "manual", percent: 30 },
  { purpose: "correct", implementation: "automatic", percent: 35 },
  { purpose: "correct", implementation: "manual", percent: 25 },
] as const;

const percentsOf = (set: readonly (typeof reductions)[number][], corrective: boolean) =>
  set.filter(({ purpose }) => (purpose === "correct") === corrective).map(({ percent }) => percent);

const reductionOutput = (set: readonly (typeof reductions)[number][]) =>
  set.map(({ purpose, percent }) => ({ reduction: percent, of: purpose === "correct" ? "impact" : "probability" }));

describe("The other tables, valued twice", () => {
  it("agrees on v4–v6 with 25/15/10, where only the probability moves", () => {
    const sets = multisets(reductions, 3);
    const cases = levels.flatMap((p) => pairs.flatMap((pair) => sets.map((set) => ({ p, ...pair, set }))));
    const { risks } = valueRisks({
      method: "v4-v6",
      settings: { controlTable: "25-15-10" },
      risks: cases.map(({ p, yes, sixteen, set }, id) => ({
        id,
        probability: p,
        answers: answersWith(yes, sixteen, 19),
        controls: set.map(({ purpose, implementation }) => ({ purpose, implementation })),
      })),
    });
    const expected = cases.map(({ p, yes, sixteen, set }, id) => {
      const inherent = plain2018(p, yes, sixteen, []);
      const left = plainReduce(p, percentsOf(set, false));
      const residual = plain2018(left, yes, sixteen, []);
      if (inherent === undefined || residual === undefined) return { id, error: "no-yes" };
      return {
        id,
        yes,
        impact: inherent.impact,
        inherentZone: zones[inherent.zone],
        controls: reductionOutput(set),
        displacement: p - left,
        residualProbability: left,
        residualImpact: inherent.impact,
        residualZone: zones[residual.zone],
      };
    });
    expect(compareAll(risks, expected)).toBe(0);
    report(`v4–v6 with 25/15/10: ${risks.length} risks; 0 differences`);
  });

  it("agrees on 2015: every product, and averages on and beside the limits 50 and 75", () => {
    const rows = product({
      documented: ["yes", "no"],
      responsible: ["assigned", "unassigned"],
      implementation: ["automatic", "manual", "both", "neither"],
      periodicity: ["timely", "untimely"],
      evidence: ["complete", "incomplete", "none"],
      effective: ["yes", "no"],
    });
    const [all] = valueRisks({
      method: "2015",
      risks: [{ id: 1, probability: 3, answers: answersWith(3, false, 18), controls: rows }],
    }).risks;
    const scored = all !== undefined && "controls" in all ? all.controls : [];
    expect(scored).toEqual(rows.map((row) => ({ score: plainScore2015(row) })));
    const byScore = new Map(rows.map((row) => [plainScore2015(row), row]));
    const chosen = [0, 25, 45, 50, 55, 75, 80, 90, 100].map((score) => ({ score, row: byScore.get(score) }));
    const sets = multisets(chosen, 3);
    const counts = Array.from({ length: 19 }, (_, yes) => yes);
    const cases = levels.flatMap((p) => counts.flatMap((yes) => sets.map((set) => ({ p, yes, set }))));
    const { risks } = valueRisks({
      method: "2015",
      risks: cases.map(({ p, yes, set }, id) => ({
        id,
        probability: p,
        answers: answersWith(yes, false, 18),
        controls: set.map(({ row }) => row),
      })),
    });
    const expected = cases.map(({ p, yes, set }, id) => {
      const scores = set.map(({ score }) => score);
      const plain = plain2015(p, yes, scores);
      if (plain === undefined) return { id, error: "no-yes" };
      const impact = { 5: 3, 10: 4, 20: 5 }[plain.weight];
      return {
        id,
        yes,
        impact,
        inherentZone: zones[plain.zone],
        controls: scores.map((score) => ({ score })),
        displacement: plain.moves,
        residualProbability: plain.probability,
        residualImpact: impact,
        residualZone: zones[plain.residual],
      };
    });
    expect([rows.length, byScore.size > 9, cases.length]).toEqual([192, true, 20_900]);
    expect(compareAll(risks, expected)).toBe(0);
    report(`2015: ${rows.length} control rows and ${risks.length} risks; 0 differences`);
  });

  it("agrees on v7: the general map and successive percentages", () => {
    const sets = multisets(reductions, 3);
    const cases = levels.flatMap((p) => levels.flatMap((i) => sets.map((set) => ({ p, i, set }))));
    const { risks } = valueRisks({
      method: "v7",
      risks: cases.map(({ p, i, set }, id) => ({
        id,
        probability: p,
        impact: i,
        controls: set.map(({ purpose, implementation }) => ({ purpose, implementation })),
      })),
    });
    const expected = cases.map(({ p, i, set }, id) => {
      const plain = plainV7(p, i, percentsOf(set, false), percentsOf(set, true));
      return {
        id,
        impact: i,
        inherentZone: zones[plain.zone ?? ""],
        controls: reductionOutput(set),
        displacement: p - plain.probability,
        residualProbability: plain.probability,
        residualImpact: plain.impact,
        residualZone: zones[plain.residual ?? ""],
      };
    });
    expect(cases.length).toBe(2_100);
    expect(compareAll(risks, expected)).toBe(0);
    report(`v7: ${risks.length} risks; 0 differences`);
  });
});
