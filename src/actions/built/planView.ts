import type { BookSources } from "../../domain/findings/BookSources";
import { findSheet } from "../../domain/workbook/findSheet";
import type { SheetSnapshot, Snapshot } from "../../domain/workbook/Snapshot";
import type { WritePlan } from "../../domain/workbook/WritePlan";
import type { PlainCell } from "../../layouts/Layout";
import type { ActionResult, TypedCell } from "../Action";
import type { BuiltSheet } from "./blocks";
import { listLacks } from "./listLacks";
import type { MarkedSheet } from "./markedSheet";
import { planBuilt } from "./planBuilt";

/** A sheet to be built from the tables of a workbook. */
interface View {
  readonly place: MarkedSheet;
  readonly built: BuiltSheet;
  readonly sources: BookSources;
  /** Tables that it adds up; those of the summary where nothing is said. */
  readonly needed?: ReadonlySet<string>;
  /** What people typed on the sheet that stands. */
  readonly listTyped: (sheet: SheetSnapshot | undefined, cells: readonly PlainCell[]) => readonly TypedCell[];
}

/** The plan of a sheet that ends in front of the person; where a table that it adds up is gone, nothing is planned. */
export function planView(snapshot: Snapshot, { place, built, sources, needed, listTyped }: View): ActionResult {
  const plan: WritePlan = [...planBuilt(place, built), { op: "activate", sheet: place.name, cell: "A1" }];
  const lacks = listLacks(plan, snapshot, sources, needed);
  if (lacks.length > 0) return { plan: [], ...(Object.keys(sources.tables).length > 0 ? { lacks } : {}) };
  const standing = place.exists ? findSheet(snapshot, place.name) : undefined;
  return { plan, typed: listTyped(standing, built.cells) };
}
