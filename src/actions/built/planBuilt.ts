import { formatReference } from "../../domain/formula/cellReference";
import { accentColor } from "../../domain/workbook/roleLooks";
import type { Op, WritePlan } from "../../domain/workbook/WritePlan";
import type { PlainCell } from "../../layouts/Layout";
import type { BuiltSheet } from "./blocks";
import { groupCells } from "./groupCells";
import type { MarkedSheet } from "./markedSheet";

type Rename = (formula: string) => string;

const isFormula = ({ content }: PlainCell) => content.startsWith("=");

/** Excel makes a number of such a content where no format keeps texts: undo would take it for something that a person typed. */
const isNumber = ({ content, format }: PlainCell) => format !== "@" && /^(0|[1-9]\d{0,14})$/.test(content);

function cellOps(sheet: string, cells: readonly PlainCell[], rename: Rename): WritePlan {
  const formatted = cells.filter(({ format }) => format !== undefined);
  const formats = groupCells(formatted, ({ format = "" }) => format).map(
    ({ area, first }): Op => ({ op: "setNumberFormat", sheet, area, format: first.format ?? "General" }),
  );
  const contents = groupCells(cells, (cell) => `${isFormula(cell)} ${isNumber(cell)}`).map(
    ({ area, rows, first }): Op => {
      if (isNumber(first)) return { op: "setValues", sheet, area, values: rows.map((row) => row.map(Number)) };
      if (!isFormula(first)) return { op: "setValues", sheet, area, values: rows };
      return { op: "setFormulas", sheet, area, formulas: rows.map((row) => row.map(rename)) };
    },
  );
  const styles = groupCells(cells, ({ style }) => style).map(
    ({ area, first }): Op => ({ op: "setStyle", sheet, area, style: first.style }),
  );
  return [...formats, ...contents, ...styles];
}

/** The plan of one sheet: made and marked as ours, or emptied and made anew. `rename` spells columns as the workbook does. */
export function planBuilt(
  { name: sheet, exists, mark }: MarkedSheet,
  built: BuiltSheet,
  rename: Rename = (formula) => formula,
): WritePlan {
  const { conditionalFormats: formats } = built;
  const first: WritePlan = exists
    ? [{ op: "clearSheet", sheet }]
    : [
        { op: "addSheet", sheet, tabColor: accentColor },
        { op: "defineName", name: mark, formula: formatReference(sheet, 1, 1), visible: false },
      ];
  return [
    ...first,
    ...cellOps(sheet, built.cells, rename),
    ...(formats.length === 0 ? [] : [{ op: "setConditionalFormats", sheet, formats } as const]),
    ...built.charts.map((chart): Op => ({ op: "addChart", sheet, chart })),
    ...built.widths.map((characters, index): Op => ({ op: "setColumnWidth", sheet, column: index + 1, characters })),
    ...Object.entries(built.heights).map(
      ([row, points]): Op => ({ op: "setRowHeight", sheet, row: Number(row), points }),
    ),
    { op: "setView", sheet, freezeRows: built.freezeRows, gridlines: false },
    { op: "setPage", sheet, page: built.page },
  ];
}
