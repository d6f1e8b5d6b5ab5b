import type { RiskCell } from "../../domain/findings/RiskFindings";
import { mismatchRule } from "./mismatchRule";

const cells: readonly RiskCell[] = [
  "score",
  "design",
  "solidity",
  "setSolidity",
  "displacement",
  "residualProbability",
  "residualZone",
];

/** Controls, their set and what is left of the risk, as the method gives them (guía v4 de 2018: solidez y desplazamiento). */
export const checkResidualMismatch = mismatchRule("risk/residual-mismatch", (movesImpact) =>
  movesImpact ? [...cells, "residualImpact"] : cells,
);
