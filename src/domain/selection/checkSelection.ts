import { buildReport } from "../findings/buildReport";
import type { Finding, Report } from "../findings/Finding";
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
export function checkSelection(selection: Selection): Report {
  const columns = readColumns(selection);
  return buildReport(columns.flatMap((column) => checkColumn(selection, column)));
}
