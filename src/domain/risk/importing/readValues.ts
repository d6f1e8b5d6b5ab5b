import { numberKey } from "../../metas/numberKey";
import { municipalities } from "../../municipality/municipalities";
import { isBlank } from "../../text/isBlank";
import { normalizeText } from "../../text/normalizeText";
import type { Cell } from "../../workbook/Cell";
import { corruptionProbability } from "../methods/corruptionScales";
import { actionStates, no, notReduced, reducedDirectly, yes } from "../words";
import { exactly } from "./findWord";
import type { FoundCell, NearCell, SecondValue, UnreadCell } from "./ImportedMap";
import type { MapField } from "./MapField";
import type { MapSheet } from "./openMap";
import { readProbability } from "./readLevels";
import { readActionState, readMunicipality, readReduces, readTreatment, readYesNo } from "./readWords";

/** Fields of a risk that hold a word of a drop-down, and how a map's word becomes it. */
export const wordReaders = {
  municipality: readMunicipality,
  actOrOmission: readYesNo,
  usesPower: readYesNo,
  divertsPublic: readYesNo,
  privateBenefit: readYesNo,
  probability: readProbability,
  controlsReduce: readReduces,
  treatment: readTreatment,
  actionState: readActionState,
} as const satisfies Readonly<Record<string, (cell: Cell, least?: number) => Cell | undefined>>;

/** The words that would have been understood, to tell them beside the one that was not. */
export function expectedWords(field: keyof typeof wordReaders): readonly string[] {
  switch (field) {
    case "municipality":
      return ["Área Metropolitana", ...municipalities];
    case "probability":
      return corruptionProbability.map(({ level, word }) => `${level} ${word}`);
    case "controlsReduce":
      return [reducedDirectly, notReduced];
    case "treatment":
      return ["Reducir", "Evitar", "Compartir"];
    case "actionState":
      return Object.values(actionStates);
    default:
      return [yes, no];
  }
}

type WordReader = (cell: Cell, least?: number) => Cell | undefined;

/** What reading a risk leaves to tell. */
export interface Notes {
  readonly unread: UnreadCell[];
  readonly near: NearCell[];
  readonly seconds: SecondValue[];
}

/** The different values that a risk has in the columns of a field, from top to bottom. */
export function valuesOf({ columns, at }: MapSheet, rows: readonly number[], field: MapField): readonly FoundCell[] {
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
export function singleOf(
  sheet: MapSheet,
  rows: readonly number[],
  field: MapField,
  notes: Notes,
): FoundCell | undefined {
  const [first, ...others] = valuesOf(sheet, rows, field);
  if (first !== undefined) for (const other of others) notes.seconds.push({ ...other, field, kept: first.found });
  return first;
}

/** The word that a cell is read as; tells where there is none, or only a similar one. */
export function tellWord(
  cell: FoundCell,
  field: MapField,
  { read, expected }: { readonly read: WordReader; readonly expected: readonly string[] },
  notes: Notes,
): Cell {
  const word = read(cell.found);
  if (word === undefined) notes.unread.push({ ...cell, field, expected });
  else if (read(cell.found, exactly) === undefined) notes.near.push({ ...cell, field, read: String(word) });
  return word ?? cell.found;
}
