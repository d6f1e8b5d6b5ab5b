import { isBlank } from "../../text/isBlank";
import type { Headers } from "./findHeaders";
import { bareKey, headerPath } from "./headerText";
import type { MapGrid, NoMap } from "./ImportedMap";
import { isRiskText } from "./isRiskText";
import { cellFinder } from "./MapSheet";

const leastColumns = 3;

/** A column named as the text of a risk whose cells are no words: numbers, codes, levels. */
export function findScoreColumn(grid: MapGrid, { columns, matched, last }: Headers): NoMap["wordless"] {
  if (matched.length < leastColumns || matched.some(({ field }) => field === "text")) return undefined;
  const rows = grid.values.slice(last + 1);
  for (const column of columns) {
    if (!/^(?:descripcion (?:del )?)?riesgos?\b/.test(bareKey(column.leaf))) continue;
    const at = rows.findIndex((row) => !isBlank(row[column.index] ?? ""));
    if (at >= 0 && !isRiskText(rows[at]?.[column.index] ?? ""))
      return { ...cellFinder(grid)(last + 1 + at, column.index), header: headerPath(column) };
  }
  return undefined;
}
