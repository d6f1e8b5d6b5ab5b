/** Digits with a sign before each three from the end: «143100000» → «143.100.000». */
export function groupThousands(digits: string, sign: string): string {
  const first = digits.length % 3;
  const groups = first === 0 ? [] : [digits.slice(0, first)];
  for (let at = first; at < digits.length; at += 3) groups.push(digits.slice(at, at + 3));
  return groups.join(sign);
}
