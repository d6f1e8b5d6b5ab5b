import type { TableKey } from "../project/tables";
import type { SavedBy } from "../workbook/Snapshot";
import type { ReturnVerdict } from "./judgeReturn";
import type { ForeignReason, ReturnChange, ReturnComparison, ReturnedCopy } from "./Return";

/** What a person reads of one file that was received. */
export interface Receipt {
  readonly file: string;
  /** SHA-256 of its bytes. */
  readonly fingerprint: string;
  readonly state: "merged" | "nothing-new" | "same-file" | "foreign";
  readonly returned: ReturnedCopy;
  /** Who saved the workbook last, where that is known: nobody notes who changed one cell. */
  readonly ours?: SavedBy;
  /** Only of a file that is none of ours. */
  readonly foreign?: { readonly reason: ForeignReason; readonly found: string };
  readonly verdict?: Extract<ReturnVerdict, { readonly ok: true }>;
  readonly comparison?: ReturnComparison;
  /** Its tables came back as they went out; asked only where nothing is received. */
  readonly asSent?: boolean;
  /** The same copy came back before, and is compared with what was received then. */
  readonly before?: boolean;
  readonly taken: readonly ReturnChange[];
  /** What was asked and answered with what the workbook has. */
  readonly settled: readonly ReturnChange[];
  /** Tables to be read that came back otherwise. */
  readonly altered: readonly TableKey[];
}
