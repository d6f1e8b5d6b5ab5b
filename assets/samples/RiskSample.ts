/** Design and execution of a control by their first letters: F fuerte, M moderado, D débil. */
export type SampleControl = readonly [strength: `${"F" | "M" | "D"}${"F" | "M" | "D"}`, text: string];

/** A risk of the sample, written by us as public planners write. */
export interface RiskSample {
  readonly municipality: string;
  readonly process: string;
  readonly text: string;
  readonly causes: string;
  readonly consequences: string;
  readonly probability: number;
  /** Questions of the impact answered «Sí». */
  readonly yes: readonly number[];
  /** Levels of the general table, for those who try v7: economic and reputational. */
  readonly general: readonly [economic: string, reputational: string];
  readonly controls: readonly SampleControl[];
  /** Action, responsible, date, indicator, evidence; none where the controls are strong. */
  readonly plan?: readonly [action: string, responsible: string, date: string, indicator: string, evidence: string];
}
