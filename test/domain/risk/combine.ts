/** All multisets of at most `size` items, the empty one first: 220 for nine items and three. */
export function multisets<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0 || items.length === 0) return [[]];
  const [first, ...rest] = items;
  if (first === undefined) return [[]];
  return [...multisets(items, size - 1).map((set) => [first, ...set]), ...multisets(rest, size)];
}

/** All combinations of one option per key. */
export function product(options: Readonly<Record<string, readonly string[]>>): readonly Record<string, string>[] {
  return Object.entries(options).reduce<readonly Record<string, string>[]>(
    (rows, [key, words]) => rows.flatMap((row) => words.map((word) => ({ ...row, [key]: word }))),
    [{}],
  );
}

/** `size` answers with `yes` times «Sí»; question 16 as asked, the others from the first on. */
export function answersWith(yes: number, sixteen: boolean, size: number): boolean[] {
  const answers = Array.from({ length: size }, () => false);
  let left = yes;
  if (sixteen) {
    answers[15] = true;
    left -= 1;
  }
  for (let index = 0; index < size && left > 0; index += 1) {
    if (index === 15) continue;
    answers[index] = true;
    left -= 1;
  }
  if (left > 0 && !sixteen) answers[15] = true;
  return answers;
}
