import { parseArea } from "./address";
import { findSheet } from "./findSheet";
import type { Snapshot, TableSnapshot } from "./Snapshot";
import type { Op } from "./WritePlan";

const bears = (book: Snapshot, name: string) =>
  book.sheets.some(({ tables }) => tables.some((table) => table.name.toLowerCase() === name.toLowerCase()));

function startsWhere(table: TableSnapshot, other: TableSnapshot): boolean {
  const [a, b] = [parseArea(table.area), parseArea(other.area)];
  return a !== undefined && a.row === b?.row && a.column === b.column;
}

/** Tables that a plan renamed, as a plan that gives them their names back; it comes before the formulas that use them. */
export function restoreTableNames(now: Snapshot, after: Snapshot, before: Snapshot): readonly Op[] {
  return after.sheets.flatMap((sheet) =>
    sheet.tables.flatMap((table): readonly Op[] => {
      if (bears(before, table.name) || !bears(now, table.name)) return [];
      const was = findSheet(before, sheet.name)?.tables.find(
        (one) => startsWhere(one, table) && !bears(after, one.name),
      );
      if (was === undefined || bears(now, was.name)) return [];
      return [{ op: "renameTable", sheet: sheet.name, table: table.name, to: was.name }];
    }),
  );
}
