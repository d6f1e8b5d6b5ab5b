import type { StructureConflict } from "../domain/workbook/StructureConflict";
import type { Translated } from "./Catalog";
import type { planTexts } from "./es/plan";

/** What of the user's a plan leaves as it is, in a language. */
export function describeConflict(conflict: StructureConflict, { conflicts }: Translated<typeof planTexts>): string {
  // The compiler cannot follow that a word takes the conflict of its own kind.
  const word = conflicts[conflict.kind] as (conflict: StructureConflict) => string;
  return word(conflict);
}
