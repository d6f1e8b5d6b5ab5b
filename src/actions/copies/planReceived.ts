import type { ReturnChange, ReturnComparison, ReturnedCopy } from "../../domain/copies/Return";
import { emptyRecord, type RecordOf } from "../../domain/project/Record";
import { sortOf } from "../../domain/project/versions/FormChange";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import type { Write } from "../../domain/workbook/WritePlan";
import { copySheetTexts } from "../../i18n/es/copies";
import { encodeRows } from "../rows/encodeRows";
import { planTableRows, type RowsResult } from "../rows/onSheets";

/** Letters of a name that a cell takes: the file may claim anything. */
const longestName = 80;

/** Letters of what became of all returns of a copy; Excel takes 32.767 in a cell, and a person reads fewer. */
const longestHistory = 1000;
const mostFingerprints = 100;

/** A file that was received: its name, SHA-256 of its bytes, and what is in it. */
export interface ReceivedFile {
  readonly name: string;
  readonly fingerprint: string;
  readonly returned: ReturnedCopy;
}

interface Outcome {
  readonly today: string;
  readonly municipality: string;
  /** Sheet row of its sending on «Envíos»; undefined where there is none. */
  readonly row: number | undefined;
  /** What «Envíos» says of the copy until now. */
  readonly previous: RecordOf<"sends"> | undefined;
  readonly comparison: ReturnComparison;
  /** Of the changes of the comparison. */
  readonly taken: readonly ReturnChange[];
  /** Of them, what was answered with what the workbook has. */
  readonly settled: readonly ReturnChange[];
}

function encode(send: RecordOf<"sends">): readonly Write[] {
  return encodeRows("sends", [send])[0] ?? [];
}

/** SHA-256 of each file that was received of a copy, the last one first. */
export function fingerprintsOf(send: Pick<RecordOf<"sends">, "received"> | undefined): readonly string[] {
  return String(send?.received ?? "")
    .split(" ")
    .filter((one) => one !== "");
}

/** What «Envíos» keeps of the returns before this one. */
function historyOf(send: RecordOf<"sends"> | undefined): readonly string[] {
  return fingerprintsOf(send).length === 0 || send === undefined ? [] : [copySheetTexts.before(send)];
}

/** Notes on «Envíos» what became of a return: in the row of its sending, or in a new one where there is none. */
export function planReceived(book: Snapshot, file: ReceivedFile, outcome: Outcome): Omit<RowsResult, "structured"> {
  const { municipality, row, previous, comparison, taken, settled, today } = outcome;
  const answered = new Set([...taken, ...settled]);
  const open = comparison.changes.filter((change) => sortOf(change) === "conflict" && !answered.has(change));
  const refused = comparison.refused.length;
  const counts = { taken: taken.length, open: open.length, settled: settled.length, refused };
  const result = [copySheetTexts.result(counts), ...historyOf(previous)].join(". ").slice(0, longestHistory);
  const savedBy = (file.returned.saved?.by ?? "").slice(0, longestName);
  const received = [...new Set([file.fingerprint, ...fingerprintsOf(previous)])].slice(0, mostFingerprints).join(" ");
  const noted = { returned: today, savedBy, file: file.name, received, result };
  const { stamp } = file.returned.sent ?? {};
  const known = {
    id: stamp?.id ?? "",
    municipality: municipality,
    sent: stamp?.sent ?? "",
    due: stamp?.due ?? "",
  };
  const change =
    row === undefined
      ? { cells: encode({ ...emptyRecord("sends"), ...known, ...noted }) }
      : { row, cells: encode({ ...emptyRecord("sends"), ...noted }) };
  return planTableRows(book, ["followUp", "sends"], { sends: [change] });
}
