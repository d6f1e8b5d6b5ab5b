import type { Severity } from "../domain/findings/checks";
import type { Finding } from "../domain/findings/Finding";
import { findingKey } from "../domain/findings/findingKey";
import type { Place } from "../domain/findings/Place";
import { keysOf } from "../domain/project/byKey";
import { normalizeText } from "../domain/text/normalizeText";
import type { Cell } from "../domain/workbook/Cell";
import type { Snapshot } from "../domain/workbook/Snapshot";
import { findingText } from "../i18n/es/findingText";
import { ruleName } from "../i18n/es/ruleName";
import { sheetTexts } from "../i18n/es/sheets";
import { decodeDate } from "./dates";
import { findingValues } from "./findingValues";
import { hallazgos, originWords, severityWords, stateWords } from "./hallazgos";
import { type LocatedRow, readRows } from "./readRows";
import { recognizeOne } from "./recognize/recognizeOne";

/** «libro»: recomputed at each check. «formato»: found at import, kept until a person attends it. */
type FindingOrigin = keyof typeof originWords;

/** A row of tHallazgos as it stands in a workbook. */
interface FindingRow {
  readonly key: string;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly sheet: string;
  readonly cell: string;
  readonly origin: FindingOrigin;
  readonly state: keyof typeof stateWords;
  readonly attendedBy: string;
  /** ISO date of attention, "" while open. */
  readonly date: string;
  /** Sheet row, from 1. */
  readonly row: number;
}

function placeCells(place: Place | undefined): { readonly sheet: string; readonly cell: string } {
  if (place === undefined) return { sheet: "", cell: "" };
  if ("sheet" in place) return { sheet: place.sheet, cell: place.cell };
  const { section, row, line } = place;
  return { sheet: sheetTexts.places.form(section), cell: sheetTexts.places.row(row, line) };
}

/** The cells of a finding in the order of the columns of tHallazgos, open and attended by nobody. */
export function encodeFinding(finding: Finding, origin: FindingOrigin): readonly Cell[] {
  const { message, how } = findingText(finding);
  const record: Readonly<Record<string, Cell>> = {
    rule: ruleName(finding.code),
    key: findingKey(finding),
    severity: severityWords[finding.severity],
    code: finding.code,
    message,
    ...placeCells(finding.places[0]),
    ...findingValues(finding),
    how,
    origin: originWords[origin],
    state: stateWords.open,
  };
  return hallazgos.table.columns.map(({ key }) => record[key] ?? "");
}

function keyOf<K extends string>(words: Readonly<Record<K, string>>, text: string, otherwise: K): K {
  return keysOf(words).find((key) => normalizeText(words[key]) === normalizeText(text)) ?? otherwise;
}

function decodeRow(row: LocatedRow): FindingRow {
  return {
    key: row.text("key"),
    code: row.text("code"),
    severity: keyOf(severityWords, row.text("severity"), "info"),
    message: row.text("message"),
    sheet: row.text("sheet"),
    cell: row.text("cell"),
    origin: keyOf(originWords, row.text("origin"), "book"),
    state: keyOf(stateWords, row.text("state"), "open"),
    attendedBy: row.text("attendedBy"),
    date: decodeDate(row.cell("date")),
    row: row.row,
  };
}

/** The rows of «Hallazgos», both origins, attended or not; none when the workbook lacks the table. */
export function decodeFindingRows(snapshot: Snapshot): readonly FindingRow[] {
  const found = recognizeOne(snapshot, hallazgos.table);
  return found === undefined ? [] : readRows(found, hallazgos.table).map(decodeRow);
}
