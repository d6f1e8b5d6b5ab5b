import type { Project } from "../../../src/domain/project/Project";
import { type MappedRisk, readRiskMap } from "../../../src/domain/risk/readRiskMap";
import { strengthWords } from "../../../src/domain/risk/words";

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

/** Count of «Sí» and level under «Impacto»; the general table has no count. */
function expectedImpact({ method }: ReturnType<typeof readRiskMap>, { input, valuation }: MappedRisk) {
  const yes = method.impact.kind === "general" ? "" : input.answers.filter((answer) => answer === true).length;
  return { yes, level: valuation.impact?.level ?? 0 };
}

/** What was compared: calculated cells, and those that differ. */
export interface Verdict {
  readonly cells: number;
  readonly differences: readonly unknown[];
}

type StoredCells = Readonly<Record<string, { readonly value: unknown }>>;

/** Compares every calculated cell that another program gives with the code. */
export function judge(project: Project, back: Project): Verdict {
  const map = readRiskMap(project);
  const sizes = ({ risks, impacts, controls }: Project) => [risks.length, impacts.length, controls.length].join();
  const differences: unknown[] =
    sizes(project) === sizes(back) ? [] : [`rows: ${sizes(project)}, found ${sizes(back)}`];
  let cells = 0;
  const compare = (at: string, stored: StoredCells, expected: object) => {
    for (const [key, value] of Object.entries(expected)) {
      cells += 1;
      if (stored[key]?.value !== value) differences.push({ at, key, expected: value, found: stored[key]?.value });
    }
  };
  for (const risk of map.risks) {
    compare(`risk ${risk.key}`, { ...back.risks[risk.index]?.stored }, expectedCells(map, risk));
    for (const { index } of risk.impacts)
      compare(`impact ${risk.key}`, { ...back.impacts[index]?.stored }, expectedImpact(map, risk));
    for (const [place, { index }] of risk.controls.entries())
      compare(`control ${index}`, { ...back.controls[index]?.stored }, expectedControl(risk.valuation.controls[place]));
  }
  return { cells, differences };
}
