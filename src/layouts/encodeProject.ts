import { parseMoney } from "../domain/budget/parseMoney";
import type { Project } from "../domain/project/Project";
import { flattenRecord } from "../domain/project/Record";
import type { TableKey } from "../domain/project/tables";
import type { Cell } from "../domain/workbook/Cell";
import type { Write } from "../domain/workbook/WritePlan";
import { encodeDate } from "./dates";
import { sheetLayouts } from "./index";
import type { ColumnKind, TableLayout } from "./Layout";
import { encodeMonth } from "./months";

type CellRecord = Readonly<Record<string, Cell>>;

/** A project as cells: rows in the order of the layout's columns (null under a calculated column), fields by key. */
interface EncodedProject {
  readonly tables: Readonly<Record<TableKey, readonly (readonly Write[])[]>>;
  readonly fields: Readonly<Record<string, Cell>>;
}

/** An amount of the paper form as a number of pesos; text that is no amount stays as found. */
function readAmount(cell: Cell): Cell {
  const money = typeof cell === "string" ? parseMoney(cell) : { ok: false as const };
  return money.ok ? money.pesos + money.cents / 100 : cell;
}

/** Digits of the paper form as a number, such as a quantity «10». */
function readDigits(cell: Cell): Cell {
  return typeof cell === "string" && /^\s*\d{1,15}\s*$/.test(cell) ? Number(cell) : cell;
}

/** A value as a cell holds it: dates as serial numbers, months by name; what the paper form wrote as text becomes a number where it is one. */
export function encodeCell(kind: ColumnKind, cell: Cell, fromForm: boolean): Cell {
  if (kind === "date") return encodeDate(cell);
  if (kind === "month") return encodeMonth(cell);
  if (fromForm && kind === "money") return readAmount(cell);
  if (fromForm && kind === "number") return readDigits(cell);
  return cell;
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
