import type { TableKey } from "../domain/findings/Place";
import type { Project } from "../domain/project/Project";
import { flattenRecord } from "../domain/project/Record";
import type { Cell } from "../domain/workbook/Cell";
import type { Write } from "../domain/workbook/WritePlan";
import { encodeCell } from "./encodeCell";
import { sheetLayouts } from "./index";
import type { TableLayout } from "./Layout";

type CellRecord = Readonly<Record<string, Cell>>;

/** A project as cells: rows in the order of the layout's columns (null under a calculated column), fields by key. */
interface EncodedProject {
  readonly tables: Readonly<Record<TableKey, readonly (readonly Write[])[]>>;
  readonly fields: Readonly<Record<string, Cell>>;
}

function encodeTable(project: Project, table: TableLayout, key: TableKey): readonly (readonly Write[])[] {
  const fromForm = project.origin === "form";
  return project[key].map((row) => {
    const record = flattenRecord(key, row);
    return table.columns.map((column) =>
      column.kind === "computed" ? null : encodeCell(column.kind, record[column.key] ?? "", fromForm),
    );
  });
}

function encodeFields(project: Project): Readonly<Record<string, Cell>> {
  const ficha: CellRecord = { ...project.ficha, ...project.riskSettings, ...project.yearSettings };
  const fields = sheetLayouts.flatMap((layout) => layout.fields).filter(({ key }) => ficha[key] !== undefined);
  return Object.fromEntries(
    fields.map(({ key, kind }) => [key, encodeCell(kind, ficha[key] ?? "", project.origin === "form")]),
  );
}

/** The cells that hold a project; missing is "". What is written so is read back by decodeBook. */
export function encodeProject(project: Project): EncodedProject {
  const tables = sheetLayouts.flatMap(({ table }) =>
    table === undefined || table.key === "findings"
      ? []
      : [[table.key, encodeTable(project, table, table.key)] as const],
  );
  return { tables: Object.fromEntries(tables) as EncodedProject["tables"], fields: encodeFields(project) };
}
