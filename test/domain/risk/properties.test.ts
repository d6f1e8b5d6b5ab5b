import { applySettings } from "../../../src/domain/risk/applySettings";
import { criteria } from "../../../src/domain/risk/Control";
import { methodIds, riskMethods } from "../../../src/domain/risk/methods";
import { defaultSettings, type RiskSettings, settingChoices } from "../../../src/domain/risk/RiskSettings";
import { scoreControl, valueControl } from "../../../src/domain/risk/valueControl";
import { reduceLevel } from "../../../src/domain/risk/valueResidual";
import { valueRisk } from "../../../src/domain/risk/valueRisk";
import { zoneOf } from "../../../src/domain/risk/zoneOf";
import { fc } from "../../support/property";
import { plainReduce } from "./plainMethods";

const anyControl = fc.record(
  Object.fromEntries(criteria.map(({ key, options }) => [key, fc.constantFrom(...options.map((one) => one.key))])),
);
const anySettings: fc.Arbitrary<RiskSettings> = fc.record({
  method: fc.constantFrom(...methodIds),
  rareCatastrophic: fc.constantFrom("extreme", "high"),
  question16: fc.boolean(),
  controlTable: fc.constantFrom("100-points", "25-15-10"),
});
const anyInput = (questions: number) =>
  fc.record({
    probability: fc.integer({ min: 1, max: 5 }),
    answers: fc.array(fc.boolean(), { minLength: questions, maxLength: questions }),
    general: fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })),
    controls: fc.array(anyControl, { maxLength: 5 }),
  });

const v4 = applySettings(defaultSettings);

describe("v4–v6", () => {
  it("has «Fuerte» only at 100 points and «Moderado» only at 90 or 95", () => {
    fc.assert(
      fc.property(anyControl, (answers) => {
        const control = valueControl(v4.controls, answers);
        if (control?.kind !== "design") return;
        expect(control.design === "strong").toBe(control.score === 100);
        expect(control.design === "moderate").toBe(control.score === 90 || control.score === 95);
      }),
    );
  });

  it("has no zone «Bajo» in any cell", () => {
    for (const p of [1, 2, 3, 4, 5])
      for (const i of [3, 4, 5]) expect(["moderate", "high", "extreme"]).toContain(zoneOf(v4, p, i));
    expect(v4.zoneWords.low).toBeUndefined();
  });

  it("never takes zero «Sí» for Moderado, whatever else is known", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.array(anyControl), (probability, controls) => {
        const answers = Array.from({ length: 19 }, () => false);
        const value = valueRisk(v4, { probability, answers, general: [], controls });
        expect(value.problems).toContainEqual({ kind: "no-yes" });
        expect([value.impact, value.inherentZone, value.residual]).toEqual([undefined, undefined, undefined]);
      }),
    );
  });

  it("moves nothing where the controls do not reduce the probability", () => {
    fc.assert(
      fc.property(anyInput(19), (input) => {
        const value = valueRisk(v4, { ...input, reducesProbability: false });
        if (value.residual !== undefined) expect(value.residual.probability).toBe(input.probability);
      }),
    );
  });
});

describe("Every method", () => {
  it("keeps the residual between 1 and the inherent level, and moves the impact only in v7", () => {
    fc.assert(
      fc.property(anySettings, anyInput(19), (settings, input) => {
        const answers = settings.method === "2015" ? input.answers.slice(0, 18) : input.answers;
        const value = valueRisk(applySettings(settings), { ...input, answers });
        if (value.residual === undefined || value.impact === undefined) return;
        expect(value.residual.probability).toBeGreaterThanOrEqual(1);
        expect(value.residual.probability).toBeLessThanOrEqual(input.probability);
        if (settings.method !== "v7") expect(value.residual.impact).toBe(value.impact.level);
        expect(value.residual.impact).toBeLessThanOrEqual(value.impact.level);
      }),
    );
  });

  it.each(Object.values(riskMethods))("$id has a zone word for every cell of its map", (method) => {
    const cells = method.probability.flatMap((p) => method.impact.levels.map((i) => zoneOf(method, p.level, i.level)));
    for (const zone of cells) expect(method.zoneWords[zone ?? "low"]).toMatch(/^(Baj|Moderad|Alt|Extrem)[oa]$/);
    expect(cells).not.toContain(undefined);
  });

  it.each(Object.values(riskMethods))(
    "$id cites the source of each of its parts with how sure it is",
    ({ sources }) => {
      const parts = ["probability", "impact", "zones", "controls", "set", "displacement", "treatments"];
      expect(sources.map(({ part }) => part)).toEqual(expect.arrayContaining(parts));
      expect(sources.every(({ citation }) => citation.length > 20)).toBe(true);
    },
  );

  it("names in its points only options that the drop-downs offer", () => {
    const tables = [...Object.values(riskMethods), applySettings({ ...defaultSettings, controlTable: "25-15-10" })];
    for (const { controls } of tables)
      for (const { criterion, points } of controls.criteria) {
        const options = criteria.find(({ key }) => key === criterion)?.options.map(({ key }) => key) ?? [];
        expect(Object.keys(points).filter((key) => !options.includes(key))).toEqual([]);
      }
  });

  it("gives 100 points to the best control of the tables that count to 100", () => {
    const best = (method: "v4-v6" | "2015") => {
      const { controls } = riskMethods[method];
      const answers = controls.criteria.map(({ criterion, points }) => {
        const [key] = Object.entries(points).sort(([, a], [, b]) => b - a)[0] ?? [""];
        return [criterion, key];
      });
      return scoreControl(controls, Object.fromEntries(answers));
    };
    expect([best("v4-v6"), best("2015")]).toEqual([100, 100]);
  });
});

describe("Successive percentages", () => {
  it("fall into the same band as exact fractions do, on the limits too", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.constantFrom(50, 40, 30, 35, 25), { maxLength: 40 }),
        (level, percentages) => expect(reduceLevel(level, 20, percentages)).toBe(plainReduce(level, percentages)),
      ),
      { numRuns: 2000 },
    );
  });

  it("keeps 80 % less a quarter at 60 %: the third band, not the fourth", () => {
    expect(reduceLevel(4, 20, [25])).toBe(3);
  });
});

describe("Settings", () => {
  it("carry a reason, and offer their default", () => {
    for (const [key, { words, reason }] of Object.entries(settingChoices)) {
      expect(reason.length).toBeGreaterThan(20);
      expect(words.map(([value]) => value)).toContain(defaultSettings[key as keyof RiskSettings]);
    }
  });
});
