import { emptyProject } from "../../../src/domain/project/emptyProject";
import type { Project } from "../../../src/domain/project/Project";
import { type ControlAnswers, criteria } from "../../../src/domain/risk/Control";
import type { RiskSettingsRow } from "../../../src/domain/risk/RiskRows";
import { type MappedRisk, readRiskMap } from "../../../src/domain/risk/readRiskMap";
import { strengthWords } from "../../../src/domain/risk/words";
import { answersWith, multisets, product } from "../../domain/risk/combine";
import { controlOf, plainControls } from "../../domain/risk/controlSamples";
import { hasLibreOffice } from "../../support/libreOffice";
import { recalculateProjects } from "../../support/recalculateProject";
import { controlRow, impactRow, riskRow } from "../../support/riskProject";
import { countPairs, pairsOf, pairwise } from "./pairwise";

interface Case {
  readonly probability: number | string;
  readonly answers?: readonly (boolean | undefined)[];
  readonly general?: { readonly economic: string; readonly reputational: string };
  readonly controls?: readonly ControlAnswers[];
  readonly controlsReduce?: string;
}

function buildProject(cases: readonly Case[], settings: Partial<RiskSettingsRow>): Project {
  return {
    ...emptyProject,
    riskSettings: { ...emptyProject.riskSettings, ...settings },
    risks: cases.map(({ probability, controlsReduce = "" }, index) =>
      riskRow({ number: index + 1, probability, controlsReduce }),
    ),
    impacts: cases.map(({ answers, general }, index) => impactRow(index + 1, answers ?? [], general)),
    controls: cases.flatMap(({ controls = [] }, index) =>
      controls.map((control, place) => controlRow(index + 1, place + 1, control)),
    ),
  };
}

/** What the code says that each calculated cell of a risk shows; "" where there is no value. */
function expectedCells({ method }: ReturnType<typeof readRiskMap>, { valuation }: MappedRisk) {
  const { impact, inherentZone, residual } = valuation;
  const zoneWord = (zone: typeof inherentZone) => (zone === undefined ? "" : (method.zoneWords[zone] ?? ""));
  return {
    impact: impact?.level ?? "",
    impactWord: method.impact.levels.find(({ level }) => level === impact?.level)?.word ?? "",
    inherentZone: zoneWord(inherentZone),
    ...(residual === undefined
      ? {}
      : {
          setSolidity: residual.setSolidity === undefined ? "" : strengthWords[residual.setSolidity],
          displacement: residual.displacement,
          residualProbability: residual.probability,
          residualImpact: residual.impact,
        }),
    residualZone: zoneWord(residual?.zone),
  };
}

function expectedControl(control: MappedRisk["valuation"]["controls"][number]) {
  if (control === undefined) return { solidity: "" };
  if (control.kind === "score") return { score: control.score };
  if (control.kind === "reduction") return { score: control.reduction };
  return { score: control.score, design: strengthWords[control.design], solidity: strengthWords[control.solidity] };
}

/** Compares every calculated cell that LibreOffice gives with the code; returns how many cells were compared. */
function judge(project: Project, back: Project): number {
  const map = readRiskMap(project);
  expect([back.risks.length, back.controls.length]).toEqual([project.risks.length, project.controls.length]);
  let cells = 0;
  const differences: unknown[] = [];
  const compare = (at: string, stored: Readonly<Record<string, { value: unknown }>>, expected: object) => {
    for (const [key, value] of Object.entries(expected)) {
      cells += 1;
      if (stored[key]?.value !== value) differences.push({ at, key, expected: value, found: stored[key]?.value });
    }
  };
  for (const risk of map.risks) {
    compare(`risk ${risk.key}`, { ...back.risks[risk.index]?.stored }, expectedCells(map, risk));
    for (const [place, { index }] of risk.controls.entries())
      compare(`control ${index}`, { ...back.controls[index]?.stored }, expectedControl(risk.valuation.controls[place]));
  }
  expect(differences.slice(0, 5)).toEqual([]);
  return cells;
}

function report(line: string): void {
  process.stdout.write(`      ${line}\n`);
}

const levels = [1, 2, 3, 4, 5];
const seven = answersWith(7, false, 19);
const rowsOf = (keys: readonly string[]) =>
  product(
    Object.fromEntries(
      criteria.filter(({ key }) => keys.includes(key)).map(({ key, options }) => [key, options.map((one) => one.key)]),
    ),
  );

const controlRows = product({
  responsible: ["assigned", "unassigned"],
  authority: ["adequate", "inadequate"],
  periodicity: ["timely", "untimely"],
  purpose: ["prevent", "detect", "none"],
  how: ["reliable", "unreliable"],
  deviations: ["resolved", "unresolved"],
  evidence: ["complete", "incomplete", "none"],
  execution: ["strong", "moderate", "weak"],
});

const sets: readonly Case[] = multisets(plainControls, 3).map((set) => ({
  probability: 5,
  answers: seven,
  controls: set.map(controlOf),
}));

/** Counted «Sí» 0–18 without and 1–19 with question 16. */
const pairs = Array.from({ length: 19 }, (_, yes) => [
  answersWith(yes, false, 19),
  answersWith(yes + 1, true, 19),
]).flat();

const inherent: readonly Case[] = levels.flatMap((probability) => pairs.map((answers) => ({ probability, answers })));

const residual: readonly Case[] = levels.flatMap((probability) =>
  [3, 8, 14].flatMap((yes) =>
    (["FF", "MF", "DF"] as const).map((control) => ({
      probability,
      answers: answersWith(yes, false, 19),
      controls: [controlOf(control)],
    })),
  ),
);

const kinds: readonly (ControlAnswers | undefined)[] = [
  undefined,
  ...plainControls.map(controlOf),
  { ...controlOf("FF"), evidence: "" },
];
/** Probability («» first), count of «Sí» (19 stands for an unanswered question), question 16, three controls, their effect. */
const sizes = [6, 20, 2, kinds.length, kinds.length, kinds.length, 2];
const sample = pairwise(sizes, 500);
const whole = sample.map(([p = 0, yes = 0, sixteen = 0, a = 0, b = 0, c = 0, reduce = 0]): Case => {
  const answers: (boolean | undefined)[] = answersWith(Math.max(yes, sixteen), sixteen === 1, 19);
  return {
    probability: p === 0 ? "" : p,
    answers: yes === 19 ? [...answers.slice(0, 4), undefined, ...answers.slice(5)] : answers,
    controls: [a, b, c].flatMap((kind) => kinds[kind] ?? []),
    controlsReduce: reduce === 0 ? "Directamente" : "No disminuyen",
  };
});

const chosen: readonly Case[] = levels.flatMap((probability) =>
  [answersWith(2, true, 19), answersWith(14, false, 19)].map((answers) => ({
    probability,
    answers,
    controls: [{ ...controlOf("FM"), implementation: "manual" }],
  })),
);

const reductionRows = rowsOf(["purpose", "implementation"]).filter(
  ({ purpose, implementation }) =>
    purpose !== "none" && (implementation === "automatic" || implementation === "manual"),
);
const reductionSets = multisets(reductionRows, 3);

const rows2015 = rowsOf(["documented", "responsible", "implementation", "periodicity", "evidence", "effective"]);
const sets2015 = multisets(
  [0, 7, 20, 45, 60, 100, 120, 150, 190].flatMap((index) => rows2015.slice(index, index + 1)),
  3,
);
const cases2015: readonly Case[] = [
  { probability: 4, answers: answersWith(7, false, 18), controls: rows2015 },
  ...sets2015.map((controls) => ({ probability: 5, answers: answersWith(7, false, 18), controls })),
  ...levels.flatMap((probability) =>
    Array.from({ length: 19 }, (_, yes) => ({ probability, answers: answersWith(yes, false, 18) })),
  ),
];

const casesReduced: readonly Case[] = levels.flatMap((probability) =>
  reductionSets.map((controls) => ({ probability, answers: seven, controls })),
);

const economic = ["Menos de 10 SMLMV", "10 a 50 SMLMV", "50 a 100 SMLMV", "100 a 500 SMLMV", "Más de 500 SMLMV"];
const general = (index: number) => ({ economic: economic[index] ?? "", reputational: "" });
const casesV7: readonly Case[] = [
  ...levels.flatMap((probability) => levels.map((i) => ({ probability, general: general(i - 1) }))),
  ...levels.flatMap((i) => reductionSets.map((controls) => ({ probability: i, general: general(5 - i), controls }))),
  { probability: 2, general: { economic: "10 a 50 SMLMV", reputational: "Nacional" } },
  { probability: 2, general: { economic: "", reputational: "" } },
];

interface Book {
  readonly title: string;
  readonly cases: readonly Case[];
  readonly settings: Partial<RiskSettingsRow>;
}

const books: readonly Book[] = [
  {
    title: "v4–v6: 864 control rows",
    cases: [{ probability: 3, answers: seven, controls: controlRows }],
    settings: {},
  },
  { title: "v4–v6: 220 control sets", cases: sets, settings: {} },
  { title: "v4–v6: 38 × 5 inherent and 5 × 3 × 3 residual", cases: [...inherent, ...residual], settings: {} },
  { title: "v4–v6: pairwise sample of 500 whole risks", cases: whole, settings: {} },
  { title: "v4–v6: Rara vez × Catastrófico is Alto", cases: chosen, settings: { rareCatastrophic: "Alto" } },
  { title: "v4–v6: question 16 does not decide", cases: chosen, settings: { question16: "No" } },
  { title: "an unknown method is valued as v4–v6", cases: chosen, settings: { riskMethod: "otro" } },
  { title: "v4–v6 with 25/15/10: 5 × 84 sets", cases: casesReduced, settings: { controlTable: "25-15-10" } },
  { title: "2015: 192 control rows, 220 sets, 19 × 5 products", cases: cases2015, settings: { riskMethod: "2015" } },
  { title: "v7: 25 cells, 5 × 84 sets", cases: casesV7, settings: { riskMethod: "v7" } },
];

describe("The native formulas and the code", () => {
  it("are given the sizes that the factorisation of 41,800 risks asks for", () => {
    expect([controlRows.length, sets.length, inherent.length, residual.length]).toEqual([864, 220, 190, 45]);
    expect(new Set(sample.flatMap(pairsOf)).size).toBe(countPairs(sizes));
    expect([rows2015.length, sets2015.length, reductionSets.length]).toEqual([192, 220, 84]);
  });

  (hasLibreOffice() ? it : it.skip)(
    "agree on every calculated cell when LibreOffice really recalculates the workbooks",
    async () => {
      const projects = books.map(({ cases, settings }) => buildProject(cases, settings));
      const backs = await recalculateProjects(projects);
      for (const [index, { title, cases }] of books.entries()) {
        const [project, back] = [projects[index], backs[index]?.project];
        if (project === undefined || back === undefined) throw new Error(`${title}: no workbook`);
        const cells = judge(project, back);
        report(`${title}: ${cases.length} risks, ${project.controls.length} controls, ${cells} cells; 0 differences`);
      }
    },
    600_000,
  );
});
