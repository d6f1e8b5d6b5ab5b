import { numberKey } from "../../metas/numberKey";
import { byKey } from "../../project/byKey";
import { isBlank } from "../../text/isBlank";
import { normalizeText } from "../../text/normalizeText";
import { type CriterionKey, criteria } from "../Control";
import { type ControlDraft, newControl } from "../RiskDraft";
import type { RiskMethod } from "../RiskMethod";
import { exactly } from "./findWord";
import { pointOf } from "./headingPoints";
import type { FoundCell, NearCell, SplitCell, StoredControl, UnreadCell } from "./ImportedMap";
import { controlFields, isControlResult, type MapField } from "./MapField";
import type { MapSheet } from "./openMap";
import { readCriterion } from "./readCriterion";
import { type ControlNotes, implementationOf, optionWords } from "./readImplementation";
import { valuesOf } from "./readValues";
import { splitControls } from "./splitItems";

type FoundFields = ReadonlyMap<MapField, FoundCell>;

/** «No existe», «Sin control», «N/A», «-»: no control, whatever column it stands in. */
const noControl =
  /^(?:[-–—_/]+|n[/. ]{0,2}a|ningun[oa]?(?: control)?|sin control(?:es)?|no (?:aplica|existen?|hay|tiene|se tiene)(?: (?:ningun )?control(?:es)?)?)$/;

/** What one row says of one control, by field. */
function fieldsAt({ columns, at }: MapSheet, row: number, slot: number): FoundFields {
  const found = columns.flatMap(({ field, index, slot: own }) => {
    const cell = at(row, index);
    const isOurs = controlFields.has(field) && own === slot && field !== "controlNumber";
    if (field === "controlText" && noControl.test(normalizeText(cell.found))) return [];
    return !isOurs || isBlank(cell.found) ? [] : [[field, cell] as const];
  });
  return new Map(found);
}

function sameFields(a: FoundFields, b: FoundFields): boolean {
  const text = (cell: FoundCell | undefined) => normalizeText(cell?.found ?? "");
  return a.size === b.size && [...a].every(([field, cell]) => text(cell) === text(b.get(field)));
}

/** Loose cells of the control above: no text of their own, and nothing that it has already. */
function isLoose(fields: FoundFields, above: FoundFields | undefined): above is FoundFields {
  return above !== undefined && !fields.has("controlText") && [...fields.keys()].every((field) => !above.has(field));
}

/** The controls of one slot, row by row; a control that unmerged cells repeat counts once. */
function listSlot(sheet: MapSheet, rows: readonly number[], slot: number, notes: ControlNotes): readonly FoundFields[] {
  const controls: FoundFields[] = [];
  for (const row of rows) {
    const fields = fieldsAt(sheet, row, slot);
    const above = controls.at(-1);
    // Results alone make no control; they are kept with the risk.
    const isSaid = above !== undefined || [...fields.keys()].some((field) => !isControlResult(field));
    if (fields.size === 0 || !isSaid || controls.some((one) => sameFields(one, fields))) continue;
    if (isLoose(fields, above)) controls[controls.length - 1] = new Map([...above, ...fields]);
    else controls.push(fields);
  }
  return controls.flatMap((fields) => splitControls(fields, notes));
}

function listControls(sheet: MapSheet, rows: readonly number[], notes: ControlNotes): readonly FoundFields[] {
  const slots = [...new Set(sheet.columns.map(({ slot }) => slot))].sort((a, b) => a - b);
  return slots.flatMap((slot) => listSlot(sheet, rows, slot, notes));
}

/** Our controls are numbered from 1 within their risk; other numbers of the map are kept. */
function keepNumbers(sheet: MapSheet, rows: readonly number[], controls: number, notes: ControlNotes): void {
  const numbers = valuesOf(sheet, rows, "controlNumber").map(({ found }) => numberKey(found));
  const isOurs = numbers.length === controls && numbers.every((number, index) => number === String(index + 1));
  if (!isOurs && numbers.length > 0) notes.kept.add("controlNumber");
}

type Points = ReadonlyMap<number, string>;

/** The word of a criterion; one that nobody knows is written as found and told. */
function readWord(
  method: RiskMethod,
  key: CriterionKey,
  { cell, points }: { readonly cell: FoundCell | undefined; readonly points: Points | undefined },
  notes: ControlNotes,
): string {
  if (cell === undefined) return "";
  const explained = points?.get(pointOf(cell.found) ?? -1);
  if (explained !== undefined) return explained;
  const word = readCriterion(method, key, cell.found);
  if (word === undefined) notes.unread.push({ ...cell, field: key, expected: optionWords(key) });
  else if (readCriterion(method, key, cell.found, exactly) === undefined)
    notes.near.push({ ...cell, field: key, read: word });
  return word ?? cell.found;
}

function buildControl(
  { method, columns }: MapSheet,
  fields: FoundFields,
  id: number,
  notes: ControlNotes,
): ControlDraft {
  const points = new Map(columns.map(({ field, points: own }) => [field, own] as const));
  const keys = criteria.map(({ key }) => key);
  const answers = byKey(keys, (key) => {
    return readWord(method, key, { cell: fields.get(key), points: points.get(key) }, notes);
  });
  const flags = implementationOf(fields, notes);
  return {
    ...newControl([]),
    ...answers,
    implementation: answers.implementation || flags,
    id,
    number: id + 1,
    text: fields.get("controlText")?.found ?? "",
  };
}

interface ReadControls {
  readonly controls: readonly ControlDraft[];
  readonly stored: readonly StoredControl[];
  readonly unread: readonly UnreadCell[];
  readonly near: readonly NearCell[];
  readonly kept: ReadonlySet<MapField>;
  readonly splits: readonly SplitCell[];
}

/** Reads the controls of a risk with their criteria and with the results that the map stored for them. */
export function readControls(sheet: MapSheet, rows: readonly number[]): ReadControls {
  const notes: ControlNotes = { unread: [], near: [], kept: new Set(), splits: [] };
  const found = listControls(sheet, rows, notes);
  keepNumbers(sheet, rows, found.length, notes);
  if (found.length === 0) notes.kept.add("controlText");
  return {
    controls: found.map((fields, id) => buildControl(sheet, fields, id, notes)),
    stored: found.map((fields) => Object.fromEntries([...fields].filter(([field]) => isControlResult(field)))),
    ...notes,
  };
}
