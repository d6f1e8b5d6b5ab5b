import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding, Report } from "../../src/domain/findings/Finding";
import type { FindingCode } from "../../src/domain/findings/FindingParams";
import { resolveForm } from "../../src/domain/form/resolveForm";
import { readForm } from "../../src/importers/readForm";
import { validateForm } from "../../src/rules/validate";

const ROOT = join(__dirname, "../..");
const REAL = join(ROOT, "../shared/data/formato-die-fo-013.txt");
const SAMPLE = join(ROOT, "test/fixtures/sample-form.txt");

interface Row {
  readonly code: FindingCode;
  readonly section: string;
  readonly row: number;
  /** Line of the real form; the sample's narrative has other lines. */
  readonly line?: number;
  readonly params: Record<string, unknown>;
}

function row(code: FindingCode, section: string, rowNumber: number, line: number, params: Row["params"]): Row {
  return { code, section, row: rowNumber, line, params };
}

/** What the filled form has to give, read from it by hand: every other code gives nothing. */
const EXPECTED: readonly Row[] = [
  row("budget/total-mismatch", "8.1", 0, 146, { sum: 599_290_000, declared: 199_290_000, difference: 400_000_000 }),
  row("budget/rubro-mismatch", "8.2", 1, 153, { rubro: 199_290_000, agrees: "rubro-total" }),
  row("budget/unit-value-outlier", "8.1", 3, 144, { median: 7_500_000 }),
  row("budget/amount-format", "8.1", 3, 144, { found: "434.500.000" }),
  row("pidm/programme-mismatch", "7.1", 4, 124, { code: "1-2-5-5", level: "programa", found: 7, expected: 5 }),
  row("pidm/text-drift", "7.1", 1, 121, { code: "1-2-5-1" }),
  row("pidm/gap", "6.5", 2, 102, { code: "1-2-5-2", last: "1-2-5-2" }),
  row("pidm/gap", "6.5", 7, 114, { code: "1-2-7-3", last: "1-2-7-3" }),
  row("meta/missing-target", "6.5", 1, 101, { code: "1-2-5-1" }),
  row("meta/missing-target", "6.5", 5, 110, { code: "1-2-7-1" }),
  row("meta/missing-target", "6.5", 6, 111, { code: "1-2-7-2" }),
  row("subactivity/duplicate", "6.5", 6, 113, {
    code: "1-2-7-2",
    number: "5",
    otherCode: "1-2-5-4",
    otherNumber: "4",
  }),
  { code: "schedule/empty", section: "9", row: 0, params: { rows: 32 } },
  row("schedule/column-shift", "9", 16, 173, { code: "1-2-5-5", number: "3" }),
  row("schedule/column-shift", "9", 17, 174, { code: "1-2-5-5", number: "4" }),
  row("schedule/column-shift", "9", 18, 175, { code: "1-2-5-5", number: "5" }),
  row("schedule/text-drift", "9", 5, 162, { code: "1-2-5-3", number: "1" }),
  row("schedule/text-drift", "9", 7, 164, { code: "1-2-5-3", number: "3" }),
  row("schedule/text-drift", "9", 14, 171, { code: "1-2-5-5", number: "1" }),
  row("schedule/text-drift", "9", 19, 176, { code: "1-2-7-1", number: "1" }),
  row("schedule/text-drift", "9", 22, 179, { code: "1-2-7-1", number: "4" }),
  row("schedule/text-drift", "9", 23, 180, { code: "1-2-7-1", number: "5" }),
  row("schedule/text-drift", "9", 25, 182, { code: "1-2-7-2", number: "2" }),
  row("schedule/text-drift", "9", 27, 184, { code: "1-2-7-2", number: "4" }),
  row("rubro/name-mismatch", "8.2", 1, 153, { code: "4599031" }),
  row("deliverable/truncated", "10", 12, 218, { text: "Documento que contiene:" }),
  row("deliverable/without-evidence", "10", 8, 214, { text: "PIC realizado" }),
  row("evidence/without-deliverable", "6.5", 5, 110, { code: "1-2-7-1", text: "PIC actualizado o diseñado" }),
  row("form/duplicate-section", "8.2", 0, 150, { number: "8.2", times: 2 }),
  row("form/duplicate-section", "10", 0, 205, { number: "10", times: 2 }),
  row("form/empty-section", "7.3", 0, 131, { number: "7.3" }),
  row("form/empty-section", "8.2", 0, 148, { number: "8.2" }),
  row("form/municipality-name", "", 0, 105, { found: "FLORINAHANGA", expected: "Floridablanca" }),
  row("form/municipality-name", "", 0, 105, { found: "OPIÓN", expected: "Girón" }),
  row("form/municipality-name", "", 0, 105, { found: "PEDECEURTA", expected: "Piedecuesta" }),
  row("form/municipality-name", "", 0, 197, { found: "FLORENCIANA", expected: "Floridablanca" }),
  row("form/municipality-name", "", 0, 197, { found: "PEDECEUTA", expected: "Piedecuesta" }),
  row("form/objective-without-activity", "6.1", 3, 67, { objectives: 3, activities: 2 }),
];

async function validateFile(path: string): Promise<Report> {
  const reading = await readForm(new Uint8Array(readFileSync(path)));
  if (!reading.ok) throw new Error(`${path} cannot be read: ${reading.code}`);
  return validateForm(reading.form, resolveForm(reading.form));
}

/** Findings and expectations in one order, so that both lists compare as a whole. */
function sortRows(rows: readonly Row[]): readonly Row[] {
  return [...rows].sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
}

function toRows(findings: readonly Finding[], withLines: boolean): readonly Row[] {
  return findings.map((finding) => {
    const place = finding.places[0];
    if (place === undefined || "sheet" in place) throw new Error(`${finding.code} has no place on the form`);
    const wanted = EXPECTED.find((item) => item.code === finding.code)?.params ?? {};
    const params = Object.fromEntries(Object.entries(finding.params).filter(([key]) => key in wanted)) as Row["params"];
    const line = withLines && place.line !== undefined ? { line: place.line } : {};
    return { code: finding.code, section: place.section, row: place.row, ...line, params };
  });
}

function withoutLines(rows: readonly Row[]): readonly Row[] {
  return rows.map(({ line: _, ...rest }) => rest);
}

function expectExplanations(report: Report): void {
  const total = report.findings.find((finding) => finding.code === "budget/total-mismatch");
  expect(total?.explanations?.map(({ kind, from, to, place }) => ({ kind, from, to, place }))).toMatchObject([
    { kind: "extra-digit", from: 434_500_000, to: 34_500_000, place: { section: "8.1", row: 3 } },
    { kind: "digit-changed", from: 199_290_000, to: 599_290_000, place: { section: "8.1", row: 0 } },
  ]);
}

describe("the findings of the real form", () => {
  const testReal = existsSync(REAL) ? it : it.skip;

  testReal(
    "is exactly what the real form gives, with its lines (skipped where ../shared/data is not present)",
    async () => {
      const report = await validateFile(REAL);
      expect(sortRows(toRows(report.findings, true))).toEqual(sortRows(EXPECTED));
      expect(report.counts.error).toBe(4);
      expectExplanations(report);
    },
  );

  it("is exactly what the sample form gives, with other lines", async () => {
    const report = await validateFile(SAMPLE);
    expect(sortRows(toRows(report.findings, false))).toEqual(sortRows(withoutLines(EXPECTED)));
    expect(report.counts.error).toBe(4);
    expectExplanations(report);
  });

  it("orders the findings by severity, then by line", async () => {
    const { findings } = await validateFile(SAMPLE);
    const rank = { error: 0, warning: 1, info: 2 };
    const keys = findings.map((finding) => rank[finding.severity]);
    expect(keys).toEqual([...keys].sort());
    const lines = findings
      .filter((finding) => finding.severity === "warning")
      .map((finding) => finding.places[0])
      .map((place) => (place !== undefined && "line" in place ? place.line : undefined));
    expect(lines).toEqual([...lines].sort((a, b) => Number(a) - Number(b)));
  });
});
