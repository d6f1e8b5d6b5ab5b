import type { Cell } from "../workbook/Cell";
import type { CatalogueColumns } from "./catalogueColumns";
import { readListCode } from "./listCode";
import type { IndentOf } from "./ReadRow";

type Row = readonly Cell[];

/** Spaces before the first letter of a cell; undefined for a blank one. */
function indentOf(cell: Cell | undefined): number | undefined {
  const found = /^[\s\u00a0]*/.exec(String(cell ?? ""))?.[0].length ?? 0;
  return found === String(cell ?? "").length ? undefined : found;
}

/** Levels by indentation: only where codes are single numbers and exactly four indentations stand in the column. */
export function indentLevels(below: readonly Row[], { code, text, built }: CatalogueColumns): IndentOf {
  const none: IndentOf = () => undefined;
  if (code === undefined || built) return none;
  const coded = below.filter((row) => readListCode(row[code] ?? "").kind === "parts");
  const isSingle = (row: Row): boolean => {
    const read = readListCode(row[code] ?? "");
    return read.kind === "parts" && read.parts.length === 1;
  };
  if (coded.length < 4 || !coded.every(isSingle)) return none;
  for (const column of [text, code]) {
    const indents = [...new Set(coded.map((row) => indentOf(row[column]) ?? 0))].sort((a, b) => a - b);
    if (indents.length === 4)
      return (row) => {
        const level = indents.indexOf(indentOf(row[column]) ?? -1);
        return level < 0 ? undefined : level;
      };
  }
  return none;
}
