import { isTruncated } from "../../domain/evidence/isTruncated";
import type { ProjectRule } from "../../domain/findings/Finding";
import type { RowRef } from "../../domain/findings/Place";

/** A product or evidence is a whole sentence (DIE-FO-013, 6.5 and 10 «Productos y/o entregables»). */
export const checkTruncatedDeliverable: ProjectRule = (project) => {
  const products = project.texts.flatMap(({ section, text }, index) =>
    section === "10.2" ? [{ text, at: { table: "texts", index, field: "text" } satisfies RowRef }] : [],
  );
  const evidence = project.evidence.map(({ text }, index) => ({
    text,
    at: { table: "evidence", index, field: "text" } satisfies RowRef,
  }));
  return [...products, ...evidence]
    .filter(({ text }) => isTruncated(text))
    .map(({ text, at }) => ({ code: "deliverable/truncated", severity: "warning", at: [at], params: { text } }));
};
