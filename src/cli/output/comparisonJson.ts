import type { BookComparison } from "../../actions/newForm/readVersions";
import { sortOf } from "../../domain/project/versions/FormChange";

/** A comparison for programs: the facts as they stand, codes instead of words. */
export function comparisonJson({
  changes,
  places,
  kept,
  remembers,
  sameProject,
  names,
  outside,
  gone,
}: BookComparison): string {
  const told = changes.map((change) => {
    const { id, ...rest } = change;
    const place = places.get(id);
    return { sort: sortOf(change), ...(place === undefined ? {} : { place }), ...rest };
  });
  return JSON.stringify({ sameProject, names, remembers, kept, outside, gone, changes: told }, null, 2);
}
