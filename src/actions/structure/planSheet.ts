import type { Op } from "../../domain/workbook/WritePlan";
import type { SheetLayout } from "../../layouts/Layout";
import { planFields } from "./planFields";
import { planCells, planLinks, planLook } from "./planLook";
import { planTable, type TableStep } from "./planTable";
import type { SheetTarget } from "./SheetTarget";
import type { Content, PlanStep, StructureJob } from "./StructureJob";

const noTable: TableStep = { ops: [], conflicts: [], rows: 0 };

/** A sheet made now is printed when the plan fills the table that it goes with. */
export function isPrinted({ printedWith }: SheetLayout, { tables }: Content): boolean {
  return printedWith === undefined || (tables[printedWith]?.rows.length ?? 0) > 0;
}

/** Tables around cells that stand already: they are made before their columns grow. */
export function earlyTables(targets: readonly SheetTarget[]): ReadonlySet<string> {
  return new Set(targets.flatMap(({ table }) => (table?.missing === "frame" ? [table.layout.name] : [])));
}

/** One sheet of the template: made, or put right where it stands. */
export function planSheet(job: StructureJob, target: SheetTarget): PlanStep {
  const { targets, content, words } = job;
  const { layout, sheet, table } = target;
  const color = layout.tabColor === undefined ? {} : { tabColor: layout.tabColor };
  const add: readonly Op[] = target.exists ? [] : [{ op: "addSheet", sheet: sheet.name, ...color }];
  const tableStep = table === undefined ? noTable : planTable(job, target, table);
  const fields = planFields(job, target);
  const ops = [
    ...add,
    ...planCells(target, words),
    ...fields.ops,
    ...tableStep.ops,
    ...planLinks(target, targets),
    ...planLook(target, tableStep.rows, isPrinted(layout, content)),
  ];
  const conflicts = [...fields.conflicts, ...tableStep.conflicts];
  if (!sheet.protected || ops.length === 0) return { ops, conflicts };
  return { ops: [], conflicts: [...conflicts, { kind: "sheet-protected", sheet: sheet.name }] };
}
