import type { Draft, ProjectRule } from "../../domain/findings/Finding";
import { showCell } from "../../domain/findings/showCell";
import { numberKey } from "../../domain/metas/numberKey";
import { readDocuments } from "../../domain/year/readDocuments";

/** A document without a line of the budget is in no sum. Where no line has a number, `checkLineNumber` says so once. */
export const checkUnknownLine: ProjectRule = (project) => {
  const { documents, lines } = readDocuments(project);
  const names = new Set(project.budget.map(({ number }) => String(number).toLowerCase()));
  return documents.flatMap(({ row: { line }, index }): readonly Draft[] => {
    const found = showCell(line);
    if (found !== "" && (lines.size === 0 || names.has(String(line).toLowerCase()))) return [];
    const ref = { table: "execution", index, field: "line" } as const;
    const meant = found === "" ? undefined : lines.get(numberKey(line))?.number;
    const params = { found, ...(meant === undefined ? {} : { expected: showCell(meant) }) };
    const draft = { code: "spend/unknown-line", severity: "error", at: [ref], params } as const;
    if (meant === undefined) return [draft];
    return [{ ...draft, repair: { changes: [{ at: ref, from: line, to: meant }], safe: true } }];
  });
};
