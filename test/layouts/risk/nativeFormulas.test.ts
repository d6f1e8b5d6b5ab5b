import { emptyProject } from "../../../src/domain/project/emptyProject";
import type { Project } from "../../../src/domain/project/Project";
import { type ControlAnswers, criteria } from "../../../src/domain/risk/Control";
import type { RiskSettingsRow } from "../../../src/domain/risk/RiskRows";
import { type MappedRisk, readRiskMap } from "../../../src/domain/risk/readRiskMap";
import { strengthWords } from "../../../src/domain/risk/words";
import { answersWith, multisets, product } from "../../domain/risk/combine";
import { controlOf, plainControls } from "../../domain/risk/controlSamples";
import { hasLibreOffice } from "../../support/libreOffice";
import { recalculateProject } from "../../support/recalculateProject";
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
async function judge(cases: readonly Case[], settings: Partial<RiskSettingsRow>): Promise<number> {
  const project = buildProject(cases, settings);
  const map = readRiskMap(project);
  const { project: back } = await recalculateProject(project);
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
const withOffice = hasLibreOffice() ? it : it.skip;
const seven = answersWith(7, false, 19);
const rowsOf = (keys: readonly string[]) =>
  product(
    Object.fromEntries(
      criteria.filter(({ key }) => keys.includes(key)).map(({ key, options }) => [key, options.map((one) => one.key)]),
    ),
  );

describe("Native formulas of v4–v6 in LibreOffice", () => {
  withOffice(
    "give the score, design and solidity of the 864 control rows",
    async () => {
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
      const cells = await judge([{ probability: 3, answers: seven, controls: rows }], {});
      report(`v4–v6: ${rows.length} control rows, ${cells} cells; 0 differences`);
      expect(rows.length).toBe(864);
    },
    120_000,
  );

  withOffice(
    "give solidity and displacement of the 220 sets, 38 × 5 inherent zones and 5 × 3 × 3 residual ones",
    async () => {
      const sets = multisets(plainControls, 3).map((set) => ({
        probability: 5,
        answers: seven,
        controls: set.map(controlOf),
      }));
      const pairs = Array.from({ length: 19 }, (_, yes) => [
        answersWith(yes, false, 19),
        answersWith(yes + 1, true, 19),
      ]).flat();
      const inherent = levels.flatMap((probability) => pairs.map((answers) => ({ probability, answers })));
      const residual = levels.flatMap((probability) =>
        [3, 8, 14].flatMap((yes) =>
          (["FF", "MF", "DF"] as const).map((control) => ({
            probability,
            answers: answersWith(yes, false, 19),
            controls: [controlOf(control)],
          })),
        ),
      );
      expect([sets.length, inherent.length, residual.length]).toEqual([220, 190, 45]);
      const cells = await judge([...sets, ...inherent, ...residual], {});
      report(`v4–v6: 220 sets, 190 inherent, 45 residual, ${cells} cells; 0 differences`);
    },
    120_000,
  );

  withOffice(
    "agree on a pairwise sample of 500 whole risks, incomplete ones among them",
    async () => {
      const kinds: readonly (ControlAnswers | undefined)[] = [
        undefined,
        ...plainControls.map(controlOf),
        { ...controlOf("FF"), evidence: "" },
      ];
      const sizes = [6, 20, 2, kinds.length, kinds.length, kinds.length, 2];
      const rows = pairwise(sizes, 500);
      expect(new Set(rows.flatMap(pairsOf)).size).toBe(countPairs(sizes));
      const cases = rows.map(([p = 0, yes = 0, sixteen = 0, a = 0, b = 0, c = 0, reduce = 0]): Case => {
        const answers: (boolean | undefined)[] = answersWith(Math.max(yes, sixteen), sixteen === 1, 19);
        const partial = yes === 19 ? [...answers.slice(0, 4), undefined, ...answers.slice(5)] : answers;
        return {
          probability: p === 0 ? "" : p,
          answers: partial,
          controls: [a, b, c].flatMap((kind) => kinds[kind] ?? []),
          controlsReduce: reduce === 0 ? "Directamente" : "No disminuyen",
        };
      });
      const cells = await judge(cases, {});
      report(`v4–v6: ${cases.length} whole risks (all ${countPairs(sizes)} pairs), ${cells} cells; 0 differences`);
    },
    120_000,
  );

  withOffice(
    "follow the three choices of the workbook",
    async () => {
      const cases = levels.flatMap((probability) =>
        [
          [2, true],
          [14, false],
        ].map(([yes, sixteen]) => ({
          probability,
          answers: answersWith(Number(yes), sixteen === true, 19),
          controls: [{ ...controlOf("FM"), implementation: "manual" }],
        })),
      );
      const settings = [
        { rareCatastrophic: "Alto" },
        { question16: "No" },
        { controlTable: "25-15-10" },
        { riskMethod: "otro" },
      ];
      for (const setting of settings) await judge(cases, setting);
    },
    120_000,
  );
});

const reductionRows = rowsOf(["purpose", "implementation"]).filter(
  ({ purpose, implementation }) =>
    purpose !== "none" && (implementation === "automatic" || implementation === "manual"),
);

describe("Native formulas of the other tables in LibreOffice", () => {
  withOffice(
    "agree on 2015: 192 control rows, 19 × 5 products and 220 sets of scores",
    async () => {
      const rows = rowsOf(["documented", "responsible", "implementation", "periodicity", "evidence", "effective"]);
      const scored = [rows[0], rows[7], rows[20], rows[45], rows[60], rows[100], rows[120], rows[150], rows[190]];
      const sets = multisets(
        scored.filter((row) => row !== undefined),
        3,
      );
      const cases: readonly Case[] = [
        { probability: 4, answers: answersWith(7, false, 18), controls: rows },
        ...sets.map((controls) => ({ probability: 5, answers: answersWith(7, false, 18), controls })),
        ...levels.flatMap((probability) =>
          Array.from({ length: 19 }, (_, yes) => ({ probability, answers: answersWith(yes, false, 18) })),
        ),
      ];
      const cells = await judge(cases, { riskMethod: "2015" });
      expect([rows.length, sets.length]).toEqual([192, 220]);
      report(`2015: ${cases.length} risks, ${rows.length} control rows, ${cells} cells; 0 differences`);
    },
    120_000,
  );

  const reducedCases = (answers: Partial<Case>) =>
    levels.flatMap((probability) =>
      multisets(reductionRows, 3).map((controls): Case => ({ probability, controls, ...answers })),
    );

  withOffice(
    "agree on 25/15/10 in v4–v6: five probabilities and the 84 sets",
    async () => {
      const cases = reducedCases({ answers: seven });
      const cells = await judge(cases, { controlTable: "25-15-10" });
      report(`v4–v6 with 25/15/10: ${cases.length} risks, ${cells} cells; 0 differences`);
    },
    120_000,
  );

  withOffice(
    "agree on v7: the 25 cells, and the 84 sets on every impact",
    async () => {
      const economic = ["Menos de 10 SMLMV", "10 a 50 SMLMV", "50 a 100 SMLMV", "100 a 500 SMLMV", "Más de 500 SMLMV"];
      const general = (index: number) => ({ economic: economic[index] ?? "", reputational: "" });
      const cases = [
        ...levels.flatMap((probability) => levels.map((i): Case => ({ probability, general: general(i - 1) }))),
        ...levels.flatMap((i) =>
          multisets(reductionRows, 3).map((controls): Case => ({ probability: i, general: general(5 - i), controls })),
        ),
        { probability: 2, general: { economic: "10 a 50 SMLMV", reputational: "Nacional" } },
        { probability: 2, general: { economic: "", reputational: "" } },
      ];
      const cells = await judge(cases, { riskMethod: "v7" });
      report(`v7: ${cases.length} risks, ${cells} cells; 0 differences`);
    },
    120_000,
  );
});
