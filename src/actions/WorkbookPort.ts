import type { Selection } from "../domain/selection/Selection";
import type { Snapshot, Standing } from "../domain/workbook/Snapshot";
import type { WritePlan } from "../domain/workbook/WritePlan";
import type { SelectedPlace } from "./rows/selectedRows";

export interface ApplyOptions {
  /** Called after each request with steps done and steps in all. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Checked between requests; what is written stays, and undo takes it back. An AbortSignal fits. */
  readonly signal?: { readonly aborted: boolean };
  /** Called when everything is written but the page setup of these sheets, such as where no printer is installed. */
  readonly onPageRefused?: (sheets: readonly string[]) => void;
}

/** The workbook that the add-in runs in. `src/excel` answers it in Excel; `test/support` and the command line answer it with a Snapshot. */
export interface WorkbookPort {
  read(): Promise<Snapshot>;
  apply(plan: WritePlan, options?: ApplyOptions): Promise<void>;
  /** Opens a file as a workbook of its own. */
  open(bytes: Uint8Array): Promise<void>;
  /** Gives the person a file as a download; absent where the host lets an add-in offer none. */
  readonly offer?: (bytes: Uint8Array, name: string) => void;
  goTo(sheet: string, cell: string): Promise<void>;
  readSelection(): Promise<Selection>;
  /** Hidden rows and merged cells of an A1 area of a sheet: only the import of other people's sheets needs them. */
  readStanding(sheet: string, area: string): Promise<Standing>;
  /** Where the selection is, without its cells. */
  readPlace(): Promise<SelectedPlace>;
  /** Tells each new selection; returns how to stop. */
  onSelected(listener: (place: SelectedPlace) => void): Promise<() => void>;
  /** Tells when sheets come, go or get another name; returns how to stop. */
  onSheets(listener: () => void): Promise<() => void>;
  /** Tells when a cell changes by hand; returns how to stop. */
  onChanged(listener: (sheet: string) => void): Promise<() => void>;
}

/** What the host refused, in words of ours: worded in i18n. */
export type HostErrorCode =
  | "cell-edit"
  | "protected"
  | "read-only"
  | "too-large"
  | "not-supported"
  | "cancelled"
  | "missing"
  | "unknown";

/** A dead or unwilling host; `statement` is the line of JavaScript that Excel reports. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    readonly hostCode: string,
    readonly statement: string,
  ) {
    super(`${hostCode}: ${statement}`);
  }
}
