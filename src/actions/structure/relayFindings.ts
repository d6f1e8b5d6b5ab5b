import { formatReference } from "../../domain/formula/cellReference";
import { type Area, formatArea } from "../../domain/workbook/address";
import { dataRows } from "../../domain/workbook/areas";
import { cellAt } from "../../domain/workbook/cellAt";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import type { Op, Write, WritePlan } from "../../domain/workbook/WritePlan";
import { ruleName } from "../../i18n/es/ruleName";
import { type FoundTable, findTable } from "../../layouts/findTable";
import { formatOf, styleOf } from "../../layouts/formats";
import { hallazgos } from "../../layouts/hallazgos";
import type { Column } from "../../layouts/Layout";
import { columnName } from "../../layouts/workbookNames";

/** What stands in the columns of the table, row by row below its headings. */
function readColumn({ sheet, area }: FoundTable, column: number): readonly Write[] {
  return dataRows(area).map((row) => cellAt(sheet, row, column).value);
}

function isFree({ sheet }: FoundTable, { row, rows, column }: Area): boolean {
  const cells = Array.from({ length: rows }, (_, index) => cellAt(sheet, row + index, column));
  return !sheet.protected && cells.every(({ value, formula }) => value === "" && formula === "");
}

/** A whole column of the table: heading and rows, with the look and the hidden name of what it holds now. */
function columnOps(
  { sheet, area, table }: FoundTable,
  at: number,
  column: Column,
  values: readonly Write[],
): WritePlan {
  const body = formatArea({ ...area, row: area.row + 1, rows: values.length, column: at, columns: 1 });
  const heading = formatArea({ ...area, rows: 1, column: at, columns: 1 });
  const name = columnName(table.name, column.key);
  return [
    { op: "setNumberFormat", sheet: sheet.name, area: body, format: formatOf(column) },
    { op: "setValues", sheet: sheet.name, area: heading, values: [[column.header]] },
    { op: "setValues", sheet: sheet.name, area: body, values: values.map((value) => [value]) },
    { op: "setStyle", sheet: sheet.name, area: heading, style: "heading" },
    { op: "setStyle", sheet: sheet.name, area: body, style: styleOf(column) },
    { op: "setColumnWidth", sheet: sheet.name, column: at, characters: column.width },
    { op: "defineName", name, formula: formatReference(sheet.name, area.row, at), visible: false },
  ];
}

/**
 * Template 1.0 began «Hallazgos» with the internal key: its column becomes that of the rule's name, the key goes to a new
 * hidden column at the right end, and the code is hidden where it stands. Nothing where a person arranged the table.
 */
export function relayFindings(snapshot: Snapshot): WritePlan {
  const layout = hallazgos.table;
  const found = findTable(snapshot, layout);
  const own = (key: string) => layout.columns.find((column) => column.key === key);
  const [rule, key, code] = [own("rule"), own("key"), own("code")];
  if (found === undefined || rule === undefined || key === undefined || code === undefined) return [];
  const { area, columns, sheet, table } = found;
  const end = area.column + area.columns;
  const isFormer = columns.rule === undefined && columns.key === area.column && columns.code !== undefined;
  if (!isFormer || !isFree(found, { ...area, column: end, columns: 1 })) return [];
  const names = readColumn(found, columns.code ?? 0).map((text) => ruleName(String(text)));
  const grow: Op = {
    op: "resizeTable",
    sheet: sheet.name,
    table: table.name,
    area: formatArea({ ...area, columns: area.columns + 1 }),
  };
  return [
    ...columnOps(found, area.column, rule, names),
    grow,
    ...columnOps(found, end, key, readColumn(found, area.column)),
    { op: "setColumnWidth", sheet: sheet.name, column: columns.code ?? 0, characters: code.width },
  ];
}
