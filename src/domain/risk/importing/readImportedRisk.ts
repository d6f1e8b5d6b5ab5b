import { keysOf } from "../../project/byKey";
import { isBlank } from "../../text/isBlank";
import { normalizeText } from "../../text/normalizeText";
import type { Cell } from "../../workbook/Cell";
import { emptyDraft, type RiskFields } from "../RiskDraft";
import { no, yes } from "../words";
import type {
  FoundCell,
  ImportedRisk,
  KeptValue,
  PackedCell,
  SplitCell,
  StoredResults,
  UnreadCell,
} from "./ImportedMap";
import { isRiskText } from "./isRiskText";
import { isControlResult, isStored, type MapField } from "./MapField";
import type { MapSheet } from "./openMap";
import { dateOf, stateOf } from "./readAction";
import { readControls } from "./readControls";
import { isNumber, readImpactLevel, readProbability } from "./readLevels";
import { expectedWords, type Notes, singleOf, tellWord, valuesOf, wordReaders } from "./readValues";
import { readYesNo } from "./readWords";
import { splitItems } from "./splitItems";

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

type RiskWord = Exclude<keyof typeof wordReaders, "actionState">;

/** The state of the action is chosen among several. */
const riskWords = keysOf(wordReaders).filter((field) => field !== "actionState");

/** A probability that has no place on the scale stays empty: a number would be a guess, and a word no level. */
function probabilityOf(sheet: MapSheet, cell: FoundCell, notes: Notes): Cell {
  const read = (found: Cell, least?: number) => readProbability(found, least, sheet.probabilityScale);
  const { method, layout } = sheet;
  const general = method.probability.map(({ level, word }) => `${level} ${word}`);
  const expected = layout === "v5-v6" ? general : expectedWords("probability");
  tellWord(cell, "probability", { read, expected }, notes);
  return read(cell.found) ?? "";
}

/** A word as our drop-down offers it; an unknown one stays as found, and the review tells it too. */
function wordOf(sheet: MapSheet, rows: readonly number[], field: RiskWord, notes: Notes): Cell {
  const cell = singleOf(sheet, rows, field, notes);
  if (cell === undefined) return "";
  if (field === "probability") return probabilityOf(sheet, cell, notes);
  return tellWord(cell, field, { read: wordReaders[field], expected: expectedWords(field) }, notes);
}

function fieldsOf(sheet: MapSheet, rows: readonly number[], notes: Notes): RiskFields {
  const prose = proseFields.map((field) => [
    field,
    valuesOf(sheet, rows, field)
      .map(({ found }) => found)
      .join("\n"),
  ]);
  const words = riskWords.map((field) => [field, wordOf(sheet, rows, field, notes)]);
  const fields: RiskFields = { ...emptyDraft.risk, ...Object.fromEntries([...prose, ...words]) };
  const text = singleOf(sheet, rows, "text", notes)?.found ?? "";
  const actionState = String(stateOf(sheet, rows, notes));
  return { ...fields, text, actionDate: dateOf(sheet, rows, notes), actionState };
}

/** The answers that the map holds; a question that it does not have stays unanswered. */
function answersOf(sheet: MapSheet, rows: readonly number[], notes: Notes): readonly Cell[] {
  return emptyDraft.impact.answers.map((_, index) => {
    const field: MapField = `answer${index + 1}`;
    const cell = singleOf(sheet, rows, field, notes);
    return cell === undefined ? "" : tellWord(cell, field, { read: readYesNo, expected: [yes, no] }, notes);
  });
}

const residuals: readonly MapField[] = [
  "displacement",
  "setSolidity",
  "residualProbability",
  "residualImpact",
  "residualScore",
  "residualZone",
];

/** Maps that give points to documentation or evidence value their controls by a table of their own, which nobody can check. */
function hasOwnTable({ columns, layout }: MapSheet): boolean {
  const ours: readonly MapField[] = ["purpose", "implementation"];
  return layout === "v5-v6" && columns.some(({ field, points }) => points.size > 0 && !ours.includes(field));
}

function storedOf(sheet: MapSheet, rows: readonly number[], notes: Notes): StoredResults {
  const isOwn = hasOwnTable(sheet);
  const isChecked = (field: MapField) => isStored(field) && !(isOwn && residuals.includes(field));
  const fields = [
    ...new Set(sheet.columns.flatMap(({ field }) => (isStored(field) && isChecked(field) ? [field] : []))),
  ];
  const found = fields.flatMap((field) => {
    // The matrix of v5 and v6 writes beside each control what is left after it: the last one is the result.
    const isRunning = sheet.layout === "v5-v6" && residuals.includes(field);
    const cell = isRunning ? valuesOf(sheet, rows, field).at(-1) : singleOf(sheet, rows, field, notes);
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
function keptOf(
  sheet: MapSheet,
  rows: readonly number[],
  { seconds, unread }: Notes,
  kept: ReadonlySet<MapField>,
): readonly KeptValue[] {
  const isKept = (field: MapField) =>
    isStored(field) ||
    isControlResult(field) ||
    kept.has(field) ||
    seconds.some((second) => second.field === field) ||
    (field === "probability" && unread.some((one) => one.field === field));
  const results = sheet.columns.filter(({ field }) => isKept(field));
  return [...results, ...sheet.unmatched].flatMap((column) => {
    const texts = rows.map((row) => sheet.at(row, column.index).found).filter((text) => !isBlank(text));
    const distinct = [...new Set(texts)];
    return distinct.length === 0 ? [] : [{ ...sheet.noteOf(column), text: distinct.join("; ") }];
  });
}

function isOfOtherScale({ probabilityScale, scale }: MapSheet, { field, found }: UnreadCell): boolean {
  const isOther = field === "probability" ? probabilityScale === "words" : field === "impactWord" && scale === "words";
  return isOther && isNumber(found);
}

/** «1. Posibilidad de … 2. Posibilidad de …» in one cell. */
function packedIn(cell: FoundCell): readonly PackedCell[] {
  const items = splitItems(cell.found)?.items ?? [];
  const isEach = items.every((item) => isRiskText(item) && /^posibilidad\b/.test(normalizeText(item)));
  return items.length > 1 && isEach ? [{ ...cell, risks: items.length }] : [];
}

/** Reads the rows of one risk as a draft, with what must be told and kept besides. */
export function readImportedRisk(
  sheet: MapSheet,
  rows: readonly number[],
  top: number,
): Notes & {
  readonly risk: ImportedRisk;
  readonly splits: readonly SplitCell[];
  readonly packed: readonly PackedCell[];
} {
  const notes: Notes = { unread: [], near: [], seconds: [] };
  const risk = fieldsOf(sheet, rows, notes);
  const answers = answersOf(sheet, rows, notes);
  const { controls, stored: storedControls, unread, near, kept, splits } = readControls(sheet, rows);
  const general = (field: MapField) => singleOf(sheet, rows, field, notes)?.found ?? "";
  const impact = { answers, economic: general("economic"), reputational: general("reputational") };
  const number = general("number");
  const stored = storedOf(sheet, rows, notes);
  notes.unread.push(...unread);
  notes.near.push(...near);
  return {
    ...notes,
    unread: notes.unread.map((one) => (isOfOtherScale(sheet, one) ? { ...one, otherScale: true } : one)),
    splits,
    packed: valuesOf(sheet, rows, "text").slice(0, 1).flatMap(packedIn),
    risk: {
      row: top + (rows[0] ?? 0),
      number,
      draft: { risk, impact, controls },
      kept: keptOf(sheet, rows, notes, kept),
      stored,
      storedControls,
    },
  };
}
