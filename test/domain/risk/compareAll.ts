export const zones: Readonly<Record<string, string>> = { B: "low", M: "moderate", A: "high", E: "extreme" };
export const strengths: Readonly<Record<string, string>> = { F: "strong", M: "moderate", D: "weak" };
export const levels = [1, 2, 3, 4, 5];

export function report(line: string): void {
  process.stdout.write(`      ${line}\n`);
}

/** Counted «Sí» with question 16 answered either way: 38 pairs, two of them without any «Sí» or without question 16. */
export const pairs = Array.from({ length: 19 }, (_, yes) => [
  { yes, sixteen: false },
  { yes: yes + 1, sixteen: true },
]).flat();

export function compareAll(actual: readonly unknown[], expected: readonly unknown[]): number {
  let different = 0;
  for (const [index, one] of actual.entries()) {
    if (JSON.stringify(one) === JSON.stringify(expected[index])) continue;
    different += 1;
    if (different === 1) expect(one).toEqual(expected[index]);
  }
  expect(actual.length).toBe(expected.length);
  return different;
}
