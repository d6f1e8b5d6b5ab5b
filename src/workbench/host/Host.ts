import type { Book } from "./Book";
import type { HostState } from "./HostState";

/** An event as the client takes it: number, target (the workbook or the id of a thing in it) and its arguments. */
export interface HostEvent {
  readonly type: number;
  readonly target: string;
  readonly args: Readonly<Record<string, unknown>>;
}

export interface HostSettings {
  /** Highest ExcelApi set: "1.13" turns members of later sets off. */
  requirementSet: string;
  /** A person is typing in a cell: every request is refused. */
  cellEditing: boolean;
  /** Excel waits for the end of typing when the request says so (`delayForCellEdit`). */
  delayForCellEdit: boolean;
  /** The file was opened for reading only. */
  readOnly: boolean;
  /** Without a printer Excel refuses paper sizes and takes no fit to a page. */
  printer: boolean;
  /** Language of the person: how typed numbers and dates are understood. */
  locale: "es-CO" | "en-US";
}

/** The file of another workbook in Base64, or what becomes of this one. */
export type FileWish = "save" | "close" | { readonly open: string };

/** What the members of the Excel classes work on. */
export interface Host {
  readonly book: Book;
  readonly state: HostState;
  readonly settings: HostSettings;
  /** Sends an event to the add-in. */
  readonly emit: (event: HostEvent) => void;
  /** Asks whoever shows the workbook to save it as a file, to close it, or to open another one. */
  readonly file: (what: FileWish) => void;
}

function minor(version: string): number {
  return Number(version.split(".")[1] ?? "0");
}

/** True when a member of that ExcelApi set is there at that level. */
export function hasApi(requirementSet: string, since: string): boolean {
  return minor(since) <= minor(requirementSet);
}
