import type { Finding } from "../domain/findings/Finding";
import { pesos, pesosRange } from "../i18n/format";

/** What stands there and what was expected, as people read them; "" where a finding has no such pair. */
interface FindingValues {
  readonly found: string;
  readonly expected: string;
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

function amountOf(value: number | undefined): string {
  return value === undefined ? "" : pesos(value);
}

/** Codes whose pair is not called found and expected in their params. */
function specialValues(finding: Finding): FindingValues | undefined {
  switch (finding.code) {
    case "budget/total-mismatch":
    case "sheet/total-mismatch":
      return { found: pesos(finding.params.declared), expected: pesos(finding.params.sum) };
    case "budget/rubro-mismatch":
      return { found: pesos(finding.params.rubro), expected: amountOf(finding.params.sum ?? finding.params.declared) };
    case "budget/unit-value-outlier":
      return { found: pesos(finding.params.unitValue), expected: pesosRange(finding.params.min, finding.params.max) };
    case "budget/amount-as-text":
      return { found: finding.params.found, expected: pesos(finding.params.value) };
    case "book/row-outside-table":
      return { found: finding.params.content.map(({ text }) => text).join("; "), expected: "" };
    case "rubro/lost-zero":
      return {
        found: finding.params.codes.map(({ found }) => found).join(", "),
        expected: finding.params.codes.map(({ restored }) => restored).join(", "),
      };
    default:
      return undefined;
  }
}

/** Found beside expected, from the params of a finding or from its repair. */
export function findingValues(finding: Finding): FindingValues {
  const special = specialValues(finding);
  if (special !== undefined) return special;
  const params: Readonly<Record<string, unknown>> = { ...finding.params };
  const change = finding.fix?.changes[0];
  return {
    found: textOf(params.found) || textOf(change?.from),
    expected: textOf(params.expected ?? params.suggestion) || textOf(change?.to),
  };
}
