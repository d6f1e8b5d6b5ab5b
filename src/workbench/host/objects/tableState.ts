import { tableRenamer } from "../../../domain/workbook/renameTable";
import type { Host } from "../Host";
import { getOrCreate, type TableState } from "../HostState";
import { tableById } from "./access";
import { rewriteFormulas } from "./rewrite";

/** What Excel keeps of a table beside its cells. */
export function tableStateOf({ state }: Host, table: string): TableState {
  return getOrCreate(state.tables, table, () => ({
    style: "TableStyleMedium2",
    showTotals: false,
    properties: new Map(),
    filters: new Map(),
  }));
}

/** The name that Excel gives a table until somebody names it: no formula mentions it yet. */
const firstName = /^(Table|Tabla)\d+$/i;

/** Excel rewrites every formula and name that mentions a renamed table. */
export function renameTable(host: Host, id: string, name: string): void {
  const { book } = host;
  const old = tableById(host, id).name;
  book.renameTable(id, name);
  if (firstName.test(old) || old === name) return;
  const rename = tableRenamer(old, name);
  rewriteFormulas(host, (formula) => rename(formula));
}
