import type { Host } from "../Host";
import { does, type HostClass, reads } from "../HostClass";
import { refuse } from "../protocol/HostFailure";
import type { TableSelf } from "../Ref";
import { asBoolean, dataArea, tableById } from "./access";
import { assertUnprotected } from "./protect";
import { sortCells } from "./sortCells";
import { tableStateOf } from "./tableState";

interface LastSort {
  readonly fields: unknown;
  readonly matchCase: boolean;
}

function lastSort(host: Host, table: string): LastSort | undefined {
  return tableStateOf(host, table).properties.get("Sort") as LastSort | undefined;
}

function sort(host: Host, id: string, { fields, matchCase }: LastSort): void {
  const { sheet, area } = tableById(host, id);
  assertUnprotected(host, sheet);
  sortCells(host, { sheet, area: dataArea(area) }, { fields, matchCase, byRows: true });
  tableStateOf(host, id).properties.set("Sort", { fields, matchCase });
}

/** The order of the rows of a table; taking the sort away leaves them as they are. */
export const tableSortClass: HostClass<TableSelf> = {
  members: {
    Apply: does("1.2", ({ table }, [fields, matchCase], host) =>
      sort(host, table, { fields, matchCase: asBoolean(matchCase ?? false, "matchCase") }),
    ),
    Reapply: does("1.2", ({ table }, _, host) =>
      sort(host, table, lastSort(host, table) ?? refuse("InvalidOperation", "The table has not been sorted.")),
    ),
    Clear: does("1.2", ({ table }, _, host) => void tableStateOf(host, table).properties.delete("Sort")),
    Fields: reads("1.2", ({ table }, host) => lastSort(host, table)?.fields ?? []),
    MatchCase: reads("1.2", ({ table }, host) => lastSort(host, table)?.matchCase ?? false),
  },
};
