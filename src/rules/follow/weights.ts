import type { ProjectRule } from "../../domain/findings/Finding";

/** Weights are typed with two decimals at most. */
const tolerance = 0.01;

/** Weights of the metas add up to 100 %, or none has one: then all weigh alike. */
export const checkWeights: ProjectRule = ({ metas }) => {
  const weights = metas.map(({ weight }) => weight);
  const numbers = weights.filter((weight) => typeof weight === "number");
  if (weights.every((weight) => weight === "")) return [];
  const sum = numbers.reduce((total, weight) => total + weight, 0);
  const missing = metas.length - numbers.length;
  if (missing === 0 && Math.abs(sum - 100) <= tolerance) return [];
  const index = missing > 0 ? weights.findIndex((weight) => typeof weight !== "number") : 0;
  return [
    {
      code: "follow/weights",
      severity: "warning",
      at: [{ table: "metas", index, field: "weight" }],
      params: { sum: Math.round(sum * 100) / 100, missing, metas: metas.length },
    },
  ];
};
