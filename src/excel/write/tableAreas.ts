import { type Area, parseArea } from "../../domain/workbook/address";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import type { WritePlan } from "../../domain/workbook/WritePlan";

/** Cells of a sheet. */
export interface TablePlace {
  readonly sheet: string;
  readonly area: Area;
}

/** Where the tables of a workbook stand once a plan has been carried out, by name in small letters. */
export function tableAreas(known: Snapshot, plan: WritePlan): ReadonlyMap<string, TablePlace> {
  const areas = new Map<string, TablePlace>();
  const put = (sheet: string, name: string, address: string) => {
    const area = parseArea(address);
    if (area !== undefined) areas.set(name.toLowerCase(), { sheet, area });
  };
  for (const { name: sheet, tables } of known.sheets) for (const { name, area } of tables) put(sheet, name, area);
  for (const op of plan) {
    if (op.op === "addTable" || op.op === "resizeTable") put(op.sheet, op.table, op.area);
    if (op.op === "removeTable") areas.delete(op.table.toLowerCase());
  }
  return areas;
}
