import { columnRange } from "../../domain/formula/cellReference";
import { quoteText } from "../../domain/formula/literal";
import { printTableForFile } from "../../domain/formula/printTable";
import type { TableKey } from "../../domain/project/tables";
import { formatColumn } from "../../domain/workbook/address";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import type { TableColumn } from "../../layouts/contents";
import type { FoundTable } from "../../layouts/findTable";
import { sheetLayouts } from "../../layouts/index";
import type { TableLayout } from "../../layouts/Layout";
import { recognizeTables } from "../../layouts/recognize/recognizeTable";

/** The structured reference of a column by its stable key, as the workbook names it now: tPresupuesto[Valor parcial]. */
export type ColumnName = <K extends TableKey | "findings">(table: K, key: TableColumn<K>) => string;

/** Rubro!$L$9:$L$12: cells that are no table any more have no other name. */
function plainColumn({ sheet, area }: FoundTable, column: number): string {
  const last = area.row + Math.max(1, area.rows - 1);
  return columnRange(sheet.name, formatColumn(column), area.row + 1, last);
}

function columnOf(found: FoundTable | undefined, layout: TableLayout, key: string): string {
  const place = found?.columns[key];
  if (found?.form === "plain" && place !== undefined) return plainColumn(found, place);
  const now = place === undefined ? undefined : found?.table.columns[place - found.area.column];
  const header = now ?? layout.columns.find((one) => one.key === key)?.header ?? key;
  return printTableForFile({ kind: "table", columns: [header], sections: [] }, found?.table.name ?? layout.name);
}

/** Names columns as this workbook does, also after a person renamed or moved one, or another program dropped the table. */
export function columnNames(snapshot: Snapshot): ColumnName {
  const { found } = recognizeTables(snapshot, sheetLayouts);
  const layouts = new Map<string, TableLayout>(
    sheetLayouts.flatMap(({ table }) => (table === undefined ? [] : [[table.key, table] as const])),
  );
  return (key, column) => {
    const layout = layouts.get(key);
    return layout === undefined ? `${key}[${column}]` : columnOf(found.get(key), layout, column);
  };
}

/** Rows of a column that hold a text or number, compared as text: LibreOffice 7.4 gives 0 for EXACT inside SUMPRODUCT. */
export function rowsEqual(column: string, value: string): string {
  return `(${column}&""=${quoteText(value)})`;
}

/** Rows whose code begins with the programme: codes are compared as text, never as criteria. */
export function rowsOfProgramme(codes: string, code: string): string {
  return `(LEFT(${codes},${code.length + 1})=${quoteText(`${code}-`)})`;
}
