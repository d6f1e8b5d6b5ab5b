import { tableRenamer } from "../../../domain/workbook/renameTable";
import type { Host } from "../Host";
import { tableById } from "./access";

/** The name that Excel gives a table until somebody names it: no formula mentions it yet. */
const firstName = /^(Table|Tabla)\d+$/i;

/** Excel rewrites every formula and name that mentions a renamed table. */
export function renameTable(host: Host, id: string, name: string): void {
  const { book } = host;
  const old = tableById(host, id).name;
  book.renameTable(id, name);
  if (firstName.test(old) || old === name) return;
  const rename = tableRenamer(old, name);
  for (const { id: sheet } of book.sheets()) {
    const area = book.extent(sheet, false);
    if (area === undefined) continue;
    const cells = book.read(sheet, area).map((row) =>
      row.map(({ formula }) => {
        const renamed = formula === undefined ? undefined : rename(formula);
        return renamed === undefined || renamed === formula ? undefined : { formula: renamed };
      }),
    );
    if (cells.some((row) => row.some((cell) => cell !== undefined))) book.write(sheet, area, cells);
  }
  for (const one of book.names()) {
    const formula = rename(one.formula);
    if (formula !== one.formula) book.setName({ ...one, formula });
  }
}
