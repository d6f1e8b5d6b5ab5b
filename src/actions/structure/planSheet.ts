import type { Snapshot } from "../../domain/workbook/Snapshot";
import type { Op } from "../../domain/workbook/WritePlan";
import type { SheetLayout } from "../../layouts/Layout";
import type { Content } from "./Content";
import type { FormulaWords } from "./headerMaps";
import type { PlanStep } from "./PlanStep";
import { planFields } from "./planFields";
import { planCells, planLinks, planLook } from "./planLook";
import { planTable, type TableStep } from "./planTable";
import type { SheetTarget } from "./SheetTarget";

/** What the sheets of a workbook are planned from; `targets` are all of the template, whichever of them are written. */
export interface StructureJob {
  readonly snapshot: Snapshot;
  readonly targets: readonly SheetTarget[];
  readonly content: Content;
  readonly words: FormulaWords;
}

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
export function planSheet({ snapshot, targets, content, words }: StructureJob, target: SheetTarget): PlanStep {
  const { layout, sheet, table } = target;
  const color = layout.tabColor === undefined ? {} : { tabColor: layout.tabColor };
  const add: readonly Op[] = target.exists ? [] : [{ op: "addSheet", sheet: sheet.name, ...color }];
  const tableStep = table === undefined ? noTable : planTable(snapshot, target, table, content, words);
  const fields = planFields(snapshot, target, content, words);
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
