import type { LeftReason, TypeCount } from "../../domain/risk/importing/ImportedMap";
import type { Translated } from "../../i18n/Catalog";
import type { riskImportWords } from "../../i18n/es/riskImport";
import { shorten } from "../../i18n/shorten";
import type { ReadOutcome } from "./MapOutcome";

export type RiskImportWords = Translated<typeof riskImportWords>;

/** Rows in which a risk may be lost. */
export const urgentReasons: ReadonlySet<LeftReason> = new Set<LeftReason>(["type", "untyped", "no-risk", "no-words"]);

/** Every row of the sheet, and why the rows that are left out are. */
export function wordCount({ count, left }: ReadOutcome, words: RiskImportWords): readonly string[] {
  const reasons = [...new Set(left.map(({ reason }): LeftReason => reason))].map((reason) => {
    const rows = left.filter((one) => one.reason === reason).length;
    return words.reasonCount(rows, words.reasons[reason][rows === 1 ? 0 : 1]);
  });
  return [words.count(count), ...(reasons.length === 0 ? [] : [words.leftOut(reasons)])];
}

/** Types that may mean corruption or not, where no person has said it. */
export function isAsked({ kind }: TypeCount): boolean {
  return kind === "doubtful" || kind === "vague";
}

/** Which types of risk are taken, which are not, and about which a person is asked. */
export function wordTypes({ types, other, typesSaid }: ReadOutcome, words: RiskImportWords): readonly string[] {
  const named = other === undefined ? [] : [words.otherTaken(words.others[other])];
  if (types === undefined) return typesSaid ? [] : [...named, words.noTypes];
  const list = (counts: readonly TypeCount[]) =>
    counts.map(({ type, risks }) => words.typeCount(shorten(type) || words.untyped, risks));
  const [taken, left] = [types.counts.filter((one) => one.taken), types.counts.filter((one) => !one.taken)];
  const asked = typesSaid ? [] : types.counts.filter(isAsked);
  const questions = [true, false].flatMap((isTaken) => {
    const same = asked.filter((one) => one.taken === isTaken);
    const named = same.flatMap(({ type }) => (type === "" ? [] : [`«${shorten(type)}»`]));
    const blank = same.find(({ type }) => type === "");
    return [
      ...(named.length === 0 ? [] : [words.typesAsked(named, isTaken)]),
      ...(blank === undefined ? [] : [words.typesBlank(blank.risks, isTaken)]),
    ];
  });
  return [
    ...named,
    types.column === ""
      ? words.typesTitled(list(taken))
      : words.typesTaken(types.column, shorten(types.header), list(taken)),
    ...(left.length === 0 ? [] : [words.typesLeft(list(left))]),
    ...(types.carried === 0 ? [] : [words.typesCarried(types.carried)]),
    ...questions,
  ];
}

/** What of the matrix of v5 and v6 has a place in our workbook, and what has none. */
export function wordGeneral(
  { layout, columns, unmatched, types }: ReadOutcome,
  words: RiskImportWords,
): readonly string[] {
  if (layout !== "v5-v6") return [];
  const read = [...new Set(columns.map(({ own }) => own))];
  const unread = unmatched
    .filter(({ column, header, filled }) => header !== "" && filled > 0 && column !== types?.column)
    .map(({ header }) => shorten(header));
  return [words.general(read.join(", "), [...new Set(unread)].join(", "))];
}
