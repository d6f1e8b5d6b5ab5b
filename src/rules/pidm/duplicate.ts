import type { Draft, ProjectRule } from "../../domain/findings/Finding";
import type { RowRef } from "../../domain/findings/Place";
import { pidmKey } from "../../domain/pidm/pidmKey";
import type { Project } from "../../domain/project/Project";
import { normalizeText } from "../../domain/text/normalizeText";

interface CodedText {
  readonly code: string;
  readonly text: string;
  readonly at: RowRef;
}

/** A code names one meta of the PIDM, in the metas of the project and in the catalogue. */
export const checkPidmDuplicate: ProjectRule = (project) => [
  ...draftRepeated(listMetas(project)),
  ...(project.origin === "book" ? draftRepeated(listEntries(project)) : []),
];

function draftRepeated(rows: readonly CodedText[]): readonly Draft[] {
  const firsts = new Map<string, CodedText>();
  return rows.flatMap((row) => {
    const first = firsts.get(row.code);
    if (row.code === "") return [];
    if (first !== undefined) return [draftPair(row, first)];
    firsts.set(row.code, row);
    return [];
  });
}

function draftPair(row: CodedText, first: CodedText): Draft {
  const same = normalizeText(row.text) === normalizeText(first.text);
  return {
    code: "pidm/duplicate",
    severity: same ? "warning" : "error",
    at: [row.at, first.at],
    params: {
      code: row.code,
      kind: same ? "same-text" : "different-texts",
      found: row.text,
      first: first.text,
    },
  };
}

function listMetas(project: Project): readonly CodedText[] {
  return project.metas.map((meta, index) => ({
    code: pidmKey(meta.pidm),
    text: meta.text,
    at: { table: "metas", index, field: "pidm" },
  }));
}

function listEntries(project: Project): readonly CodedText[] {
  return project.pidm.map((entry, index) => ({
    code: pidmKey(entry.code),
    text: entry.text,
    at: { table: "pidm", index, field: "code" },
  }));
}
