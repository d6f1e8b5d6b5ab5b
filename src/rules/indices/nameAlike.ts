import type { Draft, ProjectRule } from "../../domain/findings/Finding";
import { groupBy } from "../../domain/project/byKey";
import { isBlank } from "../../domain/text/isBlank";
import { findSpellings } from "../../domain/year/indexSpellings";

/** Averages, ranks and changes go by the name of the index: written in two ways it is two indices. */
export const checkNameAlike: ProjectRule = ({ indices }) => {
  const named = indices.flatMap(({ index: name }, index) => (isBlank(name) ? [] : [{ name, index }]));
  const expected = findSpellings(named.map(({ name }) => name));
  return [...groupBy(named, ({ name }) => name)].flatMap(([found, rows]): readonly Draft[] => {
    const right = expected.get(found);
    if (right === undefined) return [];
    const at = rows.map(({ index }) => ({ table: "indices" as const, index, field: "index" }));
    const changes = at.map((ref) => ({ at: ref, from: found, to: right.name }));
    return [
      {
        code: "index/name-alike",
        severity: "warning",
        at,
        params: { found, expected: right.name },
        repair: { changes, safe: right.sure },
      },
    ];
  });
};
