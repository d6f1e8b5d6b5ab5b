/** A function of a text that computes once for each text: the cells of a column often hold the same. */
export function remember<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = compute(text);
    known.set(text, made);
    return made;
  };
}
