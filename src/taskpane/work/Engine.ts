import type { ActionId, Computed, InputOf, ResultOf, RibbonId } from "../../actions/registry";
import type { SelectedPlace, SelectedRows } from "../../actions/rows/selectedRows";
import type { Selection } from "../../actions/WorkbookPort";
import type { Finding, Report } from "../../domain/findings/Finding";
import type { FormRecord } from "../../domain/form/FormRecord";
import type { FormReading, Resolved } from "../../domain/form/Import";
import type { SelectionReport } from "../../domain/selection/SelectionReport";
import type { Undo } from "../../domain/workbook/planUndo";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import type { WritePlan } from "../../domain/workbook/WritePlan";
import type { Written } from "../../domain/workbook/Written";
import type { XlsxReading } from "../../xlsx/readXlsx";
import type { BookState } from "../model/BookState";

/** The pure part of the product that the pane needs, in one lazily loaded chunk: rules, layouts, actions. */
export interface Engine {
  readBook(snapshot: Snapshot): BookState;
  /** What a command would write, whether a person sees it first, and what it leaves behind. */
  compute<K extends ActionId>(id: K, snapshot: Snapshot, input: InputOf<K>): ResultOf<K> & Computed;
  /** The input of a command that asks a person for none, at a local ISO time. */
  plainInput<K extends RibbonId>(id: K, now: string): InputOf<K>;
  selectedRows(snapshot: Snapshot, place: SelectedPlace): SelectedRows;
  /** Newest first. */
  undo(now: Snapshot, done: readonly Written[]): Undo;
  /** Undefined where somebody changed a sheet that it writes on. */
  redo(now: Snapshot, done: Written): WritePlan | undefined;
  /** Checks any cells in steps, each yielding the share done. */
  checkSteps(selection: Selection): Generator<number, SelectionReport>;
  keyOf(finding: Finding): string;
}

/** Reads a form in another lazily loaded chunk: it carries the Word reader. */
export interface Importer {
  read(bytes: Uint8Array): Promise<FormReading>;
  /** `startMonth` is a calendar month 1–12; without it the month of registration is proposed. */
  resolve(form: FormRecord, startMonth?: number): Resolved;
  validate(form: FormRecord, resolved: Resolved): Report;
  sample(): Promise<Uint8Array>;
  /** Opens another workbook; its reader loads only then. */
  readWorkbook(bytes: Uint8Array): Promise<XlsxReading>;
}

export type Load<T> = () => Promise<T>;
