import { readBudget } from "../../domain/budget/readBudget";
import type { RubroLevel } from "../../domain/findings/BudgetFindings";
import type { Ref } from "../../domain/findings/Place";
import type { Project, RubroLine } from "../../domain/project/Project";

/** The rubro lines that hold anything, with the data row (from 1) that findings name. */
export function listRubroLines(
  project: Project,
): readonly { readonly index: number; readonly row: number; readonly line: RubroLine }[] {
  return readBudget(project).rubro.map(({ index, line }) => ({ index, row: index + 1, line }));
}

/** The cell of a code, or of the name beside it. */
export function codeRef(index: number, level: RubroLevel, part: "code" | "name" = "code"): Ref {
  return { table: "rubro", index, field: part === "code" ? level : `${level}Name` };
}
