/** Characters of Spanish text that fit where one digit a character is reckoned. */
const charactersPerWidth = 1.2;

/** Lines of one paragraph: words that do not fit begin a new line, and longer ones are cut. */
function wrapLines(paragraph: string, perLine: number): number {
  let [lines, used] = [1, 0];
  for (const { length } of paragraph.split(" ")) {
    const fits = used === 0 || used + 1 + length <= perLine;
    lines += fits ? 0 : 1;
    used = fits && used > 0 ? used + 1 + length : length;
    const more = Math.max(0, Math.ceil(used / perLine) - 1);
    lines += more;
    used -= more * perLine;
  }
  return lines;
}

/** Lines that a text takes in a column of so many characters. */
export function countLines(text: string, characters: number): number {
  const perLine = Math.max(1, characters * charactersPerWidth);
  return text.split("\n").reduce((sum, line) => sum + wrapLines(line, perLine), 0);
}
