import type { Finding } from "../../domain/findings/Finding";
import type { Cell } from "../../domain/workbook/Cell";
import { ruleName } from "../../i18n/es/ruleName";
import { encodeFinding } from "../../layouts/findingRows";
import { originWords } from "../../layouts/hallazgos";

/** A row of tHallazgos by column: layout columns by their key, columns of the user's by their header. */
export type FindingCells = Readonly<Record<string, Cell>>;

/** What a person writes beside a finding, kept as long as the finding is the same. */
const personal = ["state", "attendedBy", "date"];

/**
 * The rows after a check: those of origin «libro» are replaced, keeping what a person wrote on findings that are still there;
 * those of origin «formato» stay as they are.
 */
export function mergeRows(
  old: readonly FindingCells[],
  findings: readonly Finding[],
  keys: readonly string[],
): readonly FindingCells[] {
  const [fromBook, fromForm] = [
    old.filter((row) => row.origin === originWords.book),
    old.filter((row) => row.origin !== originWords.book),
  ];
  const known = new Map(fromBook.map((row) => [row.key, row]));
  const fresh = findings.map((finding) => {
    const cells = encodeFinding(finding, "book");
    const row: FindingCells = Object.fromEntries(keys.map((key, index) => [key, cells[index] ?? ""]));
    const before = known.get(row.key ?? "");
    if (before === undefined) return row;
    const kept = Object.entries(before).filter(([key]) => personal.includes(key) || !keys.includes(key));
    return { ...row, ...Object.fromEntries(kept) };
  });
  // Workbooks of before have no names of rules.
  return [...fresh, ...fromForm.map((row) => ({ ...row, rule: row.rule || ruleName(String(row.code ?? "")) }))];
}
