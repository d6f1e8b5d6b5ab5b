import type { BookComparison } from "../../domain/project/versions/BookComparison";
import { type FormChange, sortOf } from "../../domain/project/versions/FormChange";

/** A comparison for programs: the facts as they stand, codes instead of words. */
export function comparisonJson({
  changes,
  differing,
  places,
  kept,
  remembers,
  sameProject,
  names,
  outside,
  gone,
}: BookComparison): string {
  const tell = (change: FormChange) => {
    const { id, ...rest } = change;
    const place = places.get(id);
    return { sort: sortOf(change), ...(place === undefined ? {} : { place }), ...rest };
  };
  return JSON.stringify(
    { sameProject, names, remembers, kept, outside, gone, changes: changes.map(tell), differing: differing.map(tell) },
    null,
    2,
  );
}
