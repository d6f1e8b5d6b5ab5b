import { tableRenamer } from "../../../domain/workbook/renameTable";
import type { Host } from "../Host";
import { tableById } from "./access";
import { rewriteFormulas } from "./rewrite";

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
