import { isBlank } from "../../text/isBlank";
import type { Cell } from "../../workbook/Cell";
import type { Headers } from "./findHeaders";
import type { RiskRows } from "./groupRows";
import type { MapGrid } from "./ImportedMap";
import type { MapField } from "./MapField";

/** Columns whose cells maps merge over several risks; of a merged area only the first cell holds the value. */
const mergedFields: readonly MapField[] = ["process", "municipality"];

interface Carried {
  readonly row: number;
  readonly index: number;
  readonly field: MapField;
  readonly found: string;
}

/** Repeats the process and the municipality of the risk above where a risk has none of its own, and tells each. */
export function carryDown(
  grid: MapGrid,
  { matched }: Headers,
  risks: readonly RiskRows[],
): { readonly grid: MapGrid; readonly carried: readonly Carried[] } {
  const values: Cell[][] = grid.values.map((row) => [...row]);
  const carried: Carried[] = [];
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
