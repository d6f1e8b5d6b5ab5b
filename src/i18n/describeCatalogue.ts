import type { CatalogueOutcome } from "../domain/pidm/CatalogueOutcome";
import type { ListPlace, UnreadableRow } from "../domain/pidm/CatalogueReading";
import type { Translated } from "./Catalog";
import type { catalogueTexts } from "./es/catalogue";
import { quoteAll } from "./format";
import { shorten } from "./shorten";

type CatalogueTexts = Translated<typeof catalogueTexts>;

/** Why nothing of a list could be written. */
export function describeListProblem(
  problem: NonNullable<CatalogueOutcome["problem"]>,
  { seen }: CatalogueOutcome,
  texts: CatalogueTexts,
): string {
  switch (problem) {
    case "no-header":
      return texts.noHeader(
        seen && { row: seen.row, headings: quoteAll(seen.headings.map((heading) => shorten(heading))) },
      );
    case "no-rows":
      return texts.noRows;
    case "protected":
      return texts.protected;
    default:
      return texts.noRoom;
  }
}

/** «Filas con datos: 14 = 10 metas + 2 títulos de nivel + …»: every row of the list is in one of the parts. */
function describeRows(outcome: CatalogueOutcome, { total, parts }: CatalogueTexts): readonly string[] {
  const { rows, repeated, duplicates, unreadable, passed } = outcome;
  const left = repeated + duplicates.length + unreadable.length + passed.length;
  const counts = [
    [parts.metas, rows - left],
    [parts.repeated, repeated],
    [parts.duplicates, duplicates.length],
    [parts.unreadable, unreadable.length],
    ...(["level", "total", "note", "heading", "wrapped"] as const).map(
      (kind) => [parts[kind], passed.filter((row) => row.kind === kind).length] as const,
    ),
  ] as const;
  const shown = counts.filter(([, n], at) => at === 0 || n > 0).map(([word, n]) => word(n));
  return rows === 0 ? [] : [total(rows, shown.join(" + "))];
}

function describeUnreadable({ found, why, ...place }: UnreadableRow, texts: CatalogueTexts): string {
  const word = why === undefined ? texts.unreadable : texts.reasons[why];
  return word(placeIn(place, texts), shorten(found));
}

function placeIn({ row, sheet }: ListPlace, texts: CatalogueTexts): string {
  return texts.at(row, sheet);
}

/** What a person should look at: where it was read, left out, read differently, or kept as it was. */
export function listNotes(outcome: CatalogueOutcome, texts: CatalogueTexts): readonly string[] {
  const { sources, sheetsLeft, unknownColumns, unreadable, passed, repaired, duplicates, conflicts } = outcome;
  const at = (place: ListPlace) => placeIn(place, texts);
  return [
    ...sources.map((source) =>
      source.bare === true ? texts.bare : texts.source(at(source), shorten(source.code), shorten(source.text)),
    ),
    ...describeRows(outcome, texts),
    ...(sheetsLeft.length === 0 ? [] : [texts.sheetsLeft(quoteAll(sheetsLeft))]),
    ...(unknownColumns.length === 0 ? [] : [texts.unknownColumns(unknownColumns.join(", "))]),
    ...unreadable.map((row) => describeUnreadable(row, texts)),
    ...passed.flatMap(({ kind, found, ...place }) =>
      kind === "total" || kind === "note" ? [texts.passed[kind](at(place), shorten(found))] : [],
    ),
    ...repaired.map(({ found, code, ...place }) => texts.repaired(at(place), found, code)),
    ...duplicates.map(({ code, first, firstSheet, ...place }) =>
      texts.duplicate(at(place), code, texts.first(first, firstSheet)),
    ),
    ...conflicts.map(({ code, kept, ...place }) => texts.conflict(at(place), code, shorten(kept))),
  ];
}
