/** The text that stands most often in a list, the first of equals, and how often; "" and 0 for an empty list. */
export function mostCommon(texts: Iterable<string>): readonly [text: string, times: number] {
  const counts = new Map<string, number>();
  let best: readonly [string, number] = ["", 0];
  for (const text of texts) {
    const times = (counts.get(text) ?? 0) + 1;
    counts.set(text, times);
    if (times > best[1]) best = [text, times];
  }
  return best;
}
