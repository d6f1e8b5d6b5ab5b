import { accentColor } from "../../domain/workbook/roleLooks";
import type { Op, WritePlan } from "../../domain/workbook/WritePlan";
import type { PlainCell } from "../../layouts/Layout";
import type { MarkedSheet } from "../markedSheet";
import { groupCells } from "./groupCells";
import type { ReportSheet } from "./ReportSheet";

const isFormula = ({ content }: PlainCell) => content.startsWith("=");

function cellOps(sheet: string, cells: readonly PlainCell[], rename: (formula: string) => string): WritePlan {
  const formatted = cells.filter(({ format }) => format !== undefined);
  const formats = groupCells(formatted, ({ format = "" }) => format).map(
    ({ area, first }): Op => ({ op: "setNumberFormat", sheet, area, format: first.format ?? "General" }),
  );
  const contents = groupCells(cells, (cell) => String(isFormula(cell))).map(({ area, rows, first }): Op => {
    if (!isFormula(first)) return { op: "setValues", sheet, area, values: rows };
    return { op: "setFormulas", sheet, area, formulas: rows.map((row) => row.map(rename)) };
  });
  const styles = groupCells(cells, ({ style }) => style).map(
    ({ area, first }): Op => ({ op: "setStyle", sheet, area, style: first.style }),
  );
  return [...formats, ...contents, ...styles];
}

/** The plan of one sheet of the report: made, or emptied and made anew. `rename` spells the columns as the workbook does. */
export function writeSheet(
  { name: sheet, exists }: MarkedSheet,
  report: ReportSheet,
  rename: (formula: string) => string,
): WritePlan {
  return [
    exists ? { op: "clearSheet", sheet } : { op: "addSheet", sheet, tabColor: accentColor },
    ...cellOps(sheet, report.cells, rename),
    { op: "setConditionalFormats", sheet, formats: report.conditionalFormats },
    ...report.charts.map((chart): Op => ({ op: "addChart", sheet, chart })),
    ...report.widths.map((characters, index): Op => ({ op: "setColumnWidth", sheet, column: index + 1, characters })),
    ...Object.entries(report.heights).map(
      ([row, points]): Op => ({ op: "setRowHeight", sheet, row: Number(row), points }),
    ),
    { op: "setView", sheet, freezeRows: report.freezeRows, gridlines: false },
    { op: "setPage", sheet, page: report.page },
  ];
}
