import type { Draft, FormRule, ProjectRule } from "../../domain/findings/Finding";
import type { Ref } from "../../domain/findings/Place";
import { buildFormCatalogue } from "../../domain/pidm/buildFormCatalogue";
import { buildCatalogue, type Catalogue, isShippedOnly } from "../../domain/pidm/catalogue";
import { parsePidm } from "../../domain/pidm/parsePidm";
import type { Cell } from "../../domain/workbook/Cell";

/** A meta of §6.5 stands in §7.1 or among the known metas; nobody has the whole PIDM there, so it is only a warning. */
export const checkFormPidmUnknown: FormRule = (form) => {
  const catalogue = buildFormCatalogue(form);
  return form.metas.flatMap((meta) => lookUp(catalogue, meta.pidm.text, meta.at, true));
};

/** A meta of the workbook stands in «Catálogo PIDM»; while that holds the shipped metas alone, only a warning. */
export const checkBookPidmUnknown: ProjectRule = (project) => {
  if (project.origin === "form") return [];
  const catalogue = buildCatalogue(project.pidm);
  const shippedOnly = isShippedOnly(catalogue);
  return project.metas.flatMap((meta, index) =>
    lookUp(catalogue, meta.pidm, { table: "metas", index, field: "pidm" }, shippedOnly),
  );
};

function lookUp(catalogue: Catalogue, cell: Cell, at: Ref, shippedOnly: boolean): readonly Draft[] {
  const reading = parsePidm(cell);
  if (!reading.ok || catalogue.has(reading.code)) return [];
  return [
    {
      code: "pidm/unknown",
      severity: shippedOnly ? "warning" : "error",
      at: [at],
      params: { code: reading.code, catalogue: shippedOnly ? "shipped" : "own" },
    },
  ];
}
