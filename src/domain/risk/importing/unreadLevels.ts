import type { Cell } from "../../workbook/Cell";
import { bareKey, type HeaderColumn, headerKey } from "./headerText";
import type { ColumnBody, MatchedColumn } from "./matchColumns";
import { scoreHeading } from "./scoreHeading";

type LevelKind = "probability" | "impactWord";

/** A heading that names the level and hardly anything else. */
const surely = 0.95;
/** More letters are a description, not the word of a level. */
const longestWord = 30;

const isFigure = (cell: Cell) => /^[\s\d.,%$+-]+$/.test(String(cell));
const isWord = (cell: Cell) => String(cell).trim().length <= longestWord;
/** «Impacto» also names what a risk affects, in words. */
const reads: Readonly<Record<LevelKind, (cell: Cell) => boolean>> = { probability: isWord, impactWord: isFigure };

function nameScore(field: LevelKind, { group, leaf }: HeaderColumn): number {
  const named = [
    ...scoreHeading(headerKey(group), headerKey(leaf)),
    ...scoreHeading(bareKey(group), bareKey(leaf)),
  ].filter(([found, , after]) => found === field && after === undefined);
  return Math.max(0, ...named.map(([, score]) => score));
}

/**
 * A column that is headed as probability or impact and that nobody can read is that column all the same: its cells are told
 * one by one, and none is left empty in silence.
 */
export function withUnreadLevels(
  columns: readonly HeaderColumn[],
  matched: readonly MatchedColumn[],
  { cells }: ColumnBody,
): readonly MatchedColumn[] {
  const taken = new Set(matched.map(({ index }) => index));
  const found = (["probability", "impactWord"] as const).flatMap((field): readonly MatchedColumn[] => {
    if (matched.some((one) => one.field === field)) return [];
    const column = columns.find((one) => {
      const own = cells(one.index);
      const isLevel = own.length > 0 && own.filter(reads[field]).length * 2 >= own.length;
      return !taken.has(one.index) && isLevel && nameScore(field, one) >= surely;
    });
    return column === undefined ? [] : [{ ...column, field, slot: 0, points: new Map(), score: 1 }];
  });
  return found.length === 0 ? matched : [...matched, ...found].sort((a, b) => a.index - b.index);
}
