import { hardPieces, repeatPiece } from "../support/hardInputs";
import type { SourceExpression } from "../support/sourceExpressions";

/** The slowest input of an expression; ms of the processor's clock. */
export interface Slowest {
  readonly piece: string;
  readonly length: number;
  readonly ms: number;
}

function timeOf(expression: RegExp, text: string): number {
  const start = performance.now();
  text.replace(expression, "");
  return performance.now() - start;
}

/** The quickest of three: what else the machine does only adds. */
function leastOf(expression: RegExp, text: string): number {
  return Math.min(timeOf(expression, text), timeOf(expression, text), timeOf(expression, text));
}

function isOver(expression: RegExp, text: string, limit: number): boolean {
  return timeOf(expression, text) > limit && leastOf(expression, text) > limit;
}

const probe = 6_000;
/** What is quadratic takes a hundred times as long at sixty thousand characters. */
const probeLimit = 12;

/**
 * The first input on which an expression takes longer than `limit` ms at `length` characters, if there is one: an expression that is slow on a short text is not tried on a long one,
 * where it might take minutes.
 */
export function findSlow(one: SourceExpression, length: number, limit: number): Slowest | undefined {
  const expression = new RegExp(
    one.source,
    one.flags.includes("g") || one.flags.includes("y") ? one.flags : `${one.flags}g`,
  );
  for (const piece of hardPieces(one)) {
    const short = repeatPiece(piece, probe);
    if (isOver(expression, short, probeLimit)) return { piece, length: probe, ms: leastOf(expression, short) };
    const long = repeatPiece(piece, length);
    if (isOver(expression, long, limit)) return { piece, length, ms: leastOf(expression, long) };
  }
  return undefined;
}
