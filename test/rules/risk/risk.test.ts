import { sampleRiskMap } from "../../../assets/samples/riskMap";
import type { Draft } from "../../../src/domain/findings/Finding";
import type { FindingCode } from "../../../src/domain/findings/FindingParams";
import { emptyProject } from "../../../src/domain/project/emptyProject";
import type { Project } from "../../../src/domain/project/Project";
import type { ControlRow, ImpactRow, RiskRow } from "../../../src/domain/risk/RiskRows";
import { riskRules } from "../../../src/rules/risk";
import { answersWith } from "../../domain/risk/combine";
import { fullControl } from "../../domain/risk/controlSamples";
import { controlRow, impactRow, riskRow } from "../../support/riskProject";

const answers = answersWith(7, false, 19);

/** One complete risk with one strong control, as a workbook of 2026 holds it. */
function project(overrides: Partial<Project> = {}): Project {
  return {
    ...emptyProject,
    ficha: { ...emptyProject.ficha, vigencia: 2026 },
    risks: [riskRow()],
    impacts: [impactRow(1, answers)],
    controls: [controlRow(1, 1, fullControl)],
    ...overrides,
  };
}

const check = (one: Project): readonly Draft[] => riskRules.flatMap((rule) => rule(one));
const codes = (one: Project): readonly FindingCode[] => check(one).map(({ code }) => code);
const withRisk = (change: Partial<RiskRow>) => project({ risks: [riskRow(change)] });

describe("The risk rules", () => {
  it("say nothing of an empty map, of a complete risk and of the sample map", () => {
    expect(check({ ...emptyProject, riskSettings: { ...emptyProject.riskSettings, riskMethod: "otro" } })).toEqual([]);
    expect(check(project())).toEqual([]);
    const sample = { ...emptyProject, ...sampleRiskMap, today: "2026-11-25" };
    expect(check({ ...sample, ficha: { ...sample.ficha, vigencia: 2022 } })).toEqual([]);
  });

  it.each(["2015", "v7"])("say nothing worse than a missing plan of the sample map valued by %s", (riskMethod) => {
    const settings = { ...sampleRiskMap.riskSettings, riskMethod };
    const found = codes({ ...emptyProject, ...sampleRiskMap, riskSettings: settings });
    expect(found.filter((code) => code !== "risk/without-action-plan")).toEqual([]);
  });

  it.each<[string, Partial<RiskRow>, FindingCode, object]>([
    ["one component «No»", { usesPower: "no" }, "risk/not-corruption", { risk: "1", components: ["usesPower"] }],
    ["no probability", { probability: "" }, "risk/missing-probability", { risk: "1", found: "" }],
    ["a probability of 7", { probability: 7 }, "risk/missing-probability", { risk: "1", found: "7" }],
    [
      "the treatment «Aceptar»",
      { treatment: "ACEPTAR el riesgo" },
      "risk/accepted",
      { risk: "1", found: "ACEPTAR el riesgo" },
    ],
    ["the treatment «Asumir»", { treatment: "Asumir" }, "risk/accepted", { risk: "1", found: "Asumir" }],
    [
      "«Falta de…»",
      { text: "Falta de controles en caja" },
      "risk/wording",
      { risk: "1", found: "Falta de controles en" },
    ],
    ["«No …»", { text: "No se publican los pliegos" }, "risk/wording", { risk: "1", found: "No se publican los" }],
  ])("%s is a finding of its own", (_, change, code, params) => {
    expect(check(withRisk(change))).toEqual([expect.objectContaining({ code, params })]);
  });

  it.each(["Nombrar personas sin requisitos", "Faltantes de caja apropiados", "Nota"])("«%s» is no cause", (text) =>
    expect(codes(withRisk({ text }))).toEqual([]),
  );
});

describe("The questionnaire", () => {
  const withImpacts = (...impacts: ImpactRow[]) => check(project({ impacts }));
  const incomplete = (reason: string, questions: number[], at: object) => [
    expect.objectContaining({
      code: "risk/incomplete-questionnaire",
      params: { risk: "1", reason, questions },
      at: [at],
    }),
  ];

  it("is incomplete without a row, with two rows, with questions unanswered and without any «Sí»", () => {
    expect(withImpacts()).toEqual(incomplete("no-row", [], { table: "risks", index: 0, field: "number" }));
    expect(withImpacts(impactRow(1, answers), impactRow("1", answers))).toEqual(
      incomplete("several-rows", [], { table: "impacts", index: 1, field: "risk" }),
    );
    expect(withImpacts(impactRow(1, [...answers.slice(0, 17), undefined, undefined]))).toEqual(
      incomplete("unanswered", [18, 19], { table: "impacts", index: 0, field: "answer18" }),
    );
    expect(withImpacts(impactRow(1, answersWith(0, false, 19)))).toEqual(
      incomplete("no-yes", [], { table: "impacts", index: 0, field: "answer1" }),
    );
  });

  it("takes «Si» without accent for no answer, as the formula does", () => {
    const cells = impactRow(1, answers).answers.map((cell, index) => (index === 2 ? "Si" : cell));
    expect(withImpacts({ ...impactRow(1, answers), answers: cells })).toEqual(
      incomplete("unanswered", [3], { table: "impacts", index: 0, field: "answer3" }),
    );
  });
});

describe("Controls and plans", () => {
  const withControls = (...controls: ControlRow[]) => project({ controls });
  const weak = controlRow(1, 1, { ...fullControl, execution: "weak" });
  const bare = { action: "", actionResponsible: " ", actionDate: "", indicator: "x" };

  it("warn of a risk without controls, and ask for a plan while the solidity is not Fuerte", () => {
    expect(codes(withControls())).toEqual(["risk/without-control"]);
    expect(codes(withControls(weak))).toEqual([]);
    expect(check({ ...withControls(weak), risks: [riskRow(bare)] })).toEqual([
      expect.objectContaining({
        code: "risk/without-action-plan",
        severity: "error",
        params: { risk: "1", missing: ["action", "actionResponsible", "actionDate"] },
      }),
    ]);
    expect(codes({ ...project(), risks: [riskRow(bare)] })).toEqual([]);
  });

  it("name the criteria that the method asks for and the control does not answer", () => {
    const control = controlRow(1, 4, { ...fullControl, purpose: "correct", execution: "" });
    expect(check(withControls(control))).toEqual([
      expect.objectContaining({
        code: "risk/control-incomplete",
        at: [{ table: "controls", index: 0, field: "purpose" }],
        params: { risk: "1", control: "4", criteria: ["purpose", "execution"] },
      }),
    ]);
  });

  it("find rows of Controles and of Impacto whose risk does not exist, an empty number too", () => {
    const lost = project({
      controls: [controlRow("1", 1, fullControl), controlRow(9, 1, fullControl), controlRow("", 1, fullControl)],
      impacts: [impactRow(1, answers), impactRow(3, answers)],
    });
    expect(check(lost).map(({ code, params }) => [code, params])).toEqual([
      ["risk/control-without-risk", { of: "control", found: "9" }],
      ["risk/control-without-risk", { of: "control", found: "" }],
      ["risk/control-without-risk", { of: "impact", found: "3" }],
    ]);
  });
});

describe("Dates", () => {
  it("tell a due date that is a text, with the date that it says; words that name no day are only told", () => {
    const told = (actionDate: string) =>
      check(withRisk({ actionDate })).map(({ code, severity, params }) => [code, severity, params]);
    expect(told("30 de junio de 2026")).toEqual([
      ["risk/action-date", "warning", { risk: "1", found: "30 de junio de 2026", read: "2026-06-30" }],
    ]);
    expect(told("mar-26")).toEqual([["risk/action-date", "warning", { risk: "1", found: "mar-26" }]]);
    expect(told(" Permanente ")).toEqual([["risk/action-date", "info", { risk: "1", found: "Permanente" }]]);
    expect(codes(withRisk({ actionDate: "mar-26", actionState: "Cumplida" }))).toEqual([]);
  });

  it("warn of an action past its date that is not done, and only where the day is known", () => {
    const late = { ...withRisk({ actionDate: "2026-06-30" }), today: "2026-07-01" };
    expect(codes(late)).toEqual(["risk/overdue-action"]);
    expect(codes({ ...late, today: "2026-06-30" })).toEqual([]);
    expect(codes(withRisk({ actionDate: "2026-06-30" }))).toEqual([]);
    expect(codes({ ...withRisk({ actionDate: "2026-06-30", actionState: "Cumplida" }), today: "2026-07-01" })).toEqual(
      [],
    );
  });

  it("warn of each cuatrimestre of the vigencia that passed without follow-up", () => {
    const silent = { ...withRisk({ followUp1: "", followUp2: "" }), today: "2026-09-01" };
    expect(check(silent).map(({ code, params, at }) => [code, params, at])).toEqual([
      ["risk/review-overdue", { risk: "1", cutoff: "2026-04-30" }, [{ table: "risks", index: 0, field: "followUp1" }]],
      ["risk/review-overdue", { risk: "1", cutoff: "2026-08-31" }, [{ table: "risks", index: 0, field: "followUp2" }]],
    ]);
    expect(codes({ ...silent, today: "2026-04-30" })).toEqual([]);
  });
});

describe("Repeated risks", () => {
  const second = (change: Partial<RiskRow>) =>
    project({
      risks: [riskRow({ text: "Posibilidad de que se use el poder en la Alcaldía de Girón." }), riskRow(change)],
      impacts: [impactRow(1, answers), impactRow(2, answers)],
      controls: [controlRow(1, 1, fullControl), controlRow(2, 1, fullControl)],
    });

  it("are found across municipalities, whose names do not count", () => {
    const found = check(
      second({
        number: 2,
        municipality: "Piedecuesta",
        text: "Posibilidad de que se use el poder en la alcaldía de  PIEDECUESTA",
      }),
    );
    expect(found).toEqual([
      expect.objectContaining({
        code: "risk/duplicate",
        params: { risk: "2", other: "1", kind: "text", municipality: "Piedecuesta", otherMunicipality: "Girón" },
      }),
    ]);
  });

  it("are found by their number, typed as text too", () => {
    expect(codes(second({ number: "1", text: "Otro riesgo" }))).toContain("risk/duplicate");
  });
});

describe("The choices of the map", () => {
  it("that no list holds are an error, and the default is used", () => {
    const settings = { riskMethod: "v8", rareCatastrophic: "alto", question16: "", controlTable: "100 puntos" };
    expect(check(project({ riskSettings: settings }))).toEqual([
      expect.objectContaining({
        code: "risk/unknown-setting",
        at: [{ field: "riskMethod" }],
        params: { setting: "method", found: "v8", used: "v4-v6" },
      }),
    ]);
  });
});
