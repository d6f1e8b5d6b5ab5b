/** The largest of many numbers, at least `least`: a spread into Math.max overflows the stack at some 100,000. */
export function largest(numbers: Iterable<number>, least: number): number {
  let found = least;
  for (const number of numbers) if (number > found) found = number;
  return found;
}

/** The smallest of many numbers, at most `most`. */
export function smallest(numbers: Iterable<number>, most: number): number {
  let found = most;
  for (const number of numbers) if (number < found) found = number;
  return found;
}
