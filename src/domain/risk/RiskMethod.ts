import type { CriterionKey } from "./Control";

/** A way of valuing corruption risks; its id is the word that «Ficha» holds. */
export type MethodId = "v4-v6" | "2015" | "v7";

export type Zone = "low" | "moderate" | "high" | "extreme";

export type Strength = "strong" | "moderate" | "weak";

/** How sure a part of a method is: read in the source, in a secondary source, from memory (not verified), or derived. */
type Mark = "read" | "secondary" | "memory" | "derived";

/** Where a part of a method comes from. */
export interface MethodSource {
  readonly part: "probability" | "impact" | "question16" | "zones" | "controls" | "set" | "displacement" | "treatments";
  readonly citation: string;
  readonly mark: Mark;
}

/** A step of a scale, from 1 up. `value` is its points (2015), or its percentage (general tables). */
export interface ScaleLevel {
  readonly level: number;
  readonly word: string;
  readonly description: string;
  readonly value: number;
}

export interface ImpactQuestion {
  readonly number: number;
  /** Header of its column: letters, digits and spaces. */
  readonly header: string;
  readonly text: string;
}

/** Counted «Sí»: the threshold reached last gives the level. */
export interface QuestionnaireImpact {
  readonly kind: "questionnaire";
  readonly levels: readonly ScaleLevel[];
  readonly questions: readonly ImpactQuestion[];
  readonly thresholds: readonly { readonly from: number; readonly level: number }[];
  /** A question whose «Sí» alone gives the highest level. */
  readonly decisive?: number;
}

/** Levels chosen from descriptions; the highest of the chosen ones counts. */
export interface GeneralImpact {
  readonly kind: "general";
  readonly levels: readonly ScaleLevel[];
  readonly economic: readonly string[];
  readonly reputational: readonly string[];
}

/** The heat map: cells by probability (first row = level 1) and impact, or bands of the product of both values. */
export type ZoneMap =
  | { readonly kind: "cells"; readonly cells: readonly (readonly Zone[])[] }
  | { readonly kind: "product"; readonly bands: readonly { readonly from: number; readonly zone: Zone }[] };

/** Points of the options of one criterion, by option key. */
export interface CriterionPoints {
  readonly criterion: CriterionKey;
  readonly points: Readonly<Record<string, number>>;
}

/** Design and execution give the solidity of a control; the average of a set moves the probability. */
export interface DesignTable {
  readonly kind: "design";
  readonly criteria: readonly CriterionPoints[];
  readonly bands: readonly { readonly from: number; readonly strength: Strength }[];
  /** Solidity by design (first key) and execution. */
  readonly solidity: Readonly<Record<Strength, Readonly<Record<Strength, Strength>>>>;
  readonly solidityPoints: Readonly<Record<Strength, number>>;
  readonly setBands: readonly { readonly from: number; readonly strength: Strength }[];
  /** Columns that the set moves the probability when its controls reduce it directly. */
  readonly displacement: Readonly<Record<Strength, number>>;
}

/** Points per control; the average of a set moves the probability. */
export interface ScoreTable {
  readonly kind: "score";
  readonly criteria: readonly CriterionPoints[];
  /** An average above the limit moves so many columns. */
  readonly bands: readonly { readonly above: number; readonly steps: number }[];
}

/** Percentages per control, taken off one after the other. */
export interface ReductionTable {
  readonly kind: "reduction";
  readonly criteria: readonly CriterionPoints[];
  /** What a control reduces, by its purpose. */
  readonly reduces: Readonly<Record<string, "probability" | "impact">>;
  /** Width of a level in percentage points. */
  readonly band: number;
}

export type ControlTable = DesignTable | ScoreTable | ReductionTable;

/** A method as data: every number that the valuation, the sheets and the texts use. */
export interface RiskMethod {
  readonly id: MethodId;
  readonly title: string;
  readonly experimental: boolean;
  readonly sources: readonly MethodSource[];
  readonly probability: readonly ScaleLevel[];
  readonly impact: QuestionnaireImpact | GeneralImpact;
  readonly zones: ZoneMap;
  readonly zoneWords: Readonly<Partial<Record<Zone, string>>>;
  readonly controls: ControlTable;
  /** Whether controls may move the impact. */
  readonly movesImpact: boolean;
  readonly treatments: readonly string[];
  readonly forbiddenTreatments: readonly string[];
  /** Last day of each review period, month and day. */
  readonly reviewDates: readonly string[];
}
