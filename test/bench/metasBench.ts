import { buildAlikeIndex } from "../../src/domain/text/alikeTexts";
import { checkPidmFormat } from "../../src/rules/pidm/format";
import { checkBookTextMismatch } from "../../src/rules/pidm/textMismatch";
import { validateBook } from "../../src/rules/validate";
import { decodedBook } from "../support/buildProject";
import { hardProject } from "../support/hardProject";
import { planTexts } from "../support/planTexts";
import { measure } from "./measure";

const sizes = [1_000, 2_000, 4_000, 8_000];

/** Each text of a plan looked for, with a slip, among as many texts. */
function lookUp(count: number): number {
  const texts = planTexts(count, 11);
  const index = buildAlikeIndex(texts);
  return texts.filter((text) => index.closest(`${text.slice(0, 9)}x${text.slice(10)}`) !== undefined).length;
}

/** Metas × catalogue: the search alone, the two rules that search, and the whole check of a book with so many rows in every table. */
export async function benchMetas() {
  const results = [];
  for (const metas of sizes) {
    const [texts, codes] = [hardProject(metas, "texts"), hardProject(metas, "codes")];
    results.push({
      metas,
      search: await measure(1, () => lookUp(metas)),
      textMismatch: await measure(1, () => checkBookTextMismatch(texts)),
      unknownCodes: await measure(1, () => checkPidmFormat(codes)),
      everything: await measure(1, () => validateBook(decodedBook(texts))),
    });
  }
  return results;
}
