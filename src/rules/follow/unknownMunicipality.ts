import type { Draft, ProjectRule } from "../../domain/findings/Finding";
import { findMunicipality } from "../../domain/municipality/findMunicipality";
import { isBlank } from "../../domain/text/isBlank";
import { maskPersonal } from "../../domain/year/personalData";

/** Tables whose rows are of a municipality, and whether a row may leave it out. */
const tables = [
  ["followUp", false],
  ["training", false],
  ["indices", false],
  ["execution", true],
  ["actors", true],
] as const;

/** Formulas and copies for municipalities go by the name of «Municipios» alone. */
export const checkUnknownMunicipality: ProjectRule = (project) => {
  const names = project.municipalities.map(({ name }) => name);
  return tables.flatMap(([table, optional]) =>
    project[table].flatMap(({ municipality }, index): readonly Draft[] => {
      const isFine = names.includes(municipality) || (optional && isBlank(municipality));
      if (isFine) return [];
      const ref = { table, index, field: "municipality" };
      const found = findMunicipality(municipality, project.municipalities);
      const draft = { code: "follow/unknown-municipality", severity: "error", at: [ref] } as const;
      const typed = municipality.trim();
      if (found === undefined) return [{ ...draft, params: { found: maskPersonal(typed) } }];
      const params = { found: typed, expected: found.name };
      const changes = [{ at: ref, from: municipality, to: found.name }];
      return [{ ...draft, params, repair: { changes, safe: found.exact } }];
    }),
  );
};
