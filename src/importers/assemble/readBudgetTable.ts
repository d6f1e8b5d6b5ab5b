import { isCharge } from "../../domain/budget/isCharge";
import type { FormBudgetLine, PartSum, SourcedText } from "../../domain/form/FormRecord";
import type { ImportMessage } from "../../domain/form/Import";
import type { StruckText, UnreadPart } from "../../domain/form/UnreadPart";
import type { ParagraphBlock } from "../Block";
import { setAside } from "./budgetAside";
import { type Collected, groupRows, joinGroup, startsInside, struckIn, struckInGroups, textOf } from "./collectRows";
import { placeOf, say } from "./placeOf";
import { readPartSums } from "./readPartSums";
import { readTotal, readTotalBelow, sumKind } from "./readTotal";
import type { PaperRow } from "./recognizeTable";
import { unreadCells } from "./unreadCells";

interface Budget {
  readonly lines: readonly FormBudgetLine[];
  readonly declaredTotal?: SourcedText;
  readonly partSums: readonly PartSum[];
  readonly messages: readonly ImportMessage[];
  readonly struck: readonly StruckText[];
  readonly unread: readonly UnreadPart[];
}

const budgetSection = "8.1";

type Group = readonly [PaperRow, ...PaperRow[]];

/** A line with the activity that stands above it, in its own row or merged. */
interface ActivityLine {
  readonly group: Group;
  readonly activity: SourcedText;
}

/** Reads the table of §8.1: lines under their carried activity, and the declared TOTAL, in the table or in a paragraph below; amounts as written. */
export function readBudgetTable(table: Collected, below: readonly ParagraphBlock[] = []): Budget {
  const beside = setAside(table);
  const rows = table.rows.filter((row) => !beside.rows.has(row));
  const sums = rows.filter((row) => sumKind(row) !== undefined);
  const { total = readTotalBelow(below), messages } = readTotal(rows);
  const lines = carryActivities(
    groupRows(
      rows.filter((row) => !sums.includes(row) && !isTemplate(row)),
      continuesLine,
    ),
  );
  const raw = sums.map((row) => row.raw);
  const struck = [
    ...struckInGroups(
      table,
      lines.map(({ group }) => group),
      budgetSection,
    ),
    ...struckIn(raw, budgetSection, 0),
  ];
  return {
    lines: lines.map(readLine),
    partSums: readPartSums(rows),
    messages: [...beside.messages, ...messages],
    struck,
    unread: [...beside.unread, ...lines.flatMap(listCells), ...listTotal(lines, sums, total)],
    ...(total === undefined ? {} : { declaredTotal: total }),
  };
}

function listCells({ group }: ActivityLine, index: number): UnreadPart[] {
  const pictures = ["object", "quantity", "amount"];
  const blank = joinGroup(group, "amount") === "" || isLabel(group) ? [] : ["object"];
  return unreadCells(group, { pictures, merged: ["quantity", "amount"], blank }, budgetSection, index + 1);
}

/** «UND» and «$» in a row that nobody filled in. */
function isTemplate(row: PaperRow): boolean {
  const texts = ["activity", "object", "quantity", "amount"].map((key) => textOf(row, key));
  const isBare = row.raw.cells.every(
    (cell) => cell.objects === undefined && cell.struck === undefined && cell.merged === undefined,
  );
  return isBare && texts.every((text) => !/[\p{L}\d]/u.test(text));
}

/** Lines without a TOTAL row, or with a picture where its amount belongs. */
function listTotal(
  lines: readonly ActivityLine[],
  sums: readonly PaperRow[],
  total: SourcedText | undefined,
): UnreadPart[] {
  const at = placeOf(budgetSection, 0, total?.at.line);
  if (total === undefined && lines.length > 0)
    return [{ section: budgetSection, lack: "total", instead: "nothing", at }];
  const object = sums
    .flatMap((row) => row.raw.cells.flatMap((cell) => cell.objects ?? []))
    .find((kind) => kind !== "drawing");
  if (total?.text !== "" || object === undefined) return [];
  return [{ section: budgetSection, lack: "cell", column: "total", instead: object, at }];
}

/** Some write each activity in a row of its own above its lines: it is no line. */
function carryActivities(groups: readonly Group[]): ActivityLine[] {
  let activity = say("", budgetSection, 0);
  const lines: ActivityLine[] = [];
  for (const [index, group] of groups.entries()) {
    const own = isLabel(group) ? "" : joinGroup(group, "activity");
    if (own !== "") activity = say(own, budgetSection, lines.length + 1, group[0].raw.line);
    if (!isTitle(group, groups[index + 1])) lines.push({ group, activity });
  }
  return lines;
}

/** «IVA» or «Imprevistos», over the columns of a line or without them, and an amount: it is what is paid, and no activity. */
function isLabel(group: Group): boolean {
  if (joinGroup(group, "amount") === "") return false;
  if (group[0].cells.object?.across === true) return true;
  return (
    isCharge(joinGroup(group, "activity")) &&
    ["object", "unit", "quantity"].every((key) => joinGroup(group, key) === "")
  );
}

/** Nothing but an activity, over the whole width or with the lines of an unnamed one below. */
function isTitle(group: Group, next: Group | undefined): boolean {
  if (joinGroup(group, "activity") === "") return false;
  const others = ["object", "unit", "quantity", "amount"].filter((key) => group[0].cells[key] !== undefined);
  if (others.some((key) => joinGroup(group, key) !== "")) return false;
  const isSpread = others.every((key) => group[0].cells[key]?.merged === true);
  return isSpread || (next !== undefined && joinGroup(next, "activity") === "" && joinGroup(next, "object") !== "");
}

function readLine({ group, activity }: ActivityLine, index: number, lines: readonly ActivityLine[]): FormBudgetLine {
  const row = index + 1;
  const line = group[0].raw.line;
  const cell = (key: string, text = joinGroup(group, key)): SourcedText => say(text, budgetSection, row, line);
  return {
    activity,
    object: cell("object", isLabel(group) ? joinGroup(group, "activity") : carried(lines, index, "object")),
    unit: cell("unit", isLabel(group) ? "" : carried(lines, index, "unit")),
    quantity: cell("quantity"),
    amount: cell("amount"),
    at: placeOf(budgetSection, row, line),
  };
}

/** An object or a unit that is merged over several lines holds for each of them. */
function carried(lines: readonly ActivityLine[], index: number, key: "object" | "unit"): string {
  let at = index;
  while (at > 0 && lines[at]?.group[0].cells[key]?.merged === true) at -= 1;
  return joinGroup(lines[at]?.group ?? [], key);
}

/** A line is cut with its amounts on the first page, or with all of them on the second. */
function continuesLine(row: PaperRow, previous: PaperRow): boolean {
  const texts = [textOf(row, "activity"), textOf(row, "object")].filter((text) => text !== "");
  const inside = texts.every(startsInside);
  if (hasAmounts(row)) return inside && texts.length > 0 && row.raw.afterBreak === true && !hasAmounts(previous);
  return inside || row.raw.afterBreak === true;
}

function hasAmounts(row: PaperRow): boolean {
  return ["unit", "quantity", "amount"].some((key) => textOf(row, key) !== "");
}
