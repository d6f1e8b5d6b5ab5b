import type { ReductionTable } from "../RiskMethod";

/**
 * 25/15/10 of the general tables (v5–v7), read in public applications: type plus implementation, taken off one after the other;
 * preventive and detective controls reduce probability, corrective ones impact.
 */
export const reductionTable: ReductionTable = {
  kind: "reduction",
  criteria: [
    { criterion: "purpose", points: { prevent: 25, detect: 15, correct: 10 } },
    { criterion: "implementation", points: { automatic: 25, manual: 15 } },
  ],
  reduces: { prevent: "probability", detect: "probability", correct: "impact" },
  band: 20,
};
