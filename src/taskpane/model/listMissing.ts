import type { Finding, Report } from "../../domain/findings/Finding";
import type { FormFindings } from "../../domain/findings/FormFindings";

/** A part of the project that the form lacks, by section or field, and the finding that says so. */
interface MissingPart {
  /** "8.1", "name" or "declaredTotal": worded in i18n. */
  readonly part: string;
  readonly finding: Finding;
}

/** What the form just read lacks, errors first: blank texts and the signature are no part that the project needs. */
export function listMissing(report: Report): readonly MissingPart[] {
  return report.findings
    .filter(({ severity }) => severity !== "info")
    .flatMap((finding) => {
      const part = partOf(finding);
      return part === undefined ? [] : [{ part, finding }];
    })
    .sort((a, b) => rank(a) - rank(b));
}

/** Errors before warnings, then in the order of the form. */
function rank({ finding }: MissingPart): number {
  const [place] = finding.places;
  const [chapter = 0, section = 0] =
    place !== undefined && "section" in place ? place.section.split(".").map(Number) : [];
  return (finding.severity === "error" ? 0 : 10_000) + chapter * 100 + section;
}

/** One cell is not a whole part, and what stands twice is not missing. */
function partOfUnread({ section, lack }: FormFindings["form/unread-section"]): string | undefined {
  if (lack === "total") return "declaredTotal";
  return lack === "cell" || lack === "repeated" || lack === "amounts" || lack === "unit" ? undefined : section;
}

function partOf(finding: Finding): string | undefined {
  if (finding.code === "form/unread-section") return partOfUnread(finding.params);
  if (finding.code === "form/missing-field") return finding.params.field;
  const isTotal = finding.code === "budget/amount-not-a-number" && finding.params.of === "total";
  return isTotal && finding.params.found === "" ? "declaredTotal" : undefined;
}
