import type { Cell } from "../../workbook/Cell";
import { type HeaderColumn, headerKey, takeSlot } from "./headerText";
import { controlFields, type MapField } from "./MapField";
import { nearSlots } from "./nearSlots";
import { type FieldScore, scoreHeading } from "./scoreHeading";
import { suits } from "./suits";

/** A column of the sheet with the field that it holds. */
export interface MatchedColumn extends HeaderColumn {
  readonly field: MapField;
  /** 1, 2… where the map has «Control 1» and «Control 2» side by side, else 0. */
  readonly slot: number;
}

interface Candidate extends MatchedColumn {
  readonly score: number;
  /** The field that another column must have before this one can be this field. */
  readonly after: MapField | undefined;
}

/** Headings already weighed: the search for the heading rows meets each of them several times. */
export type ScoreMemo = Map<string, readonly FieldScore[]>;

function scoresOf(group: string, leaf: string, memo: ScoreMemo): readonly FieldScore[] {
  const key = `${group}\n${leaf}`;
  const found = memo.get(key) ?? scoreHeading(group, leaf);
  memo.set(key, found);
  return found;
}

/** A map may have «Causa 1» and «Causa 2»: both are causes. */
const severalTimes = new Set<MapField>(["causes", "consequences"]);

function candidatesOf(column: HeaderColumn, near: number, memo: ScoreMemo): readonly Candidate[] {
  const [group, leaf] = [takeSlot(headerKey(column.group)), takeSlot(headerKey(column.leaf))];
  const slot = leaf.slot || group.slot || near;
  return scoresOf(group.key, leaf.key, memo).map(([field, score, after]) => ({
    ...column,
    field,
    score,
    after,
    slot: controlFields.has(field) || severalTimes.has(field) ? slot : 0,
  }));
}

/** The «Actividad de control» of the v4 format stands behind the treatment: it is what will be done, no control that exists. */
function asAction(column: MatchedColumn, matched: readonly MatchedColumn[]): MatchedColumn {
  const isActivity = column.field === "controlText" && /^actividad(?:es)? de control$/.test(headerKey(column.leaf));
  const treatment = matched.find(({ field }) => field === "treatment");
  if (!isActivity || treatment === undefined || treatment.index > column.index) return column;
  return matched.some(({ field }) => field === "action") ? column : { ...column, field: "action" };
}

/** Gives each column its best field and each field its best column; `body` gives the filled cells of a column. */
export function matchColumns(
  columns: readonly HeaderColumn[],
  body: (index: number) => readonly Cell[],
  memo: ScoreMemo = new Map(),
): readonly MatchedColumn[] {
  const near = nearSlots(columns);
  const candidates = columns
    .flatMap((column) => candidatesOf(column, near.get(column.index) ?? 0, memo))
    .sort((a, b) => b.score - a.score);
  const [usedColumns, usedFields] = [new Set<number>(), new Set<string>()];
  const matched: MatchedColumn[] = [];
  for (const { score: _, after, ...column } of candidates) {
    const key = `${column.field} ${column.slot}`;
    if (usedColumns.has(column.index) || usedFields.has(key) || !suits(column.field, body(column.index))) continue;
    if (after !== undefined && !usedFields.has(`${after} 0`)) continue;
    usedColumns.add(column.index);
    usedFields.add(key);
    matched.push(column);
  }
  return matched.map((column) => asAction(column, matched)).sort((a, b) => a.index - b.index);
}
