/** What a remembered result weighs besides the characters of its key. */
const weightOfOne = 50;

/** Computes once for each key while the keys since then have at most so many `characters`; older ones are forgotten by halves. */
export function rememberLast<T>(characters: number, compute: (key: string) => T): (key: string) => T {
  let [young, old, weight] = [new Map<string, T>(), new Map<string, T>(), 0];
  return (key) => {
    const known = young.get(key);
    if (known !== undefined) return known;
    const made = old.get(key) ?? compute(key);
    weight += key.length + weightOfOne;
    if (weight > characters / 2) [young, old, weight] = [new Map(), young, key.length + weightOfOne];
    young.set(key, made);
    return made;
  };
}
