import type { FormScheduleRow, SourcedText } from "../../domain/form/FormRecord";
import type { ImportMessage } from "../../domain/form/Import";
import type { StruckText } from "../../domain/form/UnreadPart";
import { isMarked } from "../../domain/schedule/isMarked";
import { appendAll } from "../appendAll";
import { type BlockCell, joinCell, joinRow } from "../Block";
import {
  type Collected,
  groupRows,
  joinGroup,
  notUnderstood,
  startsInside,
  struckIn,
  struckRows,
  textOf,
} from "./collectRows";
import { flatLabel } from "./flatText";
import { placeOf, say } from "./placeOf";
import type { PaperRow } from "./recognizeTable";
import { readItem } from "./splitItems";

const section = "9";

interface Schedule {
  readonly rows: readonly FormScheduleRow[];
  readonly messages: readonly ImportMessage[];
  readonly struck: readonly StruckText[];
}

/** Reads the table of §9; `activities` are the known texts of §6.5, which tell an activity from a shifted row. */
export function readSchedule(table: Collected, activities: readonly string[]): Schedule {
  const known = new Set(activities.map((text) => flatLabel(readItem(text).text)));
  const rows: FormScheduleRow[] = [];
  const messages: ImportMessage[] = [];
  const struck = struckRows(table, section);
  let activity = say("", section, 0);
  let unused: SourcedText | undefined;
  for (const group of groupRows(table.rows, continuesRow)) {
    const row = rows.length + 1;
    struck.push(
      ...struckIn(
        group.map(({ raw }) => raw),
        section,
        row,
      ),
    );
    const shifted = isShifted(group[0], known);
    const own = shifted ? "" : joinGroup(group, "activity");
    if (own !== "") {
      messages.push(...reportActivity(unused));
      activity = say(own, section, row, group[0].raw.line);
      unused = activity;
    }
    const text = textOfGroup(group, shifted);
    if (text !== "") rows.push(buildRow({ group, text, activity, shifted, row }));
    const lost = text === "" ? reportLone(group[0], own) : reportMonthTexts(group);
    appendAll(messages, lost);
    if (text !== "" || lost.length > 0) unused = undefined;
  }
  messages.push(...reportActivity(unused));
  return { rows, messages, struck };
}

/** A shifted row stands under the activities, but what continues it after a page break stands under either. */
function textOfGroup(group: readonly [PaperRow, ...PaperRow[]], shifted: boolean): string {
  if (!shifted) return joinGroup(group, "text");
  return [joinGroup(group, "activity"), joinGroup(group.slice(1), "text")].filter((text) => text !== "").join(" ");
}

/** Marks without a subactivity beside them. */
function reportLone(row: PaperRow, activity: string): ImportMessage[] {
  const lone = activity === "" || row.months.some(isMarkedCell);
  return lone ? [notUnderstood(joinRow(row.raw), row.raw.line)] : [];
}

/** An activity without a subactivity under it has no row to stand in. */
function reportActivity(activity: SourcedText | undefined): ImportMessage[] {
  return activity === undefined ? [] : [notUnderstood(activity.text, activity.at.line)];
}

/** A month holds a mark; words in it, such as «entrega», mark it and are told. */
function reportMonthTexts(group: readonly PaperRow[]): ImportMessage[] {
  return group.flatMap((part) =>
    part.months
      .map(joinCell)
      .filter((text) => text.length > 2 && !/^(?:n\/a|[-–—_.]+)$/i.test(text))
      .map((text) => notUnderstood(text, part.raw.line)),
  );
}

interface Draft {
  readonly group: readonly [PaperRow, ...PaperRow[]];
  readonly text: string;
  readonly activity: SourcedText;
  readonly shifted: boolean;
  readonly row: number;
}

function buildRow({ group, text, activity, shifted, row }: Draft): FormScheduleRow {
  const item = readItem(text);
  const marks = group[0].months.map((_, index) => group.some((part) => isMarkedMonth(part.months, index)));
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
function isShifted(row: PaperRow, known: ReadonlySet<string>): boolean {
  const text = textOf(row, "activity");
  const item = readItem(text);
  if (item.number === undefined || known.has(flatLabel(item.text))) return false;
  return textOf(row, "text").length <= 2;
}

function continuesRow(row: PaperRow): boolean {
  const text = textOf(row, "text");
  const activity = textOf(row, "activity");
  if (activity !== "") return startsInside(activity) && (text === "" || startsInside(text));
  if (text === "" || readItem(text).number !== undefined) return false;
  return startsInside(text) || row.raw.afterBreak === true;
}

/** A word over several months marks each of them; what is merged with a cell before the first month says nothing. */
function isMarkedMonth(months: readonly BlockCell[], index: number): boolean {
  const cell = months[index];
  if (cell?.across !== true || cell.shaded === true) return isMarkedCell(cell);
  return index > 0 && isMarkedMonth(months, index - 1);
}

function isMarkedCell(cell: BlockCell | undefined): boolean {
  if (cell?.shaded === true || cell?.bullet === true) return true;
  return isMarked(joinCell(cell) || (cell?.across === true ? "" : (cell?.continued ?? "")));
}
