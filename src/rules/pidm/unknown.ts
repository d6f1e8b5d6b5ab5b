import type { ProjectRule } from "../../domain/findings/Finding";
import { buildCatalogue, isShippedOnly } from "../../domain/pidm/catalogue";
import { parsePidm } from "../../domain/pidm/parsePidm";

/** The meta stands in the PIDM («Dime tu plan» 2016–2026); with the shipped catalogue alone, which is not the whole plan, only a warning. */
export const checkPidmUnknown: ProjectRule = (project) => {
  const catalogue = buildCatalogue(project.pidm);
  const shippedOnly = project.origin === "form" || isShippedOnly(catalogue);
  return project.metas.flatMap((meta, index) => {
    const reading = parsePidm(meta.pidm);
    if (!reading.ok || catalogue.has(reading.code)) return [];
    return [
      {
        code: "pidm/unknown",
        severity: shippedOnly ? "warning" : "error",
        at: [{ table: "metas", index, field: "pidm" }],
        params: { code: reading.code, catalogue: shippedOnly ? "shipped" : "own" },
      },
    ];
  });
};
