import { type Area, formatArea, formatCell } from "../../domain/workbook/address";
import type { Op } from "../../domain/workbook/WritePlan";
import { headerNow, isHeaderTaken } from "./headerMaps";
import { planNumbers } from "./numberRows";
import { planColumns } from "./planColumns";
import { planColumnNames } from "./planNames";
import { planRows } from "./planRows";
import type { SheetTarget, TableTarget } from "./SheetTarget";
import { joinSteps, type PlanStep, type StructureJob } from "./StructureJob";

/** Part of a plan for a table, and its data rows after it. */
export interface TableStep extends PlanStep {
  readonly rows: number;
}

function planHeaders(target: SheetTarget, table: TableTarget): PlanStep {
  const sheet = target.sheet.name;
  if (table.missing === "all") {
    const area = formatArea({ ...table.area, rows: 1 });
    const values = [table.layout.columns.map(({ header }) => header)];
    return { ops: [{ op: "setValues", sheet, area, values }], conflicts: [] };
  }
  return joinSteps(
    table.layout.columns.map(({ key, header }): PlanStep => {
      if (headerNow(table, key) === header) return { ops: [], conflicts: [] };
      if (isHeaderTaken(table, key, header)) return { ops: [], conflicts: [{ kind: "header-taken", sheet, header }] };
      if (table.added.has(key))
        return { ops: [{ op: "addTableColumn", sheet, table: table.layout.name, header }], conflicts: [] };
      const area = formatCell(table.area.row, table.columns[key] ?? 1);
      return { ops: [{ op: "setValues", sheet, area, values: [[header]] }], conflicts: [] };
    }),
  );
}

/** Headings stand together and bodies stand together, so that neighbours become one step. */
function headingsFirst(a: Op, b: Op): number {
  const rank = (op: Op) => (op.op === "setStyle" && op.style === "heading" ? 0 : 1);
  return rank(a) - rank(b);
}

/** A table under another name gets its own back, and headings alone get the row that every table has. */
function planSame(target: SheetTarget, table: TableTarget): readonly Op[] {
  const sheet = target.sheet.name;
  const { name } = table.layout;
  const rename: Op = { op: "renameTable", sheet, table: table.name, to: name };
  const grow: Op = {
    op: "resizeTable",
    sheet,
    table: name,
    area: formatArea({ ...table.area, columns: table.area.columns + table.added.size }),
  };
  return [...(table.name === name ? [] : [rename]), ...(table.bare ? [grow] : [])];
}

function planFrame(target: SheetTarget, table: TableTarget, area: Area): readonly Op[] {
  if (table.missing === "no") return planSame(target, table);
  return [{ op: "addTable", sheet: target.sheet.name, table: table.layout.name, area: formatArea(area) }];
}

/** Makes or repairs a table: frame, headers, rows, and per column format, formula, validation, name and look. */
export function planTable(
  { snapshot, content, words }: StructureJob,
  target: SheetTarget,
  table: TableTarget,
): TableStep {
  const headers = planHeaders(target, table);
  const rows = planRows(target, table, content.tables[table.layout.key]);
  const body = { ...rows.area, row: rows.area.row + 1, rows: rows.area.rows - 1 };
  const columns = planColumns({ target, table, words }, body);
  const ops = [
    ...headers.ops,
    ...planFrame(target, table, rows.area),
    ...columns.filter(({ op }) => op === "setNumberFormat"),
    ...rows.ops,
    ...planNumbers(target, table),
    ...columns.filter(({ op }) => op !== "setNumberFormat").sort(headingsFirst),
    ...planColumnNames(snapshot, target.sheet.name, table),
  ];
  return { ops, conflicts: [...headers.conflicts, ...rows.conflicts], rows: body.rows };
}
