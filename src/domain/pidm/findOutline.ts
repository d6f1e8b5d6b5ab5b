import { isBlank } from "../text/isBlank";
import type { Cell } from "../workbook/Cell";
import type { CatalogueColumns } from "./catalogueColumns";
import { readNumberedText } from "./listCode";

type Row = readonly Cell[];

/** A plan as an outline: its rows with what stands in them from the first column on. */
export interface Outline {
  readonly columns: CatalogueColumns;
  readonly rows: readonly Row[];
}

const columns = { text: 0, levelCodes: [], levelNames: [], built: false, headings: [], unknown: [] };

/**
 * A plan as an outline without headings: «Componente 1: …», «Línea 2: …», «Programa 5: …», «Meta 6: …», each in its row,
 * in one column or in steps to the right. Undefined where not all four levels stand there.
 */
export function findOutline(rows: readonly Row[]): Outline | undefined {
  const shifted = rows.map((row) =>
    row.slice(
      Math.max(
        0,
        row.findIndex((cell) => !isBlank(cell)),
      ),
    ),
  );
  const levels = shifted.map(([first = ""]) => readNumberedText(first)?.level);
  const top = levels.indexOf(0);
  const isWhole = ([0, 1, 2, 3] as const).every((level) => levels.includes(level));
  return isWhole ? { columns: { ...columns, row: top - 1 }, rows: shifted } : undefined;
}
