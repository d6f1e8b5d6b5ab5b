import { trimEndWhile } from "../../domain/text/trimEnd";

/** Lower case without accents and of the same length, so that what a pattern finds can be cut from the original. */
export function flatText(text: string): string {
  return text.replace(/\P{ASCII}/gu, flatChar).toLowerCase();
}

/** Signs of two units (emoji) stay as they are. */
function flatChar(char: string): string {
  const base = char.normalize("NFD").charAt(0).toLowerCase();
  return char.length === 1 && base.length === 1 ? base : char;
}

/** Lower case, no accents, single spaces, no final punctuation: for comparing headers and labels. */
export function flatLabel(text: string): string {
  return trimEndWhile(flatText(text).replace(/\s+/g, " ").trim(), (char) => " .:;,".includes(char));
}
