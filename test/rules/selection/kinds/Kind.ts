import type { Selection } from "../../../../src/domain/selection/Selection";

/** A sheet of a kind seen in real books, and what a planner or auditor wants to be told of it. */
export interface Kind {
  /** What the sheet shows, as a full sentence. */
  readonly name: string;
  readonly kind: string;
  readonly selection: Selection;
  readonly expect: {
    /** Every error or warning, as its code without «sheet/» and its first cell. */
    readonly findings: readonly (readonly [string, string])[];
    /** Repairs that must be offered: cell, from, to. An empty list means that none may be. */
    readonly digits?: readonly (readonly [string, number, number])[];
    /** Whether no other repair may be offered, because a second sum speaks against it. */
    readonly only?: boolean;
    /** Kinds of notes that must be among those given. */
    readonly notes?: readonly string[];
  };
}
