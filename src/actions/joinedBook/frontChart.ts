import { columnRange } from "../../domain/formula/cellReference";
import type { ChartSpec } from "../../domain/workbook/WritePlan";
import { joinedBookTexts } from "../../i18n/es/joinedBook";

/** What tells the charts of the front sheet apart. */
interface FrontChart extends Pick<ChartSpec, "name" | "kind" | "title" | "area"> {
  readonly valueFormat: string;
  /** Name of its only series. */
  readonly series: string;
  /** Columns of the names and of the values, and the rows of both. */
  readonly columns: readonly [names: string, values: string];
  readonly rows: readonly [first: number, last: number];
}

/** A chart of one series over cells of the front sheet. */
export function frontChart({ series, columns: [names, values], rows: [first, last], ...chart }: FrontChart): ChartSpec {
  const { sheet } = joinedBookTexts.front;
  return {
    ...chart,
    categories: columnRange(sheet, names, first, last),
    series: [{ name: series, values: columnRange(sheet, values, first, last) }],
    fromZero: true,
  };
}
