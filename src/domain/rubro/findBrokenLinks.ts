import type { RubroLine } from "../project/Project";
import { type ChainLevel, chainLevels, codeText, isWellFormed } from "./rubroLevels";

interface ChainCode {
  readonly level: ChainLevel;
  readonly code: string;
}

/** A code that does not nest, and the nearest code of the chain that most of the others bear out. */
interface BrokenLink extends ChainCode {
  readonly other: ChainCode;
}

/**
 * Where the chain sector ⊂ programa ⊂ producto ⊂ indicador breaks. The largest part that nests is right (on a tie the one
 * that holds the upper code); a code outside it is broken, once for a run of codes that nest in each other.
 */
export function findBrokenLinks(line: RubroLine): readonly BrokenLink[] {
  const chain = chainLevels
    .map((level) => ({ level, code: codeText(line[level]) }))
    .filter(({ level, code }) => isWellFormed(level, code));
  const kept = findLargestNest(chain);
  const broken = chain.filter((code) => !kept.includes(code));
  return broken.flatMap((code, i) => {
    const before = broken[i - 1];
    if (before !== undefined && code.code.startsWith(before.code)) return [];
    const other = nearest(chain, kept, chain.indexOf(code));
    return other === undefined ? [] : [{ ...code, other }];
  });
}

function findLargestNest(chain: readonly ChainCode[]): readonly ChainCode[] {
  let best: readonly ChainCode[] = [];
  // At most four codes: sixteen parts. Parts with the upper codes come first and win ties.
  for (let mask = 2 ** chain.length - 1; mask > 0; mask--) {
    const part = chain.filter((_, i) => (mask >> (chain.length - 1 - i)) & 1);
    if (part.length > best.length && nests(part)) best = part;
  }
  return best;
}

function nests(part: readonly ChainCode[]): boolean {
  return part.every(({ code }, i) => code.startsWith(part[i - 1]?.code ?? ""));
}

/** The kept code just above, else the one just below. */
function nearest(chain: readonly ChainCode[], kept: readonly ChainCode[], at: number): ChainCode | undefined {
  const above = chain.slice(0, at).findLast((code) => kept.includes(code));
  return above ?? chain.slice(at + 1).find((code) => kept.includes(code));
}
