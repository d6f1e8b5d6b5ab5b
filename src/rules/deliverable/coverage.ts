import { countCopies, matchDeliverables } from "../../domain/evidence/matchDeliverables";
import type { FormRule } from "../../domain/findings/Finding";

/** Each product of §10 is an evidence of §6.5 (DIE-FO-013); one copy too many is told as a copy. */
export const checkWithoutEvidence: FormRule = (form) =>
  matchDeliverables(form).unannounced.map(({ text, bullets }) => ({
    code: "deliverable/without-evidence",
    severity: "warning",
    at: bullets.slice(0, 1).map((said) => said.at),
    params: { text },
  }));

/** Each evidence of §6.5 is a product of §10 (DIE-FO-013). */
export const checkWithoutDeliverable: FormRule = (form) =>
  form.deliverables.length === 0
    ? []
    : matchDeliverables(form).undelivered.map(({ code, said }) => ({
        code: "evidence/without-deliverable",
        severity: "warning",
        at: [said.at],
        params: { code, text: said.text },
      }));

/** §10 names a product as often as §6.5 asks for it. */
export const checkDuplicateDeliverable: FormRule = (form) => {
  const { unannounced, deliverables, evidence } = matchDeliverables(form);
  const products = deliverables.map(({ text }) => text);
  const asked = evidence.map(({ said }) => said.text);
  return unannounced.flatMap(({ text, bullets }) => {
    const copies = countCopies(text, products);
    if (copies < 2) return [];
    return [
      {
        code: "deliverable/duplicate",
        severity: "warning",
        at: bullets.slice(0, 1).map((said) => said.at),
        params: { text, copies, evidence: countCopies(text, asked) },
      },
    ];
  });
};
