import { isBlank } from "../../text/isBlank";
import type { Cell } from "../../workbook/Cell";
import type { FilledCell, FilledGrid } from "./fillMerged";
import type { Headers } from "./findHeaders";
import type { RiskRows } from "./groupRows";
import type { MapGrid } from "./ImportedMap";
import type { MapField } from "./MapField";

/** What the risks of a group share, which maps write beside the first of them, merged or not. */
const mergedFields: readonly MapField[] = ["process", "municipality"];

interface Carried extends FilledCell {
  readonly field: MapField;
}

/**
 * Repeats the process and the municipality of the risk above where a risk has none of its own, and tells each beside what merged
 * cells gave.
 */
export function carryDown(
  { grid, filled }: FilledGrid,
  { matched }: Headers,
  risks: readonly RiskRows[],
): { readonly grid: MapGrid; readonly carried: readonly Carried[] } {
  const values: Cell[][] = grid.values.map((row) => [...row]);
  const carried = filled.flatMap((cell): readonly Carried[] => {
    const field = matched.find(({ index }) => index === cell.index)?.field;
    return field === undefined ? [] : [{ ...cell, field }];
  });
  for (const { field, index } of matched) {
    if (!mergedFields.includes(field)) continue;
    let above: Cell = "";
    for (const rows of risks) {
      const own = rows.map((row) => values[row]?.[index] ?? "").find((cell) => !isBlank(cell));
      const [row = 0] = rows;
      const cells = values[row];
      if (own === undefined && !isBlank(above) && cells !== undefined) {
        cells[index] = above;
        carried.push({ row, index, field, found: String(above).trim() });
      }
      above = own ?? above;
    }
  }
  return { grid: { ...grid, values }, carried };
}
