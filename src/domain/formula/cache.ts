/** Computes once for each key while the key is among the last `limit`; older ones are forgotten by halves. */
export function rememberLast<T>(limit: number, compute: (key: string) => T): (key: string) => T {
  let [young, old] = [new Map<string, T>(), new Map<string, T>()];
  return (key) => {
    const known = young.get(key);
    if (known !== undefined) return known;
    const made = old.get(key) ?? compute(key);
    if (young.size >= limit / 2) [young, old] = [new Map(), young];
    young.set(key, made);
    return made;
  };
}
