/** In the words of V8, of Node and its unpacker, of Firefox and of Safari. */
const words =
  /allocation (?:failed|size overflow)|out of memory|insufficient memory|allocate memory|invalid string length|string longer than/i;

/** Whether the machine had no memory for bytes or a text of the size that was asked for: what was read is too large, not damaged. */
export function isOutOfMemory(error: unknown): boolean {
  return words.test(String(error));
}
