/** Two decimals, never up to 1: a difference that was found stays a difference. */
export function roundSimilarity(similarity: number): number {
  return Math.floor(similarity * 100) / 100;
}
