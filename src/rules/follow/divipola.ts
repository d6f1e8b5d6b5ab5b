import type { CellEdit, Draft, ProjectRule } from "../../domain/findings/Finding";
import { compareDivipola, type Disagreement } from "../../domain/municipality/compareDivipola";
import type { Project } from "../../domain/project/Project";
import { maskPersonal } from "../../domain/year/personalData";

/** Tables whose rows name a municipality of the list. */
const users = ["followUp", "training", "indices", "execution", "actors", "risks"] as const;

/** The name in every row that bears it: sums find a municipality by its name. */
function rename(project: Project, from: string, to: string): readonly CellEdit[] {
  return users.flatMap((table) =>
    project[table].flatMap(({ municipality }, index) =>
      municipality === from ? [{ at: { table, index, field: "municipality" }, from, to }] : [],
    ),
  );
}

function repairOf(project: Project, index: number, { of, expected, closes }: Disagreement): Pick<Draft, "repair"> {
  const row = project.municipalities[index];
  if (row === undefined || of === "unknown" || !closes) return {};
  const own = { at: { table: "municipalities", index, field: of }, from: row[of], to: expected } as const;
  const rest = of === "name" ? rename(project, row.name, expected) : [];
  return { repair: { changes: [own, ...rest], safe: of === "department" } };
}

/** Code, name and department of a municipality are those of one row of the DIVIPOLA. */
export const checkDivipola: ProjectRule = (project) =>
  project.municipalities.flatMap((row, index): readonly Draft[] => {
    const found = compareDivipola(row);
    if (found === undefined) return [];
    const { of, expected, closes } = found;
    const name = of === "name" && !closes ? maskPersonal(row.name.trim()) : row.name.trim();
    return [
      {
        code: "follow/divipola",
        severity: "warning",
        at: [{ table: "municipalities", index, field: of === "unknown" ? "code" : of }],
        params: { of, code: String(row.code).trim(), name, department: row.department.trim(), expected },
        ...repairOf(project, index, found),
      },
    ];
  });
