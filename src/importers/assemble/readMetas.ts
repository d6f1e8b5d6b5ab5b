import type { FormMeta, SourcedText } from "../../domain/form/FormRecord";
import type { ImportMessage } from "../../domain/form/Import";
import type { StruckText, UnreadPart } from "../../domain/form/UnreadPart";
import { parsePidm } from "../../domain/pidm/parsePidm";
import { plainDashes } from "../../domain/text/dropUnseen";
import { type Collected, groupRows, joinGroup, startsInside, struckIn, struckRows, textOf } from "./collectRows";
import { placeOf, say } from "./placeOf";
import type { PaperRow } from "./recognizeTable";
import { continuesItem, type Item, splitItems } from "./splitItems";
import { splitMetas } from "./splitMetas";
import { unreadCells } from "./unreadCells";

const section = "6.5";

interface Metas {
  readonly metas: readonly FormMeta[];
  /** Activities in the order of the table, those without metas too. */
  readonly activities: readonly SourcedText[];
  readonly struck: readonly StruckText[];
  readonly unread: readonly UnreadPart[];
  readonly messages: readonly ImportMessage[];
}

const columns = ["meta", "indicator", "pidm", "subactivities", "evidence"];

/** Reads the table of §6.5; a merged activity cell is carried down, rows broken by a page are joined. */
export function readMetas(table: Collected): Metas {
  const metas: FormMeta[] = [];
  const activities: SourcedText[] = [];
  const struck = struckRows(table, section);
  const unread: UnreadPart[] = [];
  const messages: ImportMessage[] = [];
  let row = 1;
  for (const group of groupRows(table.rows, continuesMeta)) {
    const line = group[0].raw.line;
    const own = joinGroup(group, "activity");
    struck.push(
      ...struckIn(
        group.map(({ raw }) => raw),
        section,
        row,
      ),
    );
    if (own !== "") activities.push(say(own, section, row, line));
    if (!isMeta(group)) continue;
    unread.push(...unreadCells(group, { pictures: columns, blank: ["meta"] }, section, row));
    const activity = activities.at(-1) ?? say("", section, row, line);
    const parts = splitMetas(group);
    if (parts !== undefined) messages.push(reportParts(parts, line));
    for (const part of parts ?? [group]) metas.push(readMeta(part, row, activity));
    row += 1;
  }
  return { metas, activities, struck, unread, messages };
}

function reportParts(parts: readonly (readonly PaperRow[])[], line: number | undefined): ImportMessage {
  const text = parts.map((part) => joinGroup(part, "pidm")).join(", ");
  return { code: "metas-split", ...(line === undefined ? {} : { line }), text };
}

function isMeta(group: readonly PaperRow[]): boolean {
  return group.some((row) => columns.some((key) => textOf(row, key) !== ""));
}

/** A row for each subactivity, with the meta said again in each: the numbers go on. */
function saysAgain(row: PaperRow, first: PaperRow): boolean {
  const same = (key: string): boolean => textOf(row, key) === textOf(first, key);
  const [item] = splitItems(row.cells.subactivities?.paragraphs[0] ?? "");
  const isSame = ["meta", "pidm", "indicator"].every(same) && (same("activity") || textOf(row, "activity") === "");
  return isSame && textOf(row, "pidm") !== "" && (item?.number ?? 0) > 1;
}

function continuesMeta(row: PaperRow, first: PaperRow): boolean {
  if (saysAgain(row, first)) return true;
  const meta = textOf(row, "meta");
  const activity = textOf(row, "activity");
  if (textOf(row, "pidm") !== "" || /^metas?\s*\d/i.test(meta)) return false;
  if (activity !== "" && !startsInside(activity)) return false;
  return meta === "" || startsInside(meta) || (row.raw.afterBreak === true && textOf(row, "indicator") === "");
}

function readMeta(group: readonly [PaperRow, ...PaperRow[]], row: number, activity: SourcedText): FormMeta {
  const line = group[0].raw.line;
  const meta = joinGroup(group, "meta");
  const split = splitLabel(meta, "meta");
  return {
    activity,
    meta: say(meta, section, row, line),
    ...(split.number === undefined ? {} : { metaNumber: split.number }),
    text: split.text,
    indicator: say(joinGroup(group, "indicator"), section, row, line),
    pidm: say(readCode(joinGroup(group, "pidm")), section, row, line),
    subactivities: readSubactivities(group, row),
    evidence: readEvidence(group, row),
    at: placeOf(section, row, line),
  };
}

/** A code kept on one line by hyphens of another kind is the code. */
function readCode(text: string): string {
  const plain = plainDashes(text);
  return parsePidm(plain).ok ? plain : text;
}

type Subactivity = FormMeta["subactivities"][number];

function readSubactivities(group: readonly PaperRow[], row: number): readonly Subactivity[] {
  const found: Subactivity[] = [];
  for (const part of group) {
    for (const item of (part.cells.subactivities?.paragraphs ?? []).flatMap(splitItems)) {
      addSubactivity(found, item, say(item.text, section, row, part.raw.line));
    }
  }
  return found;
}

function addSubactivity(found: Subactivity[], item: Item, said: SourcedText): void {
  const last = found.at(-1);
  if (item.number === undefined && last !== undefined && continuesItem(item.text, last.text)) {
    found[found.length - 1] = { ...last, text: `${last.text} ${item.text}` };
  } else found.push(item.number === undefined ? said : { ...said, number: item.number });
}

function readEvidence(group: readonly PaperRow[], row: number): readonly SourcedText[] {
  const found: SourcedText[] = [];
  for (const part of group) {
    for (const text of part.cells.evidence?.paragraphs ?? []) {
      const last = found.at(-1);
      if (part !== group[0] && last !== undefined && continuesItem(text, last.text)) {
        found[found.length - 1] = { ...last, text: `${last.text} ${text}` };
      } else found.push(say(text, section, row, part.raw.line));
    }
  }
  return found;
}

/** «Meta 3: Elaborar…» → 3 and «Elaborar…»; without the label the text stays whole. */
export function splitLabel(text: string, label: string): { readonly number?: number; readonly text: string } {
  const match = new RegExp(`^${label}\\s*(?:n[.º°o]*\\s*)?(\\d{1,3})\\s*[:.\\-–]?\\s*`, "i").exec(text);
  return match?.[1] === undefined ? { text } : { number: Number(match[1]), text: text.slice(match[0].length) };
}
