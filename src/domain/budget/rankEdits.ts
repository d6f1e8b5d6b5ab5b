import type { RankReason, UnitEvidence } from "../findings/Finding";
import type { Peers } from "./findPeers";
import { editSize } from "./nameEdit";
import { sumPesos } from "./Pesos";
import type { RankedEdit, TotalEdit, TotalQuestion } from "./TotalQuestion";
import { isUnlike, type UsualStyle, usualStyle } from "./usualStyle";

/** A unit value is among its peers from half of their smallest to twice their largest. */
const likeness = 2;

/** Each kind of evidence outweighs all that follow it, and any of them outweighs the size of the edit (below 16). */
const weights = { "rubro-supports": 64, "unit-value-returns": 32, "written-unlike-neighbours": 16 } as const;

/** What the whole question says about every edit, found once. */
interface Context {
  readonly question: TotalQuestion;
  readonly supported: "lines" | "total" | undefined;
  readonly usual: UsualStyle;
}

/**
 * The best edits in this order: rubro's leg stays, unit value returns, written unlike its neighbours, smaller
 * edit, order. At most `kept`: a round gap in a long table has thousands of closers, and nobody reads them.
 */
export function rankEdits(question: TotalQuestion, edits: readonly TotalEdit[], kept: number): readonly RankedEdit[] {
  const context = { question, supported: supportedSide(question), usual: usualStyle(knownStyles(question)) };
  const weighed = edits.map((edit) => ({ edit, weight: weigh(context, edit) }));
  // Edits come in the order of their places, and the sort keeps it among equals.
  weighed.sort((a, b) => a.weight - b.weight);
  return weighed.slice(0, kept).map(({ edit }, position) => {
    const reasons = [...listEvidence(context, edit), ...breakTie(context, edit, weighed[position + 1]?.edit)];
    const unitValue = unitEvidence(question, edit);
    return unitValue === undefined ? { ...edit, reasons } : { ...edit, reasons, unitValue };
  });
}

function knownStyles({ styles, declaredStyle }: TotalQuestion) {
  return [...(styles ?? []), declaredStyle].filter((style) => style !== undefined);
}

/** Rubro repeats one of two legs, so the other one is the spoiled one. */
function supportedSide({ rubroSum, declared, lines }: TotalQuestion): "lines" | "total" | undefined {
  if (rubroSum === undefined) return undefined;
  if (rubroSum === declared) return "lines";
  return rubroSum === sumPesos(lines) ? "total" : undefined;
}

function weigh(context: Context, edit: TotalEdit): number {
  return listEvidence(context, edit).reduce((weight, reason) => weight - weights[reason], editSize[edit.kind]);
}

function listEvidence({ question, supported, usual }: Context, edit: TotalEdit): readonly (keyof typeof weights)[] {
  const reasons: (keyof typeof weights)[] = [];
  const unitValue = unitEvidence(question, edit);
  if (supported === (edit.spot === "total" ? "total" : "lines")) reasons.push("rubro-supports");
  if (unitValue !== undefined && !isAmong(unitValue.from, unitValue) && isAmong(unitValue.to, unitValue)) {
    reasons.push("unit-value-returns");
  }
  if (isWrittenUnlike(question, usual, edit)) reasons.push("written-unlike-neighbours");
  return reasons;
}

/** Says why an edit stands before the next one where the evidence does not. */
function breakTie(context: Context, edit: TotalEdit, next: TotalEdit | undefined): readonly RankReason[] {
  if (next === undefined || listEvidence(context, edit).join() !== listEvidence(context, next).join()) return [];
  return [editSize[edit.kind] < editSize[next.kind] ? "smaller-edit" : "order"];
}

function unitEvidence({ quantities, peers }: TotalQuestion, edit: TotalEdit): UnitEvidence | undefined {
  if (edit.spot === "total" || edit.kind === "duplicated-line" || edit.kind === "omitted-line") return undefined;
  const quantity = quantities?.[edit.spot];
  const others: Peers | undefined = peers?.(edit.spot);
  if (quantity === undefined || quantity <= 0 || others === undefined) return undefined;
  const whole = (value: number): number => Math.round(value);
  return {
    from: whole(edit.from / quantity),
    to: whole(edit.to / quantity),
    min: whole(others.min),
    max: whole(others.max),
  };
}

function isAmong(unitValue: number, { min, max }: UnitEvidence): boolean {
  return unitValue >= min / likeness && unitValue <= max * likeness;
}

function isWrittenUnlike(question: TotalQuestion, usual: UsualStyle, { spot, from }: TotalEdit): boolean {
  const style = spot === "total" ? question.declaredStyle : question.styles?.[spot];
  return style !== undefined && isUnlike(style, from, usual);
}
