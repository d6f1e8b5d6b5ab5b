import type { ReturnComparison, ReturnedCopy } from "../../domain/copies/Return";
import type { RecordOf } from "../../domain/project/Record";
import { sortOf } from "../../domain/project/versions/FormChange";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import type { Write } from "../../domain/workbook/WritePlan";
import { copySheetTexts } from "../../i18n/es/copies";
import { decodeBook } from "../../layouts/decodeBook";
import { encodeRows } from "../rows/encodeRows";
import { planTableRows, type RowsResult } from "../rows/onSheets";

/** A file that was received: its name, SHA-256 of its bytes, and what is in it. */
export interface ReceivedFile {
  readonly name: string;
  readonly fingerprint: string;
  readonly returned: ReturnedCopy;
}

interface Outcome {
  readonly today: string;
  /** Place of the sending among those of «Envíos». */
  readonly verdict: { readonly send?: number; readonly municipality: { readonly name: string } };
  readonly comparison: ReturnComparison;
  readonly taken: number;
}

function encode(send: RecordOf<"sends">): readonly Write[] {
  return encodeRows("sends", [send])[0] ?? [];
}

function blank(): RecordOf<"sends"> {
  return { id: "", municipality: "", sent: "", due: "", seal: "", returned: "", file: "", result: "", received: "" };
}

/** Notes on «Envíos» what became of a return: in the row of its sending, or in a new one where there is none. */
export function planReceived(book: Snapshot, file: ReceivedFile, outcome: Outcome): Omit<RowsResult, "structured"> {
  const { verdict, comparison, taken, today } = outcome;
  const open = comparison.changes.filter((change) => sortOf(change) === "conflict").length;
  const result = copySheetTexts.result({ taken, open, refused: comparison.refused.length });
  const noted = { returned: today, file: file.name, received: file.fingerprint, result };
  const { sources } = decodeBook(book);
  const row = verdict.send === undefined ? undefined : sources.tables.sends?.rows[verdict.send];
  const { stamp } = file.returned.sent ?? {};
  const known = {
    id: stamp?.id ?? "",
    municipality: verdict.municipality.name,
    sent: stamp?.sent ?? "",
    due: stamp?.due ?? "",
  };
  const change =
    row === undefined
      ? { cells: encode({ ...blank(), ...known, ...noted }) }
      : { row, cells: encode({ ...blank(), ...noted }) };
  return planTableRows(book, ["followUp", "sends"], { sends: [change] });
}
