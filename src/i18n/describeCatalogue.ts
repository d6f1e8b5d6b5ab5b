import type { CatalogueOutcome } from "../actions/importCatalogue";
import type { Translated } from "./Catalog";
import type { catalogueTexts } from "./es/catalogue";
import { shorten } from "./shorten";

type CatalogueTexts = Translated<typeof catalogueTexts>;

/** Why nothing of a list could be written. */
export function describeProblem(problem: NonNullable<CatalogueOutcome["problem"]>, texts: CatalogueTexts): string {
  switch (problem) {
    case "no-header":
      return texts.noHeader;
    case "no-rows":
      return texts.noRows;
    case "protected":
      return texts.protected;
    default:
      return texts.noRoom;
  }
}

/** What a person should look at: left out, read differently, or kept as it was. */
export function listNotes(outcome: CatalogueOutcome, texts: CatalogueTexts): readonly string[] {
  const { unknownColumns, unreadable, repaired, duplicates, conflicts } = outcome;
  return [
    ...(unknownColumns.length === 0 ? [] : [texts.unknownColumns(unknownColumns.join(", "))]),
    ...unreadable.map(({ row, found }) => texts.unreadable(row, shorten(found))),
    ...repaired.map(({ row, found, code }) => texts.repaired(row, found, code)),
    ...duplicates.map(({ row, code, first }) => texts.duplicate(row, code, first)),
    ...conflicts.map(({ row, code, kept }) => texts.conflict(row, code, shorten(kept))),
  ];
}
