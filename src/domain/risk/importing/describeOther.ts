import { isBlank } from "../../text/isBlank";
import { type Headers, lackOf } from "./findHeaders";
import { bareKey, headerPath } from "./headerText";
import type { MapGrid, NoMap } from "./ImportedMap";
import { isCard } from "./isCard";
import { isRiskText } from "./isRiskText";
import type { MapField } from "./MapField";
import { cellFinder } from "./openMap";
import { findOtherMap, shownTexts, textsIn } from "./otherMaps";

const leastColumns = 3;

/** A column named as the text of a risk whose cells are no words: numbers, codes, levels. */
function findScoreColumn(grid: MapGrid, { columns, matched, last }: Headers): NoMap["wordless"] {
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

/** What only maps of risks have. */
const telling: readonly MapField[] = [
  "probability",
  "impactWord",
  "inherentZone",
  "causes",
  "consequences",
  "controlText",
];

/** Headings of a map to which something is missing. */
function nearlyMap(headers: Headers): NoMap["nearly"] {
  const has = (fields: readonly MapField[]) => headers.matched.filter(({ field }) => fields.includes(field)).length;
  if (has(["text"]) === 0 && has(telling) < 2) return undefined;
  return { known: headers.matched.map(({ leaf }) => leaf), lacks: lackOf(headers) };
}

/** What a sheet is that is no map of risks. */
export function describeOther(grid: MapGrid, headers: Headers | undefined, name: string): NoMap {
  const leaves = headers === undefined || headers.matched.length < 2 ? [] : headers.columns.map(({ leaf }) => leaf);
  const found = (leaves.length > 0 ? leaves : textsIn(grid.values)).slice(0, shownTexts);
  const titles = [name, ...textsIn(grid.values.slice(0, headers?.first ?? 1))];
  const other = findOtherMap(titles, headers?.columns ?? []);
  const wordless = headers === undefined ? undefined : findScoreColumn(grid, headers);
  const nearly = headers === undefined ? undefined : nearlyMap(headers);
  return {
    kind: "no-map",
    found: found.filter((text) => text !== ""),
    ...(nearly === undefined ? {} : { nearly }),
    ...(wordless === undefined ? {} : { wordless }),
    ...(other === undefined ? {} : { other }),
    ...(isCard(grid.values) ? { card: true as const } : {}),
  };
}
