import { sampleRiskMap } from "../../assets/samples/riskMap";
import { emptyProject } from "../../src/domain/project/emptyProject";
import type { Project } from "../../src/domain/project/Project";

/** A risk map of so many risks with so many controls each: the sample's texts and answers, over and over. */
export function bigRiskMap(risks: number, controlsOfEach: number): Project {
  const { risks: samples, impacts, controls } = sampleRiskMap;
  const pick = <T>(rows: readonly T[], index: number): T => {
    const row = rows[index % rows.length];
    if (row === undefined) throw new Error("The sample map is empty.");
    return row;
  };
  const numbers = Array.from({ length: risks }, (_, index) => index + 1);
  return {
    ...emptyProject,
    risks: numbers.map((number) => {
      const row = pick(samples, number);
      return { ...row, number, text: `${row.text} (${number})` };
    }),
    impacts: numbers.map((risk) => ({ ...pick(impacts, risk), risk })),
    controls: numbers.flatMap((risk) =>
      Array.from({ length: controlsOfEach }, (_, index) => ({
        ...pick(controls, risk * controlsOfEach + index),
        risk,
        number: index + 1,
      })),
    ),
  };
}
