import type { TableKey } from "../../domain/project/tables";
import type { Cell } from "../../domain/workbook/Cell";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import type { StructureConflict } from "../../domain/workbook/StructureConflict";
import type { Op, Write } from "../../domain/workbook/WritePlan";
import type { FormulaWords } from "./headerMaps";
import type { SheetTarget } from "./SheetTarget";

/** Part of a plan with what it had to leave alone. */
export interface PlanStep {
  readonly ops: readonly Op[];
  readonly conflicts: readonly StructureConflict[];
}

/** Joins parts of a plan in order. */
export function joinSteps(steps: readonly PlanStep[]): PlanStep {
  return { ops: steps.flatMap(({ ops }) => ops), conflicts: steps.flatMap(({ conflicts }) => conflicts) };
}

/** Rows for a table, in the order of the layout's columns (null under a calculated column). */
export interface TableContent {
  readonly rows: readonly (readonly Write[])[];
  /** fill: only an empty table · append: rows whose key is not there yet · seed: only a table made now. */
  readonly mode: "fill" | "append" | "seed";
  /** Column whose text tells rows apart, for append. */
  readonly keyColumn?: string;
}

/** What the workbook shall hold, where it holds nothing yet. */
export interface BookContent {
  readonly tables: Readonly<Partial<Record<TableKey | "findings", TableContent>>>;
  /** By field key. */
  readonly fields: Readonly<Record<string, Cell>>;
  /** Values that a new sheet starts with, and that are no data of the project. */
  readonly defaults: Readonly<Record<string, Cell>>;
}

/** What the sheets of a workbook are planned from; `targets` are all of the template, whichever of them are written. */
export interface StructureJob {
  readonly snapshot: Snapshot;
  readonly targets: readonly SheetTarget[];
  readonly content: BookContent;
  readonly words: FormulaWords;
}
