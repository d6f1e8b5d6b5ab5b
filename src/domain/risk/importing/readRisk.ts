import { parseFormDate } from "../../form/parseFormDate";
import { numberKey } from "../../metas/numberKey";
import { isBlank } from "../../text/isBlank";
import { normalizeText } from "../../text/normalizeText";
import type { Cell } from "../../workbook/Cell";
import { emptyDraft, type RiskFields } from "../RiskDraft";
import { no, yes } from "../words";
import { exactly } from "./findWord";
import type {
  FoundCell,
  ImportedRisk,
  KeptValue,
  NearCell,
  SecondValue,
  StoredResults,
  UnreadCell,
} from "./ImportedMap";
import { isControlResult, isStored, type MapField } from "./MapField";
import type { MapSheet } from "./MapSheet";
import { readControls } from "./readControls";
import { readImpactLevel } from "./readLevels";
import { readYesNo } from "./readWords";
import { expectedWords, wordReaders } from "./wordFields";

type WordReader = (cell: Cell, least?: number) => Cell | undefined;

/** What reading a risk leaves to tell. */
interface Notes {
  readonly unread: UnreadCell[];
  readonly near: NearCell[];
  readonly seconds: SecondValue[];
}

/** Texts of which a risk may have several, one under the other. */
const proseFields = [
  "process",
  "causes",
  "consequences",
  "action",
  "actionResponsible",
  "indicator",
  "actionEvidence",
  "followUp1",
  "followUp2",
  "followUp3",
] as const satisfies readonly (keyof RiskFields)[];

/** The different values that a risk has in the columns of a field, from top to bottom. */
function valuesOf({ columns, at }: MapSheet, rows: readonly number[], field: MapField): readonly FoundCell[] {
  const places = columns.filter((column) => column.field === field);
  const seen = new Set<string>();
  return rows.flatMap((row) =>
    places.flatMap(({ index }) => {
      const cell = at(row, index);
      const key = field === "number" ? numberKey(cell.found) : normalizeText(cell.found);
      if (isBlank(cell.found) || seen.has(key)) return [];
      seen.add(key);
      return [cell];
    }),
  );
}

/** The first value; others that contradict it are told. */
function singleOf(sheet: MapSheet, rows: readonly number[], field: MapField, notes: Notes): FoundCell | undefined {
  const [first, ...others] = valuesOf(sheet, rows, field);
  if (first !== undefined) for (const other of others) notes.seconds.push({ ...other, field, kept: first.found });
  return first;
}

/** The word that a cell is read as; tells where there is none, or only a similar one. */
function tellWord(cell: FoundCell, field: MapField, read: WordReader, expected: readonly string[], notes: Notes): Cell {
  const word = read(cell.found);
  if (word === undefined) notes.unread.push({ ...cell, field, expected });
  else if (read(cell.found, exactly) === undefined) notes.near.push({ ...cell, field, read: String(word) });
  return word ?? cell.found;
}

/** A word as our drop-down offers it; an unknown one stays as found, and the review tells it too. */
function wordOf(sheet: MapSheet, rows: readonly number[], field: keyof typeof wordReaders, notes: Notes): Cell {
  const cell = singleOf(sheet, rows, field, notes);
  if (cell === undefined) return "";
  return tellWord(cell, field, wordReaders[field], expectedWords(field), notes);
}

/** The last date of several; what is no date stays as found. */
function dateOf(sheet: MapSheet, rows: readonly number[], notes: Notes): string {
  const field = "actionDate";
  const read = valuesOf(sheet, rows, field).map((cell) => ({ ...cell, date: parseFormDate(cell.found) }));
  const best = read.filter(({ date }) => date !== undefined).sort((a, b) => (a.date ?? "").localeCompare(b.date ?? ""));
  const kept = best.at(-1) ?? read[0];
  for (const { date, cell, found } of read) {
    if (date === undefined) notes.unread.push({ cell, found, field, expected: [] });
    if (kept !== undefined && cell !== kept.cell) notes.seconds.push({ cell, found, field, kept: kept.found });
  }
  return kept?.date ?? kept?.found ?? "";
}

function fieldsOf(sheet: MapSheet, rows: readonly number[], notes: Notes): RiskFields {
  const prose = proseFields.map((field) => [
    field,
    valuesOf(sheet, rows, field)
      .map(({ found }) => found)
      .join("\n"),
  ]);
  const words = (Object.keys(wordReaders) as (keyof typeof wordReaders)[]).map((field) => [
    field,
    wordOf(sheet, rows, field, notes),
  ]);
  const fields: RiskFields = { ...emptyDraft.risk, ...Object.fromEntries([...prose, ...words]) };
  const text = singleOf(sheet, rows, "text", notes)?.found ?? "";
  return { ...fields, text, actionDate: dateOf(sheet, rows, notes) };
}

/** The answers that the map holds; a question that it does not have stays unanswered. */
function answersOf(sheet: MapSheet, rows: readonly number[], notes: Notes): readonly Cell[] {
  return emptyDraft.impact.answers.map((_, index) => {
    const field: MapField = `answer${index + 1}`;
    const cell = singleOf(sheet, rows, field, notes);
    return cell === undefined ? "" : tellWord(cell, field, readYesNo, [yes, no], notes);
  });
}

function storedOf(sheet: MapSheet, rows: readonly number[], notes: Notes): StoredResults {
  const fields = [...new Set(sheet.columns.flatMap(({ field }) => (isStored(field) ? [field] : [])))];
  const found = fields.flatMap((field) => {
    const cell = singleOf(sheet, rows, field, notes);
    return cell === undefined ? [] : [[field, cell] as const];
  });
  const level = found.find(([field]) => field === "impactWord")?.[1];
  if (level !== undefined && readImpactLevel(level.found, sheet.scale) === undefined)
    notes.unread.push({
      ...level,
      field: "impactWord",
      expected: sheet.method.impact.levels.map(({ word }) => word),
    });
  return Object.fromEntries(found);
}

/** Everything of the risk that our columns do not take: unmatched columns, results that our sheets calculate, second values. */
function keptOf(sheet: MapSheet, rows: readonly number[], { seconds }: Notes): readonly KeptValue[] {
  const isKept = (field: MapField) =>
    isStored(field) || isControlResult(field) || seconds.some((second) => second.field === field);
  const results = sheet.columns.filter(({ field }) => isKept(field));
  return [...results, ...sheet.unmatched].flatMap((column) => {
    const texts = rows.map((row) => sheet.at(row, column.index).found).filter((text) => !isBlank(text));
    const distinct = [...new Set(texts)];
    return distinct.length === 0 ? [] : [{ ...sheet.noteOf(column), text: distinct.join("; ") }];
  });
}

/** Reads the rows of one risk as a draft, with what must be told and kept besides. */
export function readRisk(
  sheet: MapSheet,
  rows: readonly number[],
  top: number,
): Notes & { readonly risk: ImportedRisk } {
  const notes: Notes = { unread: [], near: [], seconds: [] };
  const risk = fieldsOf(sheet, rows, notes);
  const answers = answersOf(sheet, rows, notes);
  const { controls, stored: storedControls, unread, near } = readControls(sheet, rows);
  const general = (field: MapField) => singleOf(sheet, rows, field, notes)?.found ?? "";
  const impact = { answers, economic: general("economic"), reputational: general("reputational") };
  const number = general("number");
  const stored = storedOf(sheet, rows, notes);
  notes.unread.push(...unread);
  notes.near.push(...near);
  return {
    ...notes,
    risk: {
      row: top + (rows[0] ?? 0),
      number,
      draft: { risk, impact, controls },
      kept: keptOf(sheet, rows, notes),
      stored,
      storedControls,
    },
  };
}
