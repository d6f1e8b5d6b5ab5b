import { mismatchRule } from "./mismatchRule";

/** In corruption only the probability moves: the residual impact is the inherent one (guías 2015 y v4–v6). */
export const checkImpactDisplaced = mismatchRule("risk/impact-displaced", (movesImpact) =>
  movesImpact ? [] : ["residualImpact"],
);
