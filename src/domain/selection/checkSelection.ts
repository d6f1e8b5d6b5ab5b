import { buildReport } from "../findings/buildReport";
import type { Finding } from "../findings/Finding";
import { checkAmountTexts } from "./checkAmountTexts";
import { checkErrorValues } from "./checkErrorValues";
import { checkFormulas } from "./checkFormulas";
import { checkPidmColumn } from "./checkPidmColumn";
import { checkTotals } from "./checkTotals";
import { columnKind } from "./columnKind";
import { readColumns } from "./readColumns";
import { isSumFormula } from "./readSums";
import type { SelectedColumn } from "./SelectedColumn";
import type { Selection } from "./Selection";
import type { SelectionReport } from "./SelectionReport";

function checkColumn(selection: Selection, column: SelectedColumn): readonly Finding[] {
  const { sheet, values } = selection;
  const kind = columnKind(column);
  if (kind === "pidm") return [...checkErrorValues(sheet, column), ...checkPidmColumn(sheet, column)];
  if (kind === "other") return checkErrorValues(sheet, column);
  return [
    ...checkErrorValues(sheet, column),
    ...checkTotals(sheet, column, values),
    ...checkAmountTexts(sheet, column),
    ...checkFormulas(sheet, column, isSumFormula),
  ];
}

/** Checks any selected cells, of our sheets or of anybody's: totals, amounts, formulas, PIDM codes. It writes nothing. */
export function checkSelection(selection: Selection): SelectionReport {
  const steps = checkSteps(selection);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same in steps, each yielding the share done (0 to 1), so that a pane can show progress and be cancelled between them. */
export function* checkSteps(selection: Selection): Generator<number, SelectionReport> {
  const columns = readColumns(selection);
  const findings: Finding[] = [];
  for (const [i, column] of columns.entries()) {
    findings.push(...checkColumn(selection, column));
    yield (i + 1) / columns.length;
  }
  return { ...buildReport(findings), coverage: { formulaSums: 0, typedTotals: 0, amounts: 0 }, notes: [] };
}
