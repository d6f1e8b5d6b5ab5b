import type { Draft, FormRule, ProjectRule } from "../../domain/findings/Finding";
import type { Ref } from "../../domain/findings/Place";
import { buildFormCatalogue } from "../../domain/pidm/buildFormCatalogue";
import { buildCatalogue, type Catalogue, compareWithCode, findClosest } from "../../domain/pidm/catalogue";
import { pidmKey } from "../../domain/pidm/pidmKey";
import { DRIFT } from "../../domain/text/matchTexts";
import { roundSimilarity } from "../../domain/text/roundSimilarity";

/** §6.5 gives a code the text that §7.1 or the known metas of the PIDM give it; the better code is named. */
export const checkFormTextMismatch: FormRule = (form) => {
  const catalogue = buildFormCatalogue(form);
  return form.metas.flatMap((meta) => compare(catalogue, pidmKey(meta.pidm.text), meta.text, meta.at));
};

/** The text beside a code is the text that «Catálogo PIDM» gives it; where another code has this text, it is named. */
export const checkBookTextMismatch: ProjectRule = (project) => {
  if (project.origin === "form") return [];
  const catalogue = buildCatalogue(project.pidm);
  return project.metas.flatMap((meta, index) =>
    compare(catalogue, pidmKey(meta.pidm), meta.text, { table: "metas", index, field: "text" }),
  );
};

function compare(catalogue: Catalogue, code: string, text: string, at: Ref): readonly Draft[] {
  const own = text.trim() === "" ? undefined : compareWithCode(catalogue, code, text);
  if (own === undefined || own.similarity >= DRIFT) return [];
  const closest = findClosest(catalogue, text);
  const better = closest !== undefined && closest.similarity >= DRIFT ? closest.code : undefined;
  const params = { code, found: text, expected: own.text, similarity: roundSimilarity(own.similarity) };
  return [
    {
      code: "pidm/text-mismatch",
      severity: "error",
      at: [at],
      params: better === undefined ? params : { ...params, better },
    },
  ];
}
