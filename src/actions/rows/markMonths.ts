import { isMarked } from "../../domain/schedule/isMarked";
import { formatCell } from "../../domain/workbook/address";
import { cellAt } from "../../domain/workbook/cellAt";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import type { Op } from "../../domain/workbook/WritePlan";
import { cronograma, monthMark } from "../../layouts/cronograma";
import { findTable } from "../../layouts/findTable";
import type { Action, ActionResult } from "../Action";
import { monthColumns } from "./selectedRows";

export interface MarkMonthsInput {
  /** Sheet rows of «Cronograma», from 1. */
  readonly rows: readonly number[];
  /** January to December: to be marked, not to be marked, or (undefined) as it is. */
  readonly months: readonly (boolean | undefined)[];
}

/** Marks months of several subactivities at once; a mark of any kind that is there already stays as it is. */
export const markMonths = {
  id: "markMonths",
  preview: "never",
  effect: "data",
  run(snapshot: Snapshot, { rows, months }: MarkMonthsInput): ActionResult {
    const found = findTable(snapshot, cronograma.table);
    if (found === undefined) return { plan: [] };
    const { sheet } = found;
    const plan = monthColumns(found).flatMap((column, index): readonly Op[] => {
      const wanted = months[index];
      if (column === undefined || wanted === undefined) return [];
      const others = rows.filter((row) => isMarked(cellAt(sheet, row, column).value) !== wanted);
      return others.map((row) => ({
        op: "setValues",
        sheet: sheet.name,
        area: formatCell(row, column),
        values: [[wanted ? monthMark : ""]],
      }));
    });
    return { plan };
  },
} as const satisfies Action<MarkMonthsInput>;
