import { isMarked } from "../../schedule/isMarked";
import type { Cell } from "../../workbook/Cell";
import { byKey } from "../byKey";
import type { BudgetLine, Project, Subactivity } from "../Project";
import { type FormTable, formTables } from "../tables";

/** A record as flat cells by column key; the marked months stand as one fact, such as "9 10". */
export type Facts = Readonly<Record<string, Cell>>;

/** What a form says, or a workbook holds of it: single facts, and the rows of each table. */
export interface FormFacts {
  readonly fields: Facts;
  readonly tables: Readonly<Record<FormTable, readonly Facts[]>>;
}

/** The marked months of a row (1–12) as one fact. */
function flatten({ months, ...rest }: Subactivity): Facts {
  const marked = months.flatMap((cell, index) => (isMarked(cell) ? [index + 1] : []));
  return { ...rest, months: marked.join(" ") };
}

/** A line without the number that only the workbook gives it. */
function withoutNumber({ number: _, ...line }: BudgetLine): Facts {
  return line;
}

/** The facts of a project that come from a form; risks and catalogues of codes do not. */
export function factsOf(project: Project): FormFacts {
  const rows = (table: FormTable): readonly Facts[] => {
    if (table === "schedule") return project.schedule.map(flatten);
    if (table === "budget") return project.budget.map(withoutNumber);
    return project[table].map((row) => ({ ...row }));
  };
  return { fields: { ...project.ficha }, tables: byKey(formTables, rows) };
}
