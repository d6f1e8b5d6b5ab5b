import type { Draft, ProjectRule } from "../../domain/findings/Finding";
import { showCell } from "../../domain/findings/showCell";
import { pidmKey } from "../../domain/pidm/pidmKey";
import type { Subactivity } from "../../domain/project/Project";
import { normalizeText } from "../../domain/text/normalizeText";

interface Seen {
  readonly row: Subactivity;
  readonly index: number;
}

/** A subactivity stands once: the same text again is most often a copy left behind (DIE-FO-013, 6.5). */
export const checkDuplicateSubactivity: ProjectRule = (project) => {
  const firsts = new Map<string, Seen>();
  return project.schedule.flatMap((row, index): readonly Draft[] => {
    const text = normalizeText(row.text);
    const first = firsts.get(text);
    if (text === "") return [];
    if (first !== undefined) return [draftCopy({ row, index }, first)];
    firsts.set(text, { row, index });
    return [];
  });
};

function draftCopy(copy: Seen, first: Seen): Draft {
  return {
    code: "subactivity/duplicate",
    severity: "warning",
    at: [
      { table: "schedule", index: copy.index, field: "text" },
      { table: "schedule", index: first.index, field: "text" },
    ],
    params: {
      code: pidmKey(copy.row.pidm),
      number: showCell(copy.row.number),
      otherCode: pidmKey(first.row.pidm),
      otherNumber: showCell(first.row.number),
      text: copy.row.text,
    },
  };
}
