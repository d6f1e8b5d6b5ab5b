import {
  type ActionId,
  type Computed,
  compute,
  type InputOf,
  plainInput,
  type ResultOf,
  type RibbonId,
} from "../../actions/registry";
import { listMapSheets } from "../../actions/risk/listMapSheets";
import { type SelectedPlace, type SelectedRows, selectedRows } from "../../actions/rows/selectedRows";
import { findSummarySheet } from "../../actions/summary/summarySheet";
import type { Finding } from "../../domain/findings/Finding";
import { findingKey } from "../../domain/findings/findingKey";
import type { Selection } from "../../domain/selection/Selection";
import type { SelectionReport } from "../../domain/selection/SelectionReport";
import { formatCell } from "../../domain/workbook/address";
import { planRedo } from "../../domain/workbook/planRedo";
import { planTakeBack } from "../../domain/workbook/planTakeBack";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import type { Undo } from "../../domain/workbook/Undo";
import type { WritePlan } from "../../domain/workbook/WritePlan";
import type { Written } from "../../domain/workbook/Written";
import { decodeBook } from "../../layouts/decodeBook";
import { decodeFindingRows } from "../../layouts/findingRows";
import { hallazgos } from "../../layouts/hallazgos";
import { decodeLastCheck, lastCheckProperty } from "../../layouts/lastCheck";
import { recognizeOne } from "../../layouts/recognize/recognizeOne";
import { checkSteps } from "../../rules/selection/checkSelection";
import type { BookState, FormRow } from "../model/BookState";
import { readBookState } from "../model/readBookState";

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

export type Load<T> = () => Promise<T>;

/** The rows of «Hallazgos» that come from the form: a check does not touch them, a person marks them attended. */
function readFormRows(snapshot: Snapshot): readonly FormRow[] {
  const found = recognizeOne(snapshot, hallazgos.table);
  if (!found) return [];
  const column = found.columns.state ?? found.area.column;
  return decodeFindingRows(snapshot)
    .filter((row) => row.origin === "form")
    .map(({ key, code, severity, message, sheet, cell, state, attendedBy, row }) => ({
      key,
      code,
      severity,
      message,
      place: [sheet, cell].filter((part) => part !== "").join(", "),
      attended: state === "attended",
      attendedBy,
      at: { sheet: found.sheet.name, cell: formatCell(row, column) },
    }));
}

/** Rules, layouts and actions as the pane calls them. */
export const paneEngine: Engine = {
  readBook: (snapshot) =>
    readBookState(snapshot, {
      decoded: decodeBook(snapshot),
      formRows: readFormRows(snapshot),
      hasSummary: findSummarySheet(snapshot).exists,
      savedCheck: decodeLastCheck(snapshot.properties[lastCheckProperty]),
      otherSheets: listMapSheets(snapshot),
    }),
  compute,
  plainInput,
  selectedRows,
  undo: planTakeBack,
  redo: planRedo,
  checkSteps,
  keyOf: findingKey,
};
