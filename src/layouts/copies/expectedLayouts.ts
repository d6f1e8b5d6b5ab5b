import { copyPartOf } from "../../domain/copies/copyTables";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import { sheetLayouts } from "../index";
import { inicio } from "../inicio";
import type { SheetLayout } from "../Layout";
import { copyIdOf } from "./sentRecord";

/** The sheets that a copy has: its «Inicio» is another one. */
export const copyLayouts: readonly SheetLayout[] = sheetLayouts.filter(
  ({ key, table }) =>
    key !== inicio.key && (table === undefined || (table.key !== "findings" && copyPartOf(table.key) !== undefined)),
);

/** The sheets that a workbook should have: the copy of a municipality never had those that stay at home. */
export function expectedLayouts(snapshot: Snapshot): readonly SheetLayout[] {
  return copyIdOf(snapshot) === "" ? sheetLayouts : copyLayouts;
}
