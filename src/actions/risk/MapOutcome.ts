import type { KnownRisk } from "../../domain/risk/importing/compareRisks";
import type { StoredMismatch } from "../../domain/risk/importing/compareStored";
import type { MapReading, NoMap } from "../../domain/risk/importing/ImportedMap";
import type { Renumbered } from "../../domain/risk/importing/numberRisks";
import type { MethodId } from "../../domain/risk/RiskMethod";
import type { RiskSheetsResult } from "./onRiskSheets";

/** Which method values the imported risks: the workbook's, unless its map is empty and the layout is sure. */
export interface MethodChoice {
  /** same: the workbook has the map's method; set: it gets it; kept: it has another one, which stays. */
  readonly reason: "same" | "set" | "kept";
  readonly used: MethodId;
}

/** A risk that the workbook gets. */
export interface AddedRisk {
  /** Row of the old map, from 1. */
  readonly row: number;
  readonly number: string;
  readonly text: string;
  readonly controls: number;
  /** Whether the old map holds answers of the impact, and not only its level. */
  readonly answered: boolean;
}

/** What of a map goes into the workbook, what does not, and what in it contradicts its method. */
export interface ReadOutcome extends Omit<MapReading, "risks" | "scale"> {
  readonly sheet: string;
  readonly method: MethodChoice;
  readonly added: readonly AddedRisk[];
  readonly known: readonly KnownRisk[];
  readonly renumbered: readonly Renumbered[];
  readonly mismatches: readonly StoredMismatch[];
  /** Heading of the column that keeps what no column of ours holds; "" when there is nothing to keep. */
  readonly keptIn: string;
}

export type MapOutcome =
  | ReadOutcome
  | (NoMap & { readonly sheet: string })
  | { readonly kind: "no-sheet"; readonly sheet: string };

/** Nothing is written. */
export function noOutcome(outcome: MapOutcome): RiskSheetsResult & { readonly outcome: MapOutcome } {
  return { plan: [], conflicts: [], structured: false, outcome };
}
