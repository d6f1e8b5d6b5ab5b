import type { MapTypes, NoMap } from "../../domain/risk/importing/ImportedMap";
import { shorten } from "../../i18n/shorten";
import type { MapOutcome } from "./MapOutcome";
import type { RiskImportWords } from "./wordCount";

/** «Gestión (3), Seguridad digital (2)». */
function listTypes({ counts }: MapTypes, words: RiskImportWords): string {
  return counts.map(({ type, risks }) => `${type || words.untyped} (${risks})`).join(", ");
}

function wordNoMap(sheet: string, { found, wordless, other, nearly, card }: NoMap, words: RiskImportWords): string {
  if (other !== undefined) return words.otherMap(sheet, words.others[other]);
  if (card === true) return words.card(sheet);
  if (wordless !== undefined) return words.scoreColumn({ ...wordless, sheet, found: shorten(wordless.found) });
  if (nearly !== undefined) {
    const known = nearly.known.map((header) => `«${shorten(header)}»`);
    const lacks = nearly.lacks.map((field) => `«${words.lacks[field as keyof typeof words.lacks]}»`);
    return words.nearly(sheet, known, lacks);
  }
  return words.noMap(sheet, found.length === 0 ? words.emptySheet : found.map((text) => shorten(text)).join(", "));
}

/** Why nothing is written, in a sentence; "" where the map can be imported. */
export function wordProblem(outcome: MapOutcome, words: RiskImportWords): string {
  switch (outcome.kind) {
    case "no-sheet":
      return words.noSheet(outcome.sheet);
    case "too-long":
      return words.tooLong(outcome.sheet, outcome.rows);
    case "no-map":
      return wordNoMap(outcome.sheet, outcome, words);
    case "no-words": {
      const [{ cell, found } = { cell: "", found: "" }] = outcome.cells;
      const others = outcome.cells.length - 1;
      if (found === "") return words.textless(outcome.sheet, cell, others);
      return words.wordless({ sheet: outcome.sheet, cell, found: shorten(found), others });
    }
    case "other-map":
      return words.otherMap(outcome.sheet, words.others[outcome.other]);
    case "no-corruption": {
      const { column, header } = outcome.types;
      if (column === "") return words.noCorruptionTitled(outcome.sheet, listTypes(outcome.types, words));
      return words.noCorruption(outcome.sheet, column, shorten(header), listTypes(outcome.types, words));
    }
    case "map":
      return outcome.added.length + outcome.known.length === 0 ? words.noRisks(outcome.sheet) : "";
  }
}
