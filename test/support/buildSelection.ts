import type { Selection } from "../../src/domain/selection/Selection";
import { formatArea, parseArea } from "../../src/domain/workbook/address";
import type { Cell } from "../../src/domain/workbook/Cell";

/** A cell of a selection: a value, or a formula with the value it shows. */
export type Selected = Cell | { readonly formula: string; readonly value: Cell };

/** A formula with the value that Excel shows for it. */
export function shown(formula: string, value: Cell): Selected {
  return { formula, value };
}

/** Cells as a person selects them, from the given cell down and to the right. */
export function select(rows: readonly (readonly Selected[])[], from = "A1"): Selection {
  const first = parseArea(from) ?? { row: 1, column: 1 };
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) => [...row, ...Array<Selected>(width - row.length).fill("")]);
  return {
    sheet: "Hoja1",
    area: formatArea({ row: first.row, column: first.column, rows: rows.length, columns: width }),
    values: cells.map((row) => row.map((cell) => (typeof cell === "object" ? cell.value : cell))),
    formulas: cells.map((row) => row.map((cell) => (typeof cell === "object" ? cell.formula : ""))),
  };
}

/** One column. */
export function selectColumn(cells: readonly Selected[], from = "A1"): Selection {
  return select(
    cells.map((cell) => [cell]),
    from,
  );
}
