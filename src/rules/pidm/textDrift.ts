import type { Draft, FormRule, ProjectRule } from "../../domain/findings/Finding";
import { matchAlignment } from "../../domain/metas/matchAlignment";
import { buildCatalogue, compareWithCode } from "../../domain/pidm/catalogue";
import { pidmKey } from "../../domain/pidm/pidmKey";
import { DRIFT } from "../../domain/text/alikeTexts";
import { roundSimilarity } from "../../domain/text/roundSimilarity";

/** §7.1 words a meta as §6.5 does (DIE-FO-013 asks for it twice); accents, case and the final stop aside. */
export const checkFormTextDrift: FormRule = (form) =>
  matchAlignment(form)
    .filter(({ similarity }) => similarity < 1)
    .map(({ meta, row, similarity }) => ({
      code: "pidm/text-drift",
      severity: "warning",
      at: [row.at, meta.at],
      params: {
        code: pidmKey(meta.pidm.text),
        found: row.text,
        expected: meta.text,
        similarity: roundSimilarity(similarity),
      },
    }));

/** The workbook words a meta as «Catálogo PIDM» does. */
export const checkBookTextDrift: ProjectRule = (project) => {
  if (project.origin === "form") return [];
  const catalogue = buildCatalogue(project.pidm);
  return project.metas.flatMap((meta, index): readonly Draft[] => {
    const code = pidmKey(meta.pidm);
    const own = compareWithCode(catalogue, code, meta.text);
    if (own === undefined || own.similarity < DRIFT || own.similarity === 1) return [];
    return [
      {
        code: "pidm/text-drift",
        severity: "warning",
        at: [{ table: "metas", index, field: "text" }],
        params: { code, found: meta.text, expected: own.text, similarity: roundSimilarity(own.similarity) },
      },
    ];
  });
};
