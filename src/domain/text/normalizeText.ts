/** The text as rules compare it: no accents, lower case, single spaces, no punctuation at its end. */
export function normalizeText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\s\u200b\ufeff]+/g, " ")
    .replace(/[\s.,;:!?…]+$/u, "")
    .trim();
}
