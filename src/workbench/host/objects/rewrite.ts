import type { Host } from "../Host";
import { isWithin } from "../rules/address";

/** Where a formula stands, and the table around it. */
export interface FormulaSite {
  readonly row: number;
  readonly own: string | undefined;
}

/** Rewrites every formula of cells and names, as Excel does when something that they mention changes. */
export function rewriteFormulas({ book }: Host, change: (formula: string, site: FormulaSite) => string): void {
  const tables = book.tables();
  for (const { id: sheet } of book.sheets()) {
    const area = book.extent(sheet, false);
    if (area === undefined) continue;
    const around = tables.filter((table) => table.sheet === sheet);
    const cells = book.read(sheet, area).map((line, r) =>
      line.map(({ formula }, c) => {
        if (formula === undefined) return undefined;
        const at = { row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
        const own = around.find((table) => isWithin(at, table.area))?.name;
        const changed = change(formula, { row: at.row, own });
        return changed === formula ? undefined : { formula: changed };
      }),
    );
    if (cells.some((line) => line.some((cell) => cell !== undefined))) book.write(sheet, area, cells);
  }
  for (const one of book.names()) {
    const formula = change(one.formula, { row: 1, own: undefined });
    if (formula !== one.formula) book.setName({ ...one, formula });
  }
}
