import { joinDeliverables } from "../evidence/joinDeliverables";
import type { FormPlace } from "../findings/Place";
import type { Evidence } from "../project/Project";
import { matchTexts } from "../text/matchTexts";
import { similarity } from "../text/similarity";
import type { FormRecord, SourcedText } from "./FormRecord";
import type { PaperChoice } from "./Import";

/** Below this an evidence without product and a product without evidence are two things, not two wordings. */
const RELATED = 0.4;

interface ResolvedEvidence {
  readonly rows: readonly Evidence[];
  readonly places: readonly FormPlace[];
  readonly choices: readonly PaperChoice[];
}

/** The evidence of §6.5, each under the code of its meta; the products of §10 stay texts. */
export function resolveEvidence(form: FormRecord): ResolvedEvidence {
  const found = form.metas.flatMap((meta) => meta.evidence.map((said) => ({ said, pidm: meta.pidm.text })));
  return {
    rows: found.map(({ said, pidm }) => ({ pidm, text: said.text, quarters: "", state: "", link: "" })),
    places: found.map(({ said }) => said.at),
    choices: listChoices(
      form,
      found.map(({ said }) => said),
    ),
  };
}

/** Pairs what §6.5 and §10 do not word alike: first the drifted texts, then the leftovers that are related. */
function listChoices(form: FormRecord, evidence: readonly SourcedText[]): PaperChoice[] {
  const products = joinDeliverables(form.deliverables.map((said) => said.text)).map((joined) => ({
    text: joined.text,
    at: form.deliverables[joined.bullets[0] ?? 0]?.at ?? { section: "10", row: 0 },
  }));
  const match = matchTexts(
    evidence.map((said) => said.text),
    products.map((said) => said.text),
  );
  const drifted = match.pairs
    .filter((pair) => pair.similarity < 1)
    .map((pair) => [evidence[pair.left], products[pair.right]] as const);
  const left = match.leftOver.flatMap((index) => evidence[index] ?? []);
  const right = match.rightOver.flatMap((index) => products[index] ?? []);
  return [...drifted, ...pairRelated(left, right)].flatMap(([kept, dropped]) =>
    kept === undefined || dropped === undefined
      ? []
      : [
          {
            code: "evidence-of-6.5" as const,
            kept: kept.text,
            dropped: dropped.text,
            keptAt: kept.at,
            droppedAt: dropped.at,
          },
        ],
  );
}

function pairRelated(
  left: readonly SourcedText[],
  right: readonly SourcedText[],
): (readonly [SourcedText, SourcedText])[] {
  if (left.length * right.length > 10_000) return [];
  const open = [...right];
  return left.flatMap((said) => {
    const scored = open.map((other) => similarity(said.text, other.text));
    const best = scored.indexOf(Math.max(...scored));
    if (best === -1 || (scored[best] ?? 0) < RELATED) return [];
    const [other] = open.splice(best, 1);
    return other === undefined ? [] : [[said, other] as const];
  });
}
