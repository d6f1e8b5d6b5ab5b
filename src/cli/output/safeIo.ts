import type { Io } from "../Io";

// biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal would obey
const controls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;

/** Signs that turn the order of letters around (Unicode 9, UAX 9): a name would read otherwise than it is. */
const turns = /[\u202A-\u202E\u2066-\u2069]/g;

/** Text for a terminal: line breaks and tabs stay, signs that a terminal obeys do not. */
export function printable(text: string): string {
  return text.replace(controls, "\uFFFD").replace(turns, "");
}

/** JSON for a terminal or a program: the same signs as JSON spells them, so that nothing is lost. */
export function printableJson(text: string): string {
  const spell = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return text.replace(controls, spell).replace(turns, spell);
}

/** What a command prints, without the signs of a file that a terminal would obey. */
export function safeIo(io: Io, isJson: boolean): Io {
  const clean = isJson ? printableJson : printable;
  return { ...io, print: (text) => io.print(clean(text)), printError: (text) => io.printError(printable(text)) };
}
