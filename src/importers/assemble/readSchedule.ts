import type { FormScheduleRow, Said } from "../../domain/form/FormRecord";
import type { ImportMessage } from "../../domain/form/Import";
import { type BlockCell, joinCell, joinRow } from "../Block";
import { type Collected, groupRows, joinGroup, notUnderstood, startsInside, textOf } from "./collectRows";
import { flatLabel } from "./flatText";
import { placeOf, say } from "./placeOf";
import type { TableRow } from "./recognizeTable";
import { readItem } from "./splitItems";

const section = "9";

export interface Schedule {
  readonly rows: readonly FormScheduleRow[];
  readonly messages: readonly ImportMessage[];
}

/** Reads the table of §9; `activities` are the known texts of §6.5, which tell an activity from a shifted row. */
export function readSchedule(table: Collected, activities: readonly string[]): Schedule {
  const known = new Set(activities.map((text) => flatLabel(readItem(text).text)));
  const rows: FormScheduleRow[] = [];
  const messages: ImportMessage[] = [];
  let activity = say("", section, 0);
  for (const group of groupRows(table.rows, continuesRow)) {
    const row = rows.length + 1;
    const shifted = isShifted(group[0], known);
    const own = shifted ? "" : joinGroup(group, "activity");
    if (own !== "") activity = say(own, section, row, group[0].raw.line);
    const text = joinGroup(group, shifted ? "activity" : "text");
    if (text !== "") rows.push(buildRow({ group, text, activity, shifted, row }));
    else if (own === "") messages.push(notUnderstood(joinRow(group[0].raw), group[0].raw.line));
  }
  return { rows, messages };
}

interface Draft {
  readonly group: readonly [TableRow, ...TableRow[]];
  readonly text: string;
  readonly activity: Said;
  readonly shifted: boolean;
  readonly row: number;
}

function buildRow({ group, text, activity, shifted, row }: Draft): FormScheduleRow {
  const item = readItem(text);
  const marks = group[0].months.map((_, index) => group.some((part) => isMarkedCell(part.months[index])));
  const moves = shifted && marks.at(-1) !== true;
  const months = moves ? [isMarkedCell(group[0].cells.text), ...marks.slice(0, -1)] : marks;
  return {
    activity,
    ...(item.number === undefined ? {} : { number: item.number }),
    text: item.text,
    months,
    shifted,
    at: placeOf(section, row, group[0].raw.line),
  };
}

/** A subactivity that stands in the activity column: numbered, no activity of §6.5, nothing but marks beside it. */
function isShifted(row: TableRow, known: ReadonlySet<string>): boolean {
  const text = textOf(row, "activity");
  const item = readItem(text);
  if (item.number === undefined || known.has(flatLabel(item.text))) return false;
  return textOf(row, "text").length <= 2;
}

function continuesRow(row: TableRow): boolean {
  const text = textOf(row, "text");
  const activity = textOf(row, "activity");
  if (activity !== "") return startsInside(activity) && (text === "" || startsInside(text));
  if (text === "" || readItem(text).number !== undefined) return false;
  return startsInside(text) || row.raw.afterBreak === true;
}

function isMarkedCell(cell: BlockCell | undefined): boolean {
  return cell?.shaded === true || isMarked(joinCell(cell));
}

/** Any sign marks a month but a dash, a zero or «no». */
function isMarked(text: string): boolean {
  return text !== "" && !/^(?:[-–—_.]+|0|no|n\/?a)$/i.test(text);
}
