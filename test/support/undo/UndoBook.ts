import type { ActionId } from "../../../src/actions/registry";
import type { SheetLook, Snapshot } from "../../../src/domain/workbook/Snapshot";
import type { WritePlan } from "../../../src/domain/workbook/WritePlan";
import type { Written } from "../../../src/domain/workbook/Written";
import { comparableBook } from "../comparableBook";
import { type Typing, type TypingKind, typingKinds } from "./typings";

/** The workbook in which commands run, undo and a person write. */
export interface UndoBook {
  read(): Promise<Snapshot>;
  apply(plan: WritePlan): Promise<void>;
  /** False where reading tells only the names of charts, and no conditional formats: a sheet that is built anew keeps its new looks. */
  readonly readsLooks: boolean;
  /** Everything that it holds. */
  hold(): Promise<Snapshot>;
  type(typing: Typing): void;
}

export type UndoStep = ActionId | TypingKind | "undo" | "undoTwo" | "redo";

/** A state of the workbook: the whole of it, or what the add-in reads, which is sooner told. */
export interface State {
  readonly book: Snapshot;
  readonly isWhole: boolean;
}

/** A command that wrote: what the workbook held before it, and how much had been typed and checked by then. */
export interface Done extends Written {
  readonly held: State;
  readonly typed: number;
  readonly checked: number;
  /** What it held after it, once it is taken back. */
  readonly after?: State;
}

function plainLook(look: SheetLook): SheetLook {
  const charts = look.charts.map((one) => ({ ...one, title: "", area: "", categories: "", series: [] }));
  return { ...look, conditionalFormats: [], charts };
}

/** What a check writes of itself is no part of what commands did, once a check ran; of sheets built `anew` the cells are. */
export function comparable(book: Snapshot, isChecked: boolean, anew: ReadonlySet<string>): unknown {
  const sheets = book.sheets
    .filter(({ name }) => !isChecked || (name !== "Hallazgos" && name !== "Inicio"))
    .map((sheet) => (anew.has(sheet.name) ? { ...sheet, look: plainLook(sheet.look) } : sheet));
  return comparableBook({ ...book, sheets, properties: isChecked ? {} : book.properties });
}

/** A step of a person, not of the add-in. */
export const isTyping = (step: UndoStep): step is TypingKind => typingKinds.some((kind) => kind === step);

/** The sheets that a plan writes on. */
export const sheetsOf = (plan: WritePlan): readonly string[] =>
  plan.flatMap((op) => ("sheet" in op && op.op !== "activate" ? [op.sheet] : []));
