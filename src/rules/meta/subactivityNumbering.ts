import type { Draft, ProjectRule } from "../../domain/findings/Finding";
import { showCell, wholeOf } from "../../domain/findings/showCell";
import { pidmKey } from "../../domain/pidm/pidmKey";
import type { Subactivity } from "../../domain/project/Project";

interface Numbered {
  readonly row: Subactivity;
  readonly index: number;
}

/** The subactivities of a meta are numbered 1…n, in any order of the rows (DIE-FO-013, 6.5 and 9). */
export const checkSubactivityNumbering: ProjectRule = (project) => {
  const metas = new Map<string, Numbered[]>();
  for (const [index, row] of project.schedule.entries()) {
    const code = pidmKey(row.pidm);
    if (code === "" || row.text.trim() === "") continue;
    const rows = metas.get(code);
    if (rows === undefined) metas.set(code, [{ row, index }]);
    else rows.push({ row, index });
  }
  return [...metas].flatMap(([code, rows]) => checkMeta(code, rows));
};

function checkMeta(code: string, rows: readonly Numbered[]): readonly Draft[] {
  const first = findMisnumbered(rows);
  if (first === undefined) return [];
  const found = rows.map(({ row }) => showCell(row.number) || "–").join(", ");
  return [
    {
      code: "subactivity/numbering",
      severity: "warning",
      at: [{ table: "schedule", index: first.index, field: "number" }],
      params: { code, found, count: rows.length },
    },
  ];
}

/** The first row whose number is missing, repeated or beyond the count. */
function findMisnumbered(rows: readonly Numbered[]): Numbered | undefined {
  const seen = new Set<number>();
  return rows.find(({ row }) => {
    const number = wholeOf(row.number);
    if (number === undefined || number < 1 || number > rows.length || seen.has(number)) return true;
    seen.add(number);
    return false;
  });
}
