import type { Cell } from "../../workbook/Cell";
import { acceptsCells } from "./acceptsCells";
import { bareKey, explainHeadings, type HeaderColumn, headerKey, nearSlots, takeSlot } from "./headerText";
import { headingPoints } from "./headingPoints";
import { controlFields, isControlResult, type MapField } from "./MapField";
import { type FieldScore, scoreHeading } from "./scoreHeading";

/** A column of the sheet with the field that it holds. */
export interface MatchedColumn extends HeaderColumn {
  readonly field: MapField;
  /** 1, 2… where the map has «Control 1» and «Control 2» side by side, else 0. */
  readonly slot: number;
  /** Words that the heading itself gives to the numbers of the column. */
  readonly points: ReadonlyMap<number, string>;
  /** How surely its heading names the field. */
  readonly score: number;
}

interface Candidate extends MatchedColumn {
  /** The heading as its field was found by it. */
  readonly key: string;
  /** The field that another column must have before this one can be this field. */
  readonly after: MapField | undefined;
}

/** Headings already weighed: the search for the heading rows meets each of them several times. */
export type ScoreMemo = Map<string, readonly FieldScore[]>;

/** The filled cells of the columns below some heading row; what was asked of them is answered once. */
export interface ColumnBody {
  readonly cells: (index: number) => readonly Cell[];
  readonly accepted: Map<string, boolean>;
}

function isSuited({ cells, accepted }: ColumnBody, { index, field, key, points }: Candidate): boolean {
  const asked = `${index} ${field} ${key}`;
  const found = accepted.get(asked) ?? acceptsCells(field, cells(index), key, points);
  accepted.set(asked, found);
  return found;
}

function scoresOf(group: string, leaf: string, memo: ScoreMemo): readonly FieldScore[] {
  const key = `${group}\n${leaf}`;
  const found = memo.get(key) ?? scoreHeading(group, leaf);
  memo.set(key, found);
  return found;
}

/** A heading that is the very alias. */
const surely = 0.97;

/** A map may have «Causa 1» and «Causa 2»: both are causes. */
const severalTimes = new Set<MapField>(["causes", "consequences"]);

/** What stands in parentheses explains a heading: without it, it is the same heading, a little less surely. */
const inParentheses = 0.02;

function candidatesOf(column: HeaderColumn, near: number, memo: ScoreMemo): readonly Candidate[] {
  const [group, leaf] = [takeSlot(headerKey(column.group)), takeSlot(headerKey(column.leaf))];
  const [bareGroup, bareLeaf] = [takeSlot(bareKey(column.group)), takeSlot(bareKey(column.leaf))];
  const slot = leaf.slot || group.slot || near;
  const isSame = bareGroup.key === group.key && bareLeaf.key === leaf.key;
  const bare = isSame ? [] : scoresOf(bareGroup.key, bareLeaf.key, memo);
  const scores: readonly FieldScore[] = [
    ...scoresOf(group.key, leaf.key, memo),
    ...bare.map(([field, score, after]): FieldScore => {
      return after === undefined ? [field, score - inParentheses] : [field, score - inParentheses, after];
    }),
  ];
  return scores.map(([field, score, after]) => ({
    ...column,
    field,
    score,
    after,
    key: bareLeaf.key,
    points: headingPoints(field, column.leaf),
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

/** «Control | Responsable | Evidencia» in a map without actions: they are of the control, and of no action. */
function isOfControl({ field, index, leaf }: MatchedColumn, matched: readonly MatchedColumn[]): boolean {
  if (field !== "actionResponsible" && field !== "actionEvidence") return false;
  if (matched.some((one) => one.field === "action" || one.field === "treatment")) return false;
  const isBehind = matched.some((one) => one.field === "controlText" && one.index < index);
  return isBehind && /^(?:responsables?|evidencias?|soportes?|registros?)$/.test(bareKey(leaf));
}

/** Gives each column its best field and each field its best column. */
export function matchColumns(
  columns: readonly HeaderColumn[],
  body: ColumnBody,
  memo: ScoreMemo = new Map(),
): readonly MatchedColumn[] {
  const near = nearSlots(columns);
  const isControl = ({ group, leaf }: HeaderColumn) => /\bcontrol/.test(headerKey(`${group} ${leaf}`));
  const explained = explainHeadings(columns);
  const firstControl = columns.find(isControl)?.index ?? Number.POSITIVE_INFINITY;
  const candidates = columns
    .flatMap((column, index) => {
      const found = candidatesOf(explained[index] ?? column, near.get(column.index) ?? 0, memo);
      // The columns keep the headings that a person sees.
      return found.map((one) => ({ ...one, group: column.group, leaf: column.leaf }));
    })
    // «Calificación» before any control is of the risk.
    .filter(({ field, index }) => !isControlResult(field) || index >= firstControl)
    .sort((a, b) => b.score - a.score);
  const usedColumns = new Set<number>();
  /** The column of each field. */
  const usedFields = new Map<string, number>();
  const matched: MatchedColumn[] = [];
  for (const candidate of candidates) {
    const { after, key: _, ...column } = candidate;
    const { field, slot, index, score } = column;
    const own = `${field} ${slot}`;
    // «Causa inmediata» and «Causa raíz» stand side by side.
    const isTaken = usedFields.has(own) && !(severalTimes.has(field) && score >= surely);
    if (usedColumns.has(index) || isTaken || !isSuited(body, candidate)) continue;
    // What stands after the controls stands to the right.
    if (after !== undefined && (usedFields.get(`${after} 0`) ?? index) >= index) continue;
    usedColumns.add(index);
    usedFields.set(own, usedFields.get(own) ?? index);
    matched.push(column);
  }
  const sorted = matched.map((column) => asAction(column, matched)).sort((a, b) => a.index - b.index);
  return sorted.filter((column) => !isOfControl(column, sorted));
}
