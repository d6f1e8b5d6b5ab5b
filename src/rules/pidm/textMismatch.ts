import type { Draft, FormRule, ProjectRule } from "../../domain/findings/Finding";
import type { Ref } from "../../domain/findings/Place";
import { buildFormCatalogue } from "../../domain/pidm/buildFormCatalogue";
import {
  buildCatalogue,
  type Catalogue,
  type CatalogueMatch,
  compareWithCode,
  openClosest,
} from "../../domain/pidm/catalogue";
import { pidmKey } from "../../domain/pidm/pidmKey";
import { DRIFT } from "../../domain/text/alikeTexts";
import { roundSimilarity } from "../../domain/text/roundSimilarity";

/** §6.5 gives a code the text that §7.1 or the known metas of the PIDM give it; the better code is named. */
export const checkFormTextMismatch: FormRule = (form) => {
  const known = open(buildFormCatalogue(form));
  return form.metas.flatMap((meta) => compare(known, pidmKey(meta.pidm.text), meta.text, meta.at));
};

/** The text beside a code is the text that «Catálogo PIDM» gives it; where another code has this text, it is named. */
export const checkBookTextMismatch: ProjectRule = (project) => {
  if (project.origin === "form") return [];
  const known = open(buildCatalogue(project.pidm));
  return project.metas.flatMap((meta, index) =>
    compare(known, pidmKey(meta.pidm), meta.text, { table: "metas", index, field: "text" }),
  );
};

interface Known {
  readonly catalogue: Catalogue;
  readonly closest: (text: string) => CatalogueMatch | undefined;
}

function open(catalogue: Catalogue): Known {
  return { catalogue, closest: openClosest(catalogue) };
}

function compare({ catalogue, closest }: Known, code: string, text: string, at: Ref): readonly Draft[] {
  const own = text.trim() === "" ? undefined : compareWithCode(catalogue, code, text);
  if (own === undefined || own.similarity >= DRIFT) return [];
  const better = closest(text)?.code;
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
