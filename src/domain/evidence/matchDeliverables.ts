import type { FormRecord, SourcedText } from "../form/FormRecord";
import { pidmKey } from "../pidm/pidmKey";
import { matchTexts } from "../text/matchTexts";
import { normalizeText } from "../text/normalizeText";
import { joinDeliverables } from "./joinDeliverables";

/** A product of §10, its bullets joined where one announces the next. */
interface Deliverable {
  readonly text: string;
  readonly bullets: readonly SourcedText[];
}

/** An evidence of §6.5 with the code of its meta. */
interface PlannedEvidence {
  readonly code: string;
  readonly said: SourcedText;
}

interface DeliverableMatch {
  /** Products that no evidence announces. */
  readonly unannounced: readonly Deliverable[];
  /** Evidence that no product delivers. */
  readonly undelivered: readonly PlannedEvidence[];
  readonly deliverables: readonly Deliverable[];
  readonly evidence: readonly PlannedEvidence[];
}

/** Matches the products of §10 with the evidence of §6.5, one to one. */
export function matchDeliverables(form: FormRecord): DeliverableMatch {
  const deliverables = joinDeliverables(form.deliverables.map((said) => said.text)).map(({ text, bullets }) => ({
    text,
    bullets: bullets.flatMap((index) => form.deliverables[index] ?? []),
  }));
  const evidence = form.metas.flatMap((meta) =>
    meta.evidence
      .map((said) => ({ code: pidmKey(meta.pidm.text), said }))
      .filter(({ said }) => said.text.trim() !== ""),
  );
  const match = matchTexts(
    deliverables.map(({ text }) => text),
    evidence.map(({ said }) => said.text),
  );
  return {
    unannounced: match.leftOver.flatMap((index) => deliverables[index] ?? []),
    undelivered: match.rightOver.flatMap((index) => evidence[index] ?? []),
    deliverables,
    evidence,
  };
}

/** How often a text stands among others, compared as rules compare texts. */
export function countCopies(text: string, among: readonly string[]): number {
  const wanted = normalizeText(text);
  return among.filter((other) => normalizeText(other) === wanted).length;
}
