import type { KnownRisk, RenumberedRisk } from "../../domain/risk/importing/compareRisks";
import type { StoredMismatch } from "../../domain/risk/importing/compareStored";
import type {
  CarriedValue,
  MapReading,
  MapTypes,
  NearCell,
  NoMap,
  OtherMap,
  SecondValue,
  UnreadCell,
} from "../../domain/risk/importing/ImportedMap";
import type { FieldDifference } from "../../domain/risk/importing/riskDifferences";
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

/** A note with the heading of our column; part of the file format. */
export type Placed<T> = Omit<T, "field"> & { readonly own: string };

/** A risk that the workbook has already, with what differs. */
interface OwnRisk extends Omit<KnownRisk, "differences"> {
  readonly differences: readonly Placed<FieldDifference>[];
}

/** What of a map goes into the workbook, what does not, and what in it contradicts its method. */
export interface ReadOutcome
  extends Pick<
    MapReading,
    | "kind"
    | "layout"
    | "sure"
    | "signals"
    | "unmatched"
    | "left"
    | "count"
    | "types"
    | "other"
    | "splits"
    | "packed"
    | "tables"
  > {
  readonly sheet: string;
  /** Whether a person has named the types that are corruption. */
  readonly typesSaid: boolean;
  readonly method: MethodChoice;
  readonly columns: readonly Placed<MapReading["columns"][number]>[];
  readonly added: readonly AddedRisk[];
  readonly known: readonly OwnRisk[];
  readonly renumbered: readonly RenumberedRisk[];
  readonly mismatches: readonly Placed<StoredMismatch>[];
  readonly unread: readonly Placed<UnreadCell>[];
  readonly near: readonly Placed<NearCell>[];
  readonly seconds: readonly Placed<SecondValue>[];
  readonly carried: readonly Placed<CarriedValue>[];
  /** Something of the user's stands in the way: nothing is written, and the conflicts say why. */
  readonly blocked: boolean;
  /** Risks to write that stand in hidden or filtered rows. */
  readonly hidden: number;
  /** Heading of the column that keeps what no column of ours holds; "" when there is nothing to keep. */
  readonly keptIn: string;
}

/** Why a sheet that looks like a map is not imported: nothing of it is written. */
export type RefusedOutcome =
  | { readonly kind: "no-words"; readonly sheet: string; readonly cells: MapReading["wordless"] }
  | {
      readonly kind: "other-map";
      readonly sheet: string;
      readonly other: OtherMap;
      readonly types: MapTypes | undefined;
    }
  | { readonly kind: "no-corruption"; readonly sheet: string; readonly types: MapTypes };

export type MapOutcome =
  | ReadOutcome
  | RefusedOutcome
  | (NoMap & { readonly sheet: string })
  | { readonly kind: "too-long"; readonly sheet: string; readonly rows: number }
  | { readonly kind: "no-sheet"; readonly sheet: string };

/** Nothing is written. */
export function noOutcome(outcome: MapOutcome): RiskSheetsResult & { readonly outcome: MapOutcome } {
  return { plan: [], conflicts: [], structured: false, outcome };
}
