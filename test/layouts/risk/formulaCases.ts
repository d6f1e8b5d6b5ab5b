import { emptyProject } from "../../../src/domain/project/emptyProject";
import type { Project } from "../../../src/domain/project/Project";
import { type ControlAnswers, criteria } from "../../../src/domain/risk/Control";
import type { RiskSettingsRow } from "../../../src/domain/risk/readSettings";

import { answersWith, multisets, product } from "../../domain/risk/combine";
import { controlOf, plainControls } from "../../domain/risk/controlSamples";
import { controlRow, impactRow, riskRow } from "../../support/riskProject";
import { pairwise } from "./pairwise";

/** A risk by its factors. */
export interface Case {
  readonly probability: number | string;
  readonly answers?: readonly (boolean | undefined)[];
  readonly general?: { readonly economic: string; readonly reputational: string };
  readonly controls?: readonly ControlAnswers[];
  readonly controlsReduce?: string;
}

/** The cases as risks 1, 2, 3… of a project. */
export function buildProject(cases: readonly Case[], settings: Partial<RiskSettingsRow>): Project {
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

const levels = [1, 2, 3, 4, 5];
const seven = answersWith(7, false, 19);
const rowsOf = (keys: readonly string[]) =>
  product(
    Object.fromEntries(
      criteria.filter(({ key }) => keys.includes(key)).map(({ key, options }) => [key, options.map((one) => one.key)]),
    ),
  );

export const controlRows = product({
  responsible: ["assigned", "unassigned"],
  authority: ["adequate", "inadequate"],
  periodicity: ["timely", "untimely"],
  purpose: ["prevent", "detect", "none"],
  how: ["reliable", "unreliable"],
  deviations: ["resolved", "unresolved"],
  evidence: ["complete", "incomplete", "none"],
  execution: ["strong", "moderate", "weak"],
});

export const sets: readonly Case[] = multisets(plainControls, 3).map((set) => ({
  probability: 5,
  answers: seven,
  controls: set.map(controlOf),
}));

/** Counted «Sí» 0–18 without and 1–19 with question 16. */
const pairs = Array.from({ length: 19 }, (_, yes) => [
  answersWith(yes, false, 19),
  answersWith(yes + 1, true, 19),
]).flat();

export const inherent: readonly Case[] = levels.flatMap((probability) =>
  pairs.map((answers) => ({ probability, answers })),
);

export const residual: readonly Case[] = levels.flatMap((probability) =>
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
export const sizes = [6, 20, 2, kinds.length, kinds.length, kinds.length, 2];
export const sample = pairwise(sizes, 500);
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
export const reductionSets = multisets(reductionRows, 3);

export const rows2015 = rowsOf(["documented", "responsible", "implementation", "periodicity", "evidence", "effective"]);
export const sets2015 = multisets(
  [0, 7, 20, 45, 60, 100, 120, 150, 190].flatMap((index) => rows2015.slice(index, index + 1)),
  3,
);
const cases2015 = (sets: typeof sets2015): readonly Case[] => [
  { probability: 4, answers: answersWith(7, false, 18), controls: rows2015 },
  ...sets.map((controls) => ({ probability: 5, answers: answersWith(7, false, 18), controls })),
  ...levels.flatMap((probability) =>
    Array.from({ length: 19 }, (_, yes) => ({ probability, answers: answersWith(yes, false, 18) })),
  ),
];

const casesReduced = (at: readonly number[], sets: typeof reductionSets): readonly Case[] =>
  at.flatMap((probability) => sets.map((controls) => ({ probability, answers: seven, controls })));

const economic = ["Menos de 10 SMLMV", "10 a 50 SMLMV", "50 a 100 SMLMV", "100 a 500 SMLMV", "Más de 500 SMLMV"];
const general = (index: number) => ({ economic: economic[index] ?? "", reputational: "" });
const casesV7 = (at: readonly number[], sets: typeof reductionSets): readonly Case[] => [
  ...levels.flatMap((probability) => levels.map((i) => ({ probability, general: general(i - 1) }))),
  ...at.flatMap((i) => sets.map((controls) => ({ probability: i, general: general(5 - i), controls }))),
  { probability: 2, general: { economic: "10 a 50 SMLMV", reputational: "Nacional" } },
  { probability: 2, general: { economic: "", reputational: "" } },
];

/** Cases that one workbook values. */
export interface Book {
  readonly title: string;
  readonly cases: readonly Case[];
  readonly settings: Partial<RiskSettingsRow>;
}

const books2018: readonly Book[] = [
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
];

const reduced: Book["settings"] = { controlTable: "25-15-10" };
const old: Book["settings"] = { riskMethod: "2015" };
const latest: Book["settings"] = { riskMethod: "v7" };

export const books: readonly Book[] = [
  ...books2018,
  { title: "v4–v6 with 25/15/10: 5 × 84 sets", cases: casesReduced(levels, reductionSets), settings: reduced },
  { title: "2015: 192 control rows, 220 sets, 19 × 5 products", cases: cases2015(sets2015), settings: old },
  { title: "v7: 25 cells, 5 × 84 sets", cases: casesV7(levels, reductionSets), settings: latest },
];

const every = <T>(step: number, sets: readonly T[]): readonly T[] => sets.filter((_, index) => index % step === 0);
const some2015 = every(10, sets2015);
const someReductions = every(3, reductionSets);

/**
 * What `npm test` asks Univer: all of v4–v6, and a sample of the other tables, since it takes 1 ms for each formula.
 * `npm run bench univerJudge` asks it all (`books`).
 */
export const univerBooks: readonly Book[] = [
  ...books2018,
  { title: "v4–v6 with 25/15/10: 28 sets", cases: casesReduced([5], someReductions), settings: reduced },
  { title: "2015: 192 control rows, 22 sets, 19 × 5 products", cases: cases2015(some2015), settings: old },
  { title: "v7: 25 cells, 28 sets", cases: casesV7([5], someReductions), settings: latest },
];
