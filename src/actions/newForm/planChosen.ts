import type { DecodedBook } from "../../domain/findings/BookSources";
import { type TableKey, tableKeys } from "../../domain/project/tables";
import type { FieldChange, FormChange } from "../../domain/project/versions/FormChange";
import { formatCell } from "../../domain/workbook/address";
import { applyPlan } from "../../domain/workbook/applyPlan";
import { cellAt } from "../../domain/workbook/cellAt";
import { findSheet } from "../../domain/workbook/findSheet";
import { removeTableRows } from "../../domain/workbook/removeTableRows";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import type { StructureConflict } from "../../domain/workbook/StructureConflict";
import type { Op, WritePlan } from "../../domain/workbook/WritePlan";
import { encodeCell } from "../../layouts/encodeProject";
import { findField } from "../../layouts/findField";
import { planFormat, planRowChanges } from "../rows/planRowChanges";
import { findTargets } from "../structure/findTargets";
import { type FormulaWords, formulaWords } from "../structure/headerMaps";
import { mergeOps, orderOps } from "../structure/orderOps";
import type { SheetTarget } from "../structure/SheetTarget";
import { joinSteps, type PlanStep } from "../structure/StructureJob";
import { encodeChangedRows } from "./encodeChanges";

function protectedSheet(sheet: string): PlanStep {
  return { ops: [], conflicts: [{ kind: "sheet-protected", sheet }] };
}

/** Writes the single facts of one sheet into their named cells. */
function planFacts(
  snapshot: Snapshot,
  { layout, sheet }: SheetTarget,
  changes: readonly FormChange<TableKey>[],
): PlanStep {
  const own = layout.fields.flatMap((field) => {
    const change = changes.find(
      (one): one is FieldChange<TableKey> => one.kind === "field" && one.table === "ficha" && one.field === field.key,
    );
    return change === undefined ? [] : [{ field, value: encodeCell(field.kind, change.form, true) }];
  });
  if (own.length === 0) return { ops: [], conflicts: [] };
  if (sheet.protected) return protectedSheet(sheet.name);
  return joinSteps(
    own.map(({ field, value }): PlanStep => {
      const found = findField(snapshot, { ...layout, name: sheet.name }, field);
      if (found === undefined)
        return { ops: [], conflicts: [{ kind: "field-elsewhere", sheet: sheet.name, label: field.label }] };
      const area = formatCell(found.row, found.column);
      const { format } = cellAt(found.sheet, found.row, found.column);
      const { name } = found.sheet;
      const write: Op = { op: "setValues", sheet: name, area, values: [[value]] };
      return { ops: [...planFormat({ sheet: name, area }, field, value, format), write], conflicts: [] };
    }),
  );
}

function planRows(
  target: SheetTarget,
  changes: readonly FormChange<TableKey>[],
  decoded: DecodedBook,
  words: FormulaWords,
): PlanStep {
  const layout = target.layout.table;
  const table = tableKeys.find((key) => key === layout?.key);
  if (layout === undefined || table === undefined) return { ops: [], conflicts: [] };
  return planRowChanges(target, encodeChangedRows(layout, table, changes, decoded), words);
}

/** Rows go last: those below move up with what people typed beside them in the table. */
function planRemovals(book: Snapshot, changes: readonly FormChange<TableKey>[], { sources }: DecodedBook): PlanStep {
  const steps = tableKeys.map((table): PlanStep => {
    const source = sources.tables[table];
    const rows = new Set(
      changes.flatMap((one) => (one.kind === "removed" && one.table === table ? (source?.rows[one.index] ?? []) : [])),
    );
    const sheet = source === undefined ? undefined : findSheet(book, source.sheet);
    const own = sheet?.tables.find(({ name }) => name === source?.table);
    if (sheet === undefined || own === undefined || rows.size === 0) return { ops: [], conflicts: [] };
    return sheet.protected ? protectedSheet(sheet.name) : { ops: removeTableRows(sheet, own, rows), conflicts: [] };
  });
  return joinSteps(steps);
}

function once(conflicts: readonly StructureConflict[]): readonly StructureConflict[] {
  return [...new Map(conflicts.map((one) => [JSON.stringify(one), one])).values()];
}

/** Writes the chosen changes into a workbook whose sheets are whole; what a sheet does not let in stays out, and is told. */
export function planChosen(
  snapshot: Snapshot,
  decoded: DecodedBook,
  changes: readonly FormChange<TableKey>[],
): { readonly plan: WritePlan; readonly conflicts: readonly StructureConflict[] } {
  const { targets } = findTargets(snapshot);
  const words = formulaWords(targets);
  const step = joinSteps(
    targets.flatMap((target) => [planFacts(snapshot, target, changes), planRows(target, changes, decoded, words)]),
  );
  const plan = mergeOps(orderOps(step.ops, new Set()));
  const removals = planRemovals(applyPlan(snapshot, plan), changes, decoded);
  return { plan: [...plan, ...removals.ops], conflicts: once([...step.conflicts, ...removals.conflicts]) };
}
