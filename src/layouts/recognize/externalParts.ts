import type { ExternalParts } from "../../domain/findings/BookParts";
import { findExternal, unusedExternalNames } from "../../domain/workbook/findExternal";
import type { Snapshot } from "../../domain/workbook/Snapshot";

/** Where a workbook points to other files; undefined where it does not. */
export function findExternalParts(snapshot: Snapshot): ExternalParts | undefined {
  const sheets = snapshot.sheets.flatMap(({ name, cells }) => {
    const found = cells === undefined ? undefined : findExternal(cells, snapshot);
    return found === undefined ? [] : [{ sheet: name, cells: found }];
  });
  const used = new Set(sheets.flatMap(({ cells }) => cells.names));
  const unused = unusedExternalNames(snapshot, used);
  const front = snapshot.sheets.find(({ visibility }) => visibility === "visible")?.name ?? "";
  return sheets.length + unused.names.length === 0 ? undefined : { sheets, ...unused, front };
}
