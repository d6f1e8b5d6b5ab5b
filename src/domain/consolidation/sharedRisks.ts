import { groupBy } from "../project/byKey";
import { buildAlikeIndex } from "../text/alikeTexts";
import { normalizeText } from "../text/normalizeText";
import { remember } from "../text/remember";
import type { CopyDigest, RiskDigest } from "./CopyDigest";

/** Up to so many different texts each is compared with all others; of more only equal ones are found, in bounded time. */
export const mostCompared = 2_000;

/** Municipalities that are named beside a risk; of more only the number is told. */
const named = 3;

/** A risk with its municipality, and the other municipalities that have the same one. */
export interface CopyRisk {
  readonly copy: CopyDigest;
  readonly risk: RiskDigest;
  /** How many other municipalities, and the names of the first. */
  readonly others: number;
  readonly names: readonly string[];
}

interface WordedRisk {
  readonly copy: CopyDigest;
  readonly risk: RiskDigest;
  readonly text: string;
  /** Its place among all risks. */
  readonly at: number;
}

/** One copy for each municipality, in their order. */
function copiesOf(risks: readonly WordedRisk[]): readonly CopyDigest[] {
  return [...new Map(risks.toReversed().map(({ copy }) => [copy.code, copy])).values()].reverse();
}

/** The copies that have a text or nearly it, in the order of their first risk that says so; each text is compared once. */
function finder(all: readonly WordedRisk[]): (text: string) => readonly CopyDigest[] {
  const groups = groupBy(all, ({ text }) => text);
  const texts = [...groups.keys()];
  const index = texts.length > mostCompared ? undefined : buildAlikeIndex(texts);
  const saying = (text: string) => groups.get(text) ?? [];
  return remember((text) => {
    const found = index?.all(text).flatMap((one) => saying(texts[one.index] ?? "")) ?? saying(text);
    return copiesOf(found.toSorted((a, b) => a.at - b.at));
  });
}

/**
 * The risks of all copies, each with the other municipalities that have its words (but for capitals, accents, spaces), or
 * nearly its words: one risk that several share, or one that was copied without a thought.
 */
export function listRisks(copies: readonly CopyDigest[]): readonly CopyRisk[] {
  const all = copies
    .flatMap((copy) => copy.risks.map((risk) => ({ copy, risk, text: normalizeText(risk.text) })))
    .map((risk, at): WordedRisk => ({ ...risk, at }));
  const find = finder(all);
  return all.map(({ copy, risk, text }) => {
    const found = text === "" ? [] : find(text);
    const first = found.slice(0, named + 1).filter((one) => one.code !== copy.code);
    // It is itself among them.
    const others = Math.max(0, found.length - 1);
    return { copy, risk, others, names: first.slice(0, named).map(({ municipality }) => municipality) };
  });
}
