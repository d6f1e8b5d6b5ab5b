import type { ActionResult } from "../../actions/Action";
import type { CatalogueInput, CatalogueResult } from "../../actions/importCatalogue";
import type { ImportRiskMapInput, ImportRiskMapResult } from "../../actions/importRiskMap";
import type { MergeFormInput, MergeFormResult } from "../../actions/mergeForm";
import type { RemoveRiskInput, RemoveRiskResult } from "../../actions/removeRisk";
import type { RemoveRowResult } from "../../actions/removeRow";
import type { FillMetaInput, FillMetaResult } from "../../actions/rows/fillMeta";
import type { MarkMonthsInput } from "../../actions/rows/markMonths";
import type { SelectedPlace, SelectedRows } from "../../actions/rows/selectedRows";
import type { SaveRiskInput, SaveRiskResult } from "../../actions/saveRisk";
import type { SettingsResult } from "../../actions/setRiskSettings";
import type { StructureInput, StructureResult } from "../../actions/structure";
import type { Selection } from "../../actions/WorkbookPort";
import type { Finding, Report } from "../../domain/findings/Finding";
import type { FormRecord } from "../../domain/form/FormRecord";
import type { FormReading, Resolved } from "../../domain/form/Import";
import type { RiskSettings } from "../../domain/risk/RiskSettings";
import type { SelectionReport } from "../../domain/selection/SelectionReport";
import type { Undo } from "../../domain/workbook/planUndo";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import type { SheetLink, WritePlan } from "../../domain/workbook/WritePlan";
import type { Written } from "../../domain/workbook/Written";
import type { XlsxReading } from "../../xlsx/readXlsx";
import type { BookState } from "../model/BookState";

/** The pure part of the product that the pane needs, in one lazily loaded chunk: rules, layouts, actions. */
export interface Engine {
  readBook(snapshot: Snapshot): BookState;
  structure(snapshot: Snapshot, input: StructureInput): StructureResult;
  check(snapshot: Snapshot): ActionResult;
  summarize(snapshot: Snapshot): ActionResult;
  reportRisks(snapshot: Snapshot): ActionResult;
  fix(snapshot: Snapshot, plans: readonly WritePlan[]): ActionResult;
  /** Keys of findings of the form that a person attended. */
  attend(snapshot: Snapshot, keys: readonly string[]): ActionResult;
  importCatalogue(snapshot: Snapshot, input: CatalogueInput): CatalogueResult;
  setRiskSettings(snapshot: Snapshot, settings: RiskSettings): SettingsResult;
  saveRisk(snapshot: Snapshot, input: SaveRiskInput): SaveRiskResult;
  selectedRows(snapshot: Snapshot, place: SelectedPlace): SelectedRows;
  fillMeta(snapshot: Snapshot, input: FillMetaInput): FillMetaResult;
  markMonths(snapshot: Snapshot, input: MarkMonthsInput): ActionResult;
  removeRow(snapshot: Snapshot, at: SheetLink): RemoveRowResult;
  removeRisk(snapshot: Snapshot, input: RemoveRiskInput): RemoveRiskResult;
  importRiskMap(snapshot: Snapshot, input: ImportRiskMapInput): ImportRiskMapResult;
  /** Compares a new version of the form with the workbook, and takes what was chosen. */
  mergeForm(snapshot: Snapshot, input: MergeFormInput): MergeFormResult;
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
