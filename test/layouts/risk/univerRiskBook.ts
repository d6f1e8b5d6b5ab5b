import { structure } from "../../../src/actions/structure";
import { emptyProject } from "../../../src/domain/project/emptyProject";
import type { Project } from "../../../src/domain/project/Project";
import { formatArea, formatCell } from "../../../src/domain/workbook/address";
import type { Cell } from "../../../src/domain/workbook/Cell";
import type { SheetSnapshot, Snapshot } from "../../../src/domain/workbook/Snapshot";
import type { Op, Write } from "../../../src/domain/workbook/WritePlan";
import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import { decodeBook } from "../../../src/layouts/decodeBook";
import { encodeProject } from "../../../src/layouts/encodeProject";
import { ficha } from "../../../src/layouts/ficha";
import { findField } from "../../../src/layouts/findField";
import { findTable } from "../../../src/layouts/findTable";
import type { SheetLayout } from "../../../src/layouts/Layout";
import { controles } from "../../../src/layouts/risk/controles";
import { impacto } from "../../../src/layouts/risk/impacto";
import { mapaCalor } from "../../../src/layouts/risk/mapaCalor";
import { riesgos } from "../../../src/layouts/risk/riesgos";
import { controlRow, impactRow, riskRow } from "../../support/riskProject";

const layouts: readonly SheetLayout[] = [riesgos, impacto, controles];

/** Most risks and controls that the tables of the workbook take. */
export interface Capacity {
  readonly risks: number;
  readonly controls: number;
}

function fullProject({ risks, controls }: Capacity): Project {
  const numbers = Array.from({ length: risks }, (_, index) => index + 1);
  return {
    ...emptyProject,
    risks: numbers.map((number) => riskRow({ number })),
    impacts: numbers.map((number) => impactRow(number, [true])),
    controls: Array.from({ length: controls }, (_, index) => controlRow(1, index + 1, {})),
  };
}

/** All rows of a table: those of the project, and blank ones up to its end; nothing over a formula. */
function planTable(base: Snapshot, { name, table }: SheetLayout, rows: readonly (readonly Write[])[]): readonly Op[] {
  const found = table === undefined ? undefined : findTable(base, table);
  if (table === undefined || found === undefined) throw new Error(`${name}: no table`);
  const blank = table.columns.map(({ kind }) => (kind === "computed" ? null : ""));
  const size = found.area.rows - 1;
  if (rows.length > size) throw new Error(`${name}: ${rows.length} rows do not fit into ${size}`);
  const values = Array.from({ length: size }, (_, index) => rows[index] ?? blank);
  const area = formatArea({ ...found.area, row: found.area.row + 1, rows: size });
  return [{ op: "setValues", sheet: name, area, values }];
}

function planSettings(base: Snapshot, fields: Readonly<Record<string, Cell>>): readonly Op[] {
  return [ficha, riesgos].flatMap((layout) =>
    layout.fields.flatMap((field): readonly Op[] => {
      const [found, value] = [findField(base, layout, field), fields[field.key]];
      if (found === undefined || value === undefined) return [];
      const area = formatCell(found.row, found.column);
      return [{ op: "setValues", sheet: found.sheet.name, area, values: [[value]] }];
    }),
  );
}

function planProject(base: Snapshot, project: Project): readonly Op[] {
  const { tables, fields } = encodeProject(project);
  const rows = layouts.flatMap((layout) => {
    const key = layout.table?.key;
    return key === undefined || key === "findings" ? [] : planTable(base, layout, tables[key]);
  });
  return [...planSettings(base, fields), ...rows];
}

/** The sheet with the values that it shows now. */
function refresh(context: Excel.RequestContext, sheet: SheetSnapshot): () => SheetSnapshot {
  const { cells } = sheet;
  if (cells === undefined || !layouts.some(({ name }) => name === sheet.name)) return () => sheet;
  const area = {
    row: cells.row,
    column: cells.column,
    rows: cells.values.length,
    columns: cells.values[0]?.length ?? 0,
  };
  const range = context.workbook.worksheets.getItem(sheet.name).getRange(formatArea(area)).load("values");
  return () => ({ ...sheet, cells: { ...cells, values: range.values as Cell[][] } });
}

function readValues(base: Snapshot): Promise<Snapshot> {
  return Excel.run(async (context) => {
    const sheets = base.sheets.map((sheet) => refresh(context, sheet));
    await context.sync();
    return { ...base, sheets: sheets.map((read) => read()) };
  });
}

/**
 * The embedded workbook with full risk tables, through the real office.js. Projects are written over one another: while no
 * table grows, Univer parses no formula anew. Needs an open host.
 */
export async function openRiskBook(capacity: Capacity): Promise<(project: Project) => Promise<Project>> {
  const workbook = excelWorkbook();
  const { plan } = structure.run(await workbook.read(), { project: fullProject(capacity) });
  await workbook.apply(plan);
  // The two maps, which other tests read, would be drawn anew at every turn.
  await workbook.apply([{ op: "clearSheet", sheet: mapaCalor.name }]);
  const base = await workbook.read();
  return async (project) => {
    await workbook.apply(planProject(base, project));
    return decodeBook(await readValues(base)).project;
  };
}
