import { readTokens, type Token } from "./tokens";

/** Rewrites a formula piece by piece; one that is too long, or holds a piece outside the grammar, stays as it is. */
export function mapTokens(formula: string, change: (token: Token, index: number) => string): string {
  const tokens = readTokens(formula);
  if (tokens === undefined || tokens.some(({ type }) => type === "unknown")) return formula;
  return tokens.map(change).join("");
}
