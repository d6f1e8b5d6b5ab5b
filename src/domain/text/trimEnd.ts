/** The text without the characters at its end that are dropped: an expression with «$» tries again from each of them. */
export function trimEndWhile(text: string, isDropped: (character: string) => boolean): string {
  let end = text.length;
  while (end > 0 && isDropped(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
