import { valueRisks } from "../../../src/domain/risk/valueRisks";
import { answersWith, multisets, product } from "./combine";
import { compareAll, levels, pairs, report, strengths, zones } from "./compareAll";
import { controlOf, fullControl, plainControls } from "./controlSamples";
import { plain2018, plainRow } from "./plainMethods";

describe("v4–v6, valued twice", () => {
  it("agrees on all 41,800 risks with the plain computation of the method's text", () => {
    const sets = multisets(plainControls, 3);
    const cases = levels.flatMap((p) => pairs.flatMap((pair) => sets.map((set) => ({ p, ...pair, set }))));
    const input = cases.map(({ p, yes, sixteen, set }, id) => ({
      id,
      probability: p,
      answers: answersWith(yes, sixteen, 19),
      controls: set.map(controlOf),
    }));
    const expected = cases.map(({ p, yes, sixteen, set }, id) => {
      const plain = plain2018(p, yes, sixteen, set);
      if (plain === undefined) return { id, error: "no-yes" };
      return {
        id,
        yes,
        impact: plain.impact,
        inherentZone: zones[plain.zone],
        controls: set.map((control, index) => ({
          score: { F: 100, M: 95, D: 85 }[control.charAt(0)],
          design: strengths[control.charAt(0)],
          solidity: strengths[plain.solidities.charAt(index)],
        })),
        setSolidity: strengths[plain.set],
        displacement: plain.moves,
        residualProbability: plain.probability,
        residualImpact: plain.impact,
        residualZone: zones[plain.residual],
      };
    });
    const { risks } = valueRisks({ method: "v4-v6", risks: input });
    expect([pairs.length, sets.length, cases.length]).toEqual([38, 220, 41_800]);
    expect(compareAll(risks, expected)).toBe(0);
    const errors = risks.filter((risk) => "error" in risk).length;
    report(`v4–v6: ${risks.length} risks, ${errors} of them without any «Sí»; 0 differences`);
  });

  it("agrees on every score of the 864 control rows", () => {
    const rows = product({
      responsible: ["assigned", "unassigned"],
      authority: ["adequate", "inadequate"],
      periodicity: ["timely", "untimely"],
      purpose: ["prevent", "detect", "none"],
      how: ["reliable", "unreliable"],
      deviations: ["resolved", "unresolved"],
      evidence: ["complete", "incomplete", "none"],
      execution: ["strong", "moderate", "weak"],
    });
    const input = { id: 1, probability: 3, answers: answersWith(3, false, 19), controls: rows };
    const [risk] = valueRisks({ method: "v4-v6", risks: [input] }).risks;
    const controls = risk !== undefined && "controls" in risk ? risk.controls : [];
    const expected = rows.map(plainRow);
    expect(rows.length).toBe(864);
    expect(controls).toEqual(expected);
    const scores = [...new Set(expected.map(({ score }) => score))].sort((a, b) => a - b);
    report(
      `v4–v6: 864 control rows, ${scores.length} different scores from ${scores[0]} to ${scores.at(-1)}; 0 differences`,
    );
  });

  it("takes the zone Alto for Rara vez × Catastrófico when the workbook says so", () => {
    const risk = { id: 1, probability: 1, answers: answersWith(12, false, 19), controls: [] };
    const { risks } = valueRisks({ method: "v4-v6", settings: { rareCatastrophic: "high" }, risks: [risk] });
    expect(risks[0]).toMatchObject({ inherentZone: "high", residualZone: "high" });
  });

  it("counts question 16 like any other when its rule is off", () => {
    const risk = { id: 1, probability: 1, answers: answersWith(2, true, 19), controls: [] };
    const { risks } = valueRisks({ method: "v4-v6", settings: { question16: false }, risks: [risk] });
    expect(risks[0]).toMatchObject({ yes: 2, impact: 3 });
  });
});

describe("What a file may say wrongly", () => {
  const risk = { id: "R1", probability: 3, answers: answersWith(7, false, 19), controls: [fullControl] };
  const valueOne = (change: object) => valueRisks({ method: "v4-v6", risks: [{ ...risk, ...change }] }).risks[0];

  it.each([
    ["no «Sí» at all", { answers: answersWith(0, false, 19) }, "no-yes"],
    ["eighteen answers", { answers: answersWith(7, false, 18) }, "answers-count: expected 19, found 18"],
    ["an answer that is no boolean", { answers: [...answersWith(7, false, 18), "sí"] }, "unknown-word: answers[18]"],
    ["a probability of 6", { probability: 6 }, "probability-not-1-to-5"],
    ["a probability of 2.5", { probability: 2.5 }, "probability-not-1-to-5"],
    ["an unknown word", { controls: [{ ...fullControl, how: "good" }] }, "unknown-word: controls[0].how"],
    ["an inherited word", { controls: [{ ...fullControl, how: "toString" }] }, "unknown-word: controls[0].how"],
    ["a missing execution", { controls: [{ ...fullControl, execution: undefined }] }, "missing: controls[0].execution"],
    ["controls that are no list", { controls: {} }, "controls-not-a-list"],
  ])("%s is an error with its reason", (_, change, error) => {
    expect(valueOne(change)).toEqual({ id: "R1", error });
  });

  it("values the other risks of the file all the same", () => {
    const { risks } = valueRisks({ method: "v4-v6", risks: [{ id: "R0" }, risk, 7] });
    expect(risks.map((one) => "error" in one)).toEqual([true, false, true]);
  });

  it("gives a risk without controls an empty list, a weak set and no displacement", () => {
    expect(valueOne({ controls: [] })).toEqual({
      id: "R1",
      yes: 7,
      impact: 4,
      inherentZone: "extreme",
      controls: [],
      setSolidity: "weak",
      displacement: 0,
      residualProbability: 3,
      residualImpact: 4,
      residualZone: "extreme",
    });
  });

  it.each([
    [{ method: "v9", risks: [] }, "method-not-supported"],
    [{ method: "toString", risks: [] }, "method-not-supported"],
    [{ method: "v4-v6", risks: {} }, "risks-not-a-list"],
    [{ method: "v4-v6", settings: { question16: "sí" }, risks: [] }, "unknown-word: settings.question16"],
    [null, "not-an-object"],
  ])("refuses the file %j as a whole", (input, error) => {
    expect(valueRisks(input)).toEqual({ error, risks: [] });
  });
});
