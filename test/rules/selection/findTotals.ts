import type { Finding } from "../../../src/domain/findings/Finding";
import type { Selection } from "../../../src/domain/selection/Selection";
import { checkSelection } from "../../../src/rules/selection/checkSelection";

type TotalFinding = Extract<Finding, { readonly code: "sheet/total-mismatch" }>;

export function totals(selection: Selection): readonly TotalFinding[] {
  return checkSelection(selection).findings.filter((finding) => finding.code === "sheet/total-mismatch");
}

export const edits = (finding: TotalFinding | undefined) =>
  (finding?.explanations ?? []).map(({ kind, place, from, to }) => [kind, "cell" in place ? place.cell : "", from, to]);
