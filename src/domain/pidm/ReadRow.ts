import type { PidmEntry } from "../project/Project";
import { isBlank } from "../text/isBlank";
import type { Cell, Row } from "../workbook/Cell";
import type { PassedKind, UnreadableReason } from "./CatalogueReading";
import type { Pidm } from "./Pidm";

/** The cell of a column; "" where there is none. */
export const cellOf = (cells: Row, column: number | undefined): Cell =>
  column === undefined ? "" : (cells[column] ?? "");
/** Its text without spaces around it. */
export const textOf = (cells: Row, column: number | undefined): string => String(cellOf(cells, column)).trim();

/** The first text that stands in a row. */
export function firstText(cells: Row): string {
  return String(cells.find((cell) => !isBlank(cell)) ?? "").trim();
}

const fields = ["componente", "linea", "programa"] as const;

/** What the rows above say of componente, línea and programa: number and name, as far as they are known. */
interface PlanLevel {
  readonly number: number | undefined;
  readonly name: string;
}

/** Componente, línea, programa. */
export type PlanLevels = readonly PlanLevel[];

const unknown: PlanLevel = { number: undefined, name: "" };
export const noLevels: PlanLevels = [unknown, unknown, unknown];

/** A new title of a level ends the deeper ones; with a whole code («1.2.5») it names the upper ones too. */
export function enterLevel(levels: PlanLevels, depth: number, parts: readonly number[], name: string): PlanLevels {
  const upper = parts.length === depth + 1 ? parts : undefined;
  return levels.map((level, at) => {
    if (at === depth) return { number: parts.at(-1), name };
    if (at > depth) return unknown;
    if (upper === undefined || upper[at] === level.number) return level;
    return { number: upper[at], name: "" };
  });
}

/** Name of a level for a code; "" where the rows above name another one. */
export function nameFor(levels: PlanLevels, depth: number, pidm: Pidm): string {
  const agrees = levels
    .slice(0, depth + 1)
    .every(({ number }, at) => number === undefined || number === pidm[fields[at] ?? "componente"]);
  return agrees && levels[depth]?.number !== undefined ? (levels[depth]?.name ?? "") : "";
}

/** A meta that was read. */
interface ReadMeta {
  readonly kind: "meta";
  readonly entry: PidmEntry;
  readonly pidm: Pidm;
  readonly code: string;
  /** The code as it stands in the list. */
  readonly found: string;
}

export type ReadRow =
  | ReadMeta
  | { readonly kind: "unreadable"; readonly found: string; readonly why?: UnreadableReason }
  | {
      readonly kind: PassedKind;
      readonly found: string;
      /** «1-2-5»: only the length of this code says that it is a title. */
      readonly code?: string;
      /** The same as it was typed. */
      readonly typed?: string;
    };

/** What the rows above tell of this one. */
export interface ListState {
  readonly levels: PlanLevels;
  readonly before: ReadMeta | undefined;
}

/** Which level an indentation means, 0 componente … 3 meta. */
export type IndentOf = (cells: Row) => number | undefined;
