import type { Finding } from "../domain/findings/Finding";
import type { FindingCode } from "../domain/findings/FindingParams";
import { placeKey, rowKey } from "../domain/findings/placeKey";

/** One event gives one finding: where `specific` stands, `general` says nothing new on the same cell or row. */
interface SuppressPair {
  readonly specific: FindingCode;
  readonly general: FindingCode;
  readonly scope: "cell" | "row";
  readonly reason: string;
}

export const suppressPairs: readonly SuppressPair[] = [
  {
    specific: "pidm/format",
    general: "schedule/unknown-meta",
    scope: "cell",
    reason: "a code that cannot be read cannot be found either",
  },
  {
    specific: "pidm/format",
    general: "evidence/unknown-meta",
    scope: "cell",
    reason: "a code that cannot be read cannot be found either",
  },
  {
    specific: "pidm/format",
    general: "follow/unknown-meta",
    scope: "cell",
    reason: "a code that is written otherwise is told as such",
  },
  {
    specific: "budget/amount-words",
    general: "budget/amount-as-text",
    scope: "cell",
    reason: "turned into a number, the cell would lose the words that deny it",
  },
  {
    specific: "pidm/programme-mismatch",
    general: "pidm/unknown",
    scope: "row",
    reason: "a meta that §7.1 puts elsewhere is not missing there",
  },
  {
    specific: "pidm/text-mismatch",
    general: "pidm/meta-number-mismatch",
    scope: "row",
    reason: "a wrong code differs from the text and from the number at once",
  },
  {
    specific: "pidm/text-mismatch",
    general: "pidm/duplicate",
    scope: "row",
    reason: "a code typed for another meta repeats the code of its neighbour",
  },
  {
    specific: "schedule/column-shift",
    general: "schedule/row-without-month",
    scope: "row",
    reason: "the marks of a shifted row stand under other months",
  },
  {
    specific: "schedule/unknown-subactivity",
    general: "schedule/row-without-month",
    scope: "row",
    reason: "the row is not of this project",
  },
  {
    specific: "deliverable/truncated",
    general: "deliverable/without-evidence",
    scope: "row",
    reason: "a cut text cannot equal its evidence",
  },
  {
    specific: "deliverable/duplicate",
    general: "deliverable/without-evidence",
    scope: "row",
    reason: "the extra copy is what lacks an evidence",
  },
];

/** The findings without those that a more specific one already tells. */
export function suppressFindings(
  findings: readonly Finding[],
  pairs: readonly SuppressPair[] = suppressPairs,
): readonly Finding[] {
  const spoken = new Set(findings.flatMap((finding) => spokenKeys(finding)));
  return findings.filter((finding) => !pairs.some((pair) => isSuppressed(finding, pair, spoken)));
}

function spokenKeys(finding: Finding): readonly string[] {
  return finding.places.flatMap((place) => [
    `${finding.code} cell ${placeKey(place)}`,
    `${finding.code} row ${rowKey(place)}`,
  ]);
}

function isSuppressed(finding: Finding, pair: SuppressPair, spoken: ReadonlySet<string>): boolean {
  if (finding.code !== pair.general) return false;
  const keyOf = pair.scope === "cell" ? placeKey : rowKey;
  return finding.places.some((place) => spoken.has(`${pair.specific} ${pair.scope} ${keyOf(place)}`));
}
