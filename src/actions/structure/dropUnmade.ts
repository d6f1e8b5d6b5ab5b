import type { Snapshot } from "../../domain/workbook/Snapshot";
import type { Op, WritePlan } from "../../domain/workbook/WritePlan";
import { sheetLayouts } from "../../layouts/index";

/** Names of the template's tables that neither stand in the workbook nor are made, in small letters. */
function unmadeTables({ sheets }: Snapshot, ops: readonly Op[]): readonly string[] {
  const made = ops.flatMap((op) => (op.op === "addTable" ? [op.table] : op.op === "renameTable" ? [op.to] : []));
  const there = sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
  const known = new Set([...made, ...there].map((name) => name.toLowerCase()));
  const names = sheetLayouts.flatMap(({ table }) => table?.name.toLowerCase() ?? []);
  return names.filter((name) => !known.has(name));
}

/** Leaves out formulas and names that speak of tables which nobody makes: Excel refuses them, and with them the whole plan. */
export function dropUnmade(snapshot: Snapshot, ops: readonly Op[]): WritePlan {
  const parts = unmadeTables(snapshot, ops).map((name) => `${name}[`);
  if (parts.length === 0) return ops;
  const speaks = (formula: string | undefined) => parts.some((part) => formula?.toLowerCase().includes(part) === true);
  return ops.filter((op) => {
    if (op.op === "setFormulas") return !op.formulas.some((row) => row.some(speaks));
    return op.op !== "defineName" || !speaks(op.formula);
  });
}
