import type { Area } from "../../workbook/address";
import type { Cell, Grid } from "../../workbook/Cell";
import type { RiskDraft } from "../RiskDraft";
import type { ControlResult, MapField, StoredField } from "./MapField";
import type { ImpactScale } from "./readLevels";

/** The cells of a sheet; `row` and `column` say where the first one stands, from 1. Dates are ISO texts. */
export interface MapGrid {
  readonly row: number;
  readonly column: number;
  readonly values: Grid;
  /** Merged cells; undefined where the reader of the sheet does not know them. */
  readonly merges?: readonly Area[];
}

/**
 * Column layouts of public maps: the guide of 2015, that of 2018 (v4 to v6), or the matrix of the general scale that came with
 * v5 and v6 (2020 on): Muy baja to Muy alta, Leve to Catastrófico, controls of 25, 15 and 10 points.
 */
export type MapLayout = "2015" | "v4-v6" | "v5-v6";

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
  /** A number of a column that counts on another scale than 1 to 5. */
  readonly otherScale?: true;
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

/** A value that stands only in a row above: in merged cells, and for process and municipality also without them. */
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

/**
 * Why a row is no part of a risk that is taken: its risk is of another type, or says none; a total; a signature or what stands below it; the
 * title of a group of rows; a table of scales; a row that explains the headings; a note; another table beside the map; a risk
 * whose text is no words; numbers alone; cells that belong to no risk.
 */
export type LeftReason =
  | "type"
  | "untyped"
  | "total"
  | "signature"
  | "title"
  | "legend"
  | "instruction"
  | "note"
  | "other-table"
  | "no-words"
  | "numbers"
  | "no-risk";

/** A row below the headings that is no part of a risk that is taken. */
export interface LeftRow {
  readonly row: number;
  readonly text: string;
  readonly reason: LeftReason;
  /** The type of its risk, as the map writes it. */
  readonly type?: string;
  /** Whether it says something of a control, which then goes with no risk. */
  readonly control?: true;
}

/** A column with the field that it was read as. */
interface ReadColumn extends ColumnNote {
  readonly field: MapField;
}

/** A column that no field of ours takes; its contents are kept. */
export interface UnmatchedColumn extends ColumnNote {
  readonly filled: number;
  readonly example: string;
}

/**
 * Every row with something in it is counted once: rows = titles + headings + risks + more + left. `risks` are rows in which a
 * risk begins, `more` those that go on with one (its other controls and causes).
 */
export interface RowCount {
  readonly rows: number;
  readonly titles: number;
  readonly headings: number;
  readonly risks: number;
  readonly more: number;
  readonly left: number;
}

/** What the word of a type says: corruption, another kind of risk, perhaps corruption, or nothing about it. */
export type TypeKind = "corruption" | "other" | "doubtful" | "vague";

/** A type of risk as the map writes it, how many risks have it, and whether they are taken. */
export interface TypeCount {
  readonly type: string;
  readonly kind: TypeKind;
  readonly risks: number;
  readonly taken: boolean;
}

/** The types of the risks of a map, by the column that says them; the column is "" where titles between the risks do. */
export interface MapTypes extends ColumnNote {
  readonly counts: readonly TypeCount[];
  /** Risks whose type stands only in a row above, as merged cells give it. */
  readonly carried: number;
}

/** Matrices that are made for other risks than those of corruption. */
export type OtherMap =
  | "pm4r"
  | "project"
  | "sarlaft"
  | "digital"
  | "financial"
  | "safety"
  | "contract"
  | "environment"
  | "fiscal"
  | "management";

/** A cell with several controls, and what parts them. */
export interface SplitCell extends FoundCell {
  readonly controls: number;
}

/** A cell in which several risks stand, which are one for us. */
export interface PackedCell extends FoundCell {
  readonly risks: number;
}

/** A table beside the map that is not read: its first and last column and what stands in it. */
export interface OtherTable {
  readonly first: string;
  readonly last: string;
  readonly text: string;
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
  readonly count: RowCount;
  /** Undefined where no column says the type of a risk. */
  readonly types: MapTypes | undefined;
  /** A matrix that is made for other risks, by its title or its headings. */
  readonly other: OtherMap | undefined;
  /** Cells where the text of a risk should stand and no words do. */
  readonly wordless: readonly FoundCell[];
  readonly splits: readonly SplitCell[];
  readonly packed: readonly PackedCell[];
  readonly tables: readonly OtherTable[];
}

/** A sheet that is no risk map; `found` are the first texts that stand in it. */
export interface NoMap {
  readonly kind: "no-map";
  readonly found: readonly string[];
  /** A column named «Riesgo» that holds no words, where the rest looks like a map. */
  readonly wordless?: FoundCell & { readonly header: string };
  readonly other?: OtherMap;
  /** Whether it tells one risk with labels beside or above its values. */
  readonly card?: true;
  /** Where some headings are those of a map: which they are, and what they lack to be one. */
  readonly nearly?: { readonly known: readonly string[]; readonly lacks: readonly MapField[] };
}
