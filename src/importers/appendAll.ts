/** Puts all items behind a list: a spread into push overflows the stack at some 100,000. */
export function appendAll<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}
