import { emptyProject } from "../../../src/domain/project/emptyProject";
import type { Project } from "../../../src/domain/project/Project";
import type { RiskRow, StoredCell } from "../../../src/domain/risk/RiskRows";
import type { Cell } from "../../../src/domain/workbook/Cell";
import { riskRules } from "../../../src/rules/risk";
import { answersWith } from "../../domain/risk/combine";
import { fullControl } from "../../domain/risk/controlSamples";
import { controlRow, impactRow, riskRow } from "../../support/riskProject";

const template = "=PLANTILLA()";
const calculated = (value: Cell): StoredCell => ({ value, formula: template, template });
const typed = (value: Cell): StoredCell => ({ value, formula: "", template });

/** What the sheets show for probability 3, seven «Sí» and one strong control. */
const right = {
  impact: calculated(4),
  impactWord: calculated("Mayor"),
  inherentZone: calculated("Extremo"),
  setSolidity: calculated("Fuerte"),
  displacement: calculated(2),
  residualProbability: calculated(1),
  residualImpact: calculated(4),
  residualZone: calculated("Alto"),
};

function check(stored: RiskRow["stored"], impact: object = {}, control: object = {}, more: Partial<Project> = {}) {
  const project: Project = {
    ...emptyProject,
    risks: [riskRow({ stored: { ...right, ...stored } })],
    impacts: [
      {
        ...impactRow(1, answersWith(7, false, 19)),
        stored: { yes: calculated(7), level: calculated(4), word: calculated("Mayor"), ...impact },
      },
    ],
    controls: [
      {
        ...controlRow(1, 1, fullControl),
        stored: { score: calculated(100), design: calculated("Fuerte"), solidity: calculated("Fuerte"), ...control },
      },
    ],
    ...more,
  };
  return riskRules.flatMap((rule) => rule(project));
}

const told = (drafts: ReturnType<typeof check>) =>
  drafts.map(({ code, at, params, repair }) => [
    code,
    at,
    "found" in params ? params.found : "",
    repair?.changes[0]?.to,
  ]);

describe("Stored against recalculated", () => {
  it("says nothing where every cell shows what the method gives, or nothing yet", () => {
    expect(check({})).toEqual([]);
    const blank = Object.fromEntries(Object.keys(right).map((key) => [key, calculated("")]));
    expect(check(blank)).toEqual([]);
  });

  it("tells the cell that was typed over, and not the formulas that pass its value on", () => {
    const wrong = { inherentZone: typed("Moderado"), residualZone: calculated("Moderado") };
    expect(told(check(wrong))).toEqual([
      ["risk/zone-mismatch", [{ table: "risks", index: 0, field: "inherentZone" }], "Moderado", template],
    ]);
    const low = { impact: calculated(3), impactWord: calculated("Moderado"), inherentZone: calculated("Alto") };
    expect(told(check(low, { yes: typed(5), level: calculated(3), word: calculated("Moderado") }))).toEqual([
      ["risk/impact-mismatch", [{ table: "impacts", index: 0, field: "yes" }], "5", template],
    ]);
  });

  it("tells only the first of several formulas that somebody changed", () => {
    const wrong = { residualProbability: calculated(3), residualZone: calculated("Extremo") };
    expect(told(check(wrong)).map(([code, at]) => [code, at])).toEqual([
      ["risk/residual-mismatch", [{ table: "risks", index: 0, field: "residualProbability" }]],
    ]);
  });

  it("tells each typed cell when several were typed over", () => {
    const both = check({ inherentZone: typed("Alto"), residualImpact: typed(3) }, {}, { solidity: typed("Débil") });
    expect(told(both).map(([code]) => code)).toEqual([
      "risk/zone-mismatch",
      "risk/residual-mismatch",
      "risk/impact-displaced",
    ]);
  });

  it("takes a right value typed over a formula, a number typed as text and capitals for no mismatch", () => {
    expect(check({ inherentZone: typed("EXTREMO"), residualProbability: typed("1") })).toEqual([]);
  });

  it("compares nothing with what the method cannot value", () => {
    const drafts = check(
      { inherentZone: typed("Alto") },
      {},
      {},
      { impacts: [impactRow(1, answersWith(0, false, 19))] },
    );
    expect(drafts.map(({ code }) => code)).toEqual(["risk/incomplete-questionnaire"]);
  });

  it("gives back the formula of the other rows where a header was renamed", () => {
    const renamed = (value: Cell): StoredCell => ({ value, formula: "=OTRA([@[Zona]])", template });
    const second = riskRow({ number: 2, stored: { ...right, inherentZone: renamed("Extremo") }, text: "Otro" });
    const drafts = check(
      {},
      {},
      {},
      {
        risks: [riskRow({ stored: { ...right, inherentZone: typed("Alto") } }), second],
        impacts: [1, 2].map((number) => impactRow(number, answersWith(7, false, 19))),
        controls: [1, 2].map((number) => controlRow(number, 1, fullControl)),
      },
    );
    expect(told(drafts).map(([code, , , to]) => [code, to])).toEqual([["risk/zone-mismatch", "=OTRA([@[Zona]])"]]);
  });
});
