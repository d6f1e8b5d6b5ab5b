import type { PidmEntry } from "../project/Project";
import type { Cell } from "../workbook/Cell";
import type { PassedKind, UnreadableReason } from "./CatalogueReading";
import type { Pidm } from "./Pidm";
import type { PlanLevels } from "./planLevels";

type Row = readonly Cell[];

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
