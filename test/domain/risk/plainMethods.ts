/**
 * A second, plain computation of the methods, written from their text with other means than the product:
 * words and letters instead of tables, whole numbers and fractions instead of levels. It shares no code with src.
 */

/** A control as the text knows it: design and execution by letter (F, M, D). */
export type PlainControl = `${"F" | "M" | "D"}${"F" | "M" | "D"}`;

const mapOf2018 = { 5: "EEE", 4: "AEE", 3: "AEE", 2: "MAE", 1: "MAE" } as const;

export interface PlainRisk {
  readonly impact: number;
  readonly zone: string;
  readonly solidities: string;
  readonly set: string;
  readonly moves: number;
  readonly probability: number;
  readonly residual: string;
}

function letterAt(p: number, i: number, rare: "E" | "A"): string {
  if (p === 1 && i === 5) return rare;
  return mapOf2018[p as 1 | 2 | 3 | 4 | 5].charAt(i - 3);
}

/** Impact of v4–v6: 1–5, 6–11, 12–19; question 16 alone is catastrophic; nothing answered «Sí» is no impact. */
export function plainImpact(yes: number, sixteen: boolean): number | undefined {
  if (yes < 1) return undefined;
  if (sixteen || yes > 11) return 5;
  return yes > 5 ? 4 : 3;
}

/** Weakest of the two, but Fuerte only when both are, and Débil as soon as one is. */
function plainSolidity(control: PlainControl): string {
  if (control.includes("D")) return "D";
  return control === "FF" ? "F" : "M";
}

/** v4–v6 with 100 points. */
export function plain2018(
  p: number,
  yes: number,
  sixteen: boolean,
  controls: readonly PlainControl[],
  rare: "E" | "A" = "E",
): PlainRisk | undefined {
  const impact = plainImpact(yes, sixteen);
  if (impact === undefined) return undefined;
  const solidities = controls.map(plainSolidity).join("");
  const strong = solidities.split("F").length - 1;
  const middle = solidities.split("M").length - 1;
  const all = solidities.length;
  // Average of 100, 50 and 0 is at least 50 when twice the strong ones and the middle ones reach the number of controls.
  const set = all > 0 && strong === all ? "F" : all > 0 && 2 * strong + middle >= all ? "M" : "D";
  const moves = "DMF".indexOf(set);
  const probability = Math.max(p - moves, 1);
  return {
    impact,
    zone: letterAt(p, impact, rare),
    solidities,
    set,
    moves,
    probability,
    residual: letterAt(probability, impact, rare),
  };
}

const lost: Readonly<Record<string, number>> = {
  unassigned: 15,
  inadequate: 15,
  untimely: 15,
  unreliable: 15,
  unresolved: 15,
  detect: 5,
  incomplete: 5,
};

/** A control row of v4–v6 by the points it loses: 15 a missing criterion, 5 detect or incomplete evidence, 10 no evidence. */
export function plainRow({ execution, ...row }: Readonly<Record<string, string>>) {
  let score = 100;
  for (const word of Object.values(row)) score -= lost[word] ?? 0;
  if (row.purpose === "none") score -= 15;
  if (row.evidence === "none") score -= 10;
  const design = score === 100 ? "strong" : score === 90 || score === 95 ? "moderate" : "weak";
  const both = `${design} ${execution}`;
  if (both === "strong strong") return { score, design, solidity: "strong" };
  return { score, design, solidity: both.includes("weak") ? "weak" : "moderate" };
}

/** A control row of 2015 by the questions answered «Sí». */
export function plainScore2015(row: Readonly<Record<string, string>>): number {
  let score = 0;
  if (row.documented === "yes") score += 15;
  if (row.responsible === "assigned") score += 5;
  if (row.implementation === "automatic" || row.implementation === "both") score += 15;
  if (row.implementation === "manual" || row.implementation === "both") score += 10;
  if (row.periodicity === "timely") score += 15;
  if (row.evidence === "complete") score += 10;
  return row.effective === "yes" ? score + 30 : score;
}

/** 2015: product of 1–5 and 5, 10, 20. */
export function plain2015(p: number, yes: number, scores: readonly number[]) {
  if (yes === 0) return undefined;
  const weight = yes <= 5 ? 5 : yes <= 11 ? 10 : 20;
  const letter = (product: number) => (product <= 10 ? "B" : product <= 25 ? "M" : product <= 50 ? "A" : "E");
  const total = scores.reduce((sum, score) => sum + score, 0);
  const moves = total > 75 * scores.length ? 2 : total > 50 * scores.length ? 1 : 0;
  const probability = p > moves ? p - moves : 1;
  return { weight, zone: letter(p * weight), moves, probability, residual: letter(probability * weight) };
}

const generalMap = ["BBMAE", "BMMAE", "MMMAE", "MMAAE", "AAAAE"];

/** Twenty percentage points a level, each percentage taken off the rest; exact, in whole numbers. */
export function plainReduce(level: number, percentages: readonly number[]): number {
  let numerator = BigInt(level * 20);
  let denominator = 1n;
  for (const percentage of percentages) {
    numerator *= BigInt(100 - percentage);
    denominator *= 100n;
  }
  for (let band = 1; band <= 5; band += 1) if (numerator <= BigInt(20 * band) * denominator) return band;
  return 5;
}

/** v7: the 5×5 map on what is left of probability and impact. */
export function plainV7(p: number, i: number, onProbability: readonly number[], onImpact: readonly number[]) {
  const [left, down] = [plainReduce(p, onProbability), plainReduce(i, onImpact)];
  const at = (row: number, column: number) => generalMap[row - 1]?.charAt(column - 1);
  return { zone: at(p, i), probability: left, impact: down, residual: at(left, down) };
}
