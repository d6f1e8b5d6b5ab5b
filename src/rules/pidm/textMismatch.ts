import type { Draft, ProjectRule } from "../../domain/findings/Finding";
import { buildCatalogue, type Catalogue, compareWithCode, findClosest } from "../../domain/pidm/catalogue";
import { pidmKey } from "../../domain/pidm/pidmKey";
import { DRIFT } from "../../domain/text/matchTexts";
import { roundSimilarity } from "../../domain/text/roundSimilarity";

/** The text beside a code is the text that the PIDM gives it; where another code has this text, it is named. */
export const checkPidmTextMismatch: ProjectRule = (project) => {
  const catalogue = buildCatalogue(project.pidm);
  return project.metas.flatMap((meta, index): readonly Draft[] => {
    const code = pidmKey(meta.pidm);
    const own = meta.text.trim() === "" ? undefined : compareWithCode(catalogue, code, meta.text);
    if (own === undefined || own.similarity >= DRIFT) return [];
    const better = findBetter(catalogue, meta.text);
    const params = { code, found: meta.text, expected: own.text, similarity: roundSimilarity(own.similarity) };
    return [
      {
        code: "pidm/text-mismatch",
        severity: "error",
        at: [{ table: "metas", index, field: "text" }],
        params: better === undefined ? params : { ...params, better },
      },
    ];
  });
};

function findBetter(catalogue: Catalogue, text: string): string | undefined {
  const closest = findClosest(catalogue, text);
  return closest !== undefined && closest.similarity >= DRIFT ? closest.code : undefined;
}
