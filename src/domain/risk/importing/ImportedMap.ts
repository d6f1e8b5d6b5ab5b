import type { Cell, Grid } from "../../workbook/Cell";
import type { RiskDraft } from "../RiskDraft";
import type { ControlResult, MapField, StoredField } from "./MapField";
import type { ImpactScale } from "./readLevels";

/** The cells of a sheet; `row` and `column` say where the first one stands, from 1. Dates are ISO texts. */
export interface MapGrid {
  readonly row: number;
  readonly column: number;
  readonly values: Grid;
}

/** Column layouts of public maps: the guide of 2015, or that of 2018 (v4 to v6). */
export type MapLayout = "2015" | "v4-v6";

/** A cell of the old map; `cell` is its address, such as "F12". */
export interface FoundCell {
  readonly cell: string;
  readonly found: string;
}

/** A value that is no word of its field; it is written as found. */
export interface UnreadCell extends FoundCell {
  readonly field: MapField;
  /** What was expected there; empty for a date. */
  readonly expected: readonly string[];
}

/** A value that is nearly a word of its field, as a typing error leaves it; the word is written. */
export interface NearCell extends FoundCell {
  readonly field: MapField;
  readonly read: string;
}

/** A second value of a risk where our sheets hold one; the first one is written. */
export interface SecondValue extends FoundCell {
  readonly field: MapField;
  readonly kept: string;
}

/** A value that stands only in the row above, as merged cells give it. */
export interface CarriedValue extends FoundCell {
  readonly field: MapField;
}

/** Where something stands in the old map; `header` is "" in a column without one. */
export interface ColumnNote {
  /** Letters of the column. */
  readonly column: string;
  readonly header: string;
}

/** What our columns do not hold: unmatched columns, stored results, second values. */
export interface KeptValue extends ColumnNote {
  readonly text: string;
}

export type StoredResults = Readonly<Partial<Record<StoredField, FoundCell>>>;
export type StoredControl = Readonly<Partial<Record<ControlResult, FoundCell>>>;

/** A risk of the old map as a draft of ours, with everything else that the map says of it. */
export interface ImportedRisk {
  /** Sheet row where it begins, from 1. */
  readonly row: number;
  /** Its number as found, before it is fitted into the workbook. */
  readonly number: Cell;
  readonly draft: RiskDraft;
  readonly kept: readonly KeptValue[];
  readonly stored: StoredResults;
  /** One per control of the draft. */
  readonly storedControls: readonly StoredControl[];
}

/** A row below the headings that is no part of a risk: totals, signatures, notes. */
export interface LeftRow {
  readonly row: number;
  readonly text: string;
  /** Whether it says something of a control, which then goes with no risk. */
  readonly control?: true;
}

/** A column with the field that it was read as. */
export interface ReadColumn extends ColumnNote {
  readonly field: MapField;
}

/** A column that no field of ours takes; its contents are kept. */
export interface UnmatchedColumn extends ColumnNote {
  readonly filled: number;
  readonly example: string;
}

/** What a sheet says as a risk map; nothing of it is dropped without a note. */
export interface MapReading {
  readonly kind: "map";
  readonly layout: MapLayout;
  /** False where no heading tells one layout from the other. */
  readonly sure: boolean;
  /** Whether its impact is written as levels or as points. */
  readonly scale: ImpactScale;
  /** Headings and values that told the layout. */
  readonly signals: readonly string[];
  readonly columns: readonly ReadColumn[];
  readonly unmatched: readonly UnmatchedColumn[];
  readonly risks: readonly ImportedRisk[];
  readonly unread: readonly UnreadCell[];
  readonly near: readonly NearCell[];
  readonly seconds: readonly SecondValue[];
  readonly carried: readonly CarriedValue[];
  readonly left: readonly LeftRow[];
}

/** A sheet that is no risk map; `found` are the first texts that stand in it. */
export interface NoMap {
  readonly kind: "no-map";
  readonly found: readonly string[];
}
