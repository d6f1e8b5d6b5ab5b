/** One line of text: composed accents, plain spaces, no invisible characters. */
export function cleanText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, "")
    .replace(/[\s\u00A0\u2007\u202F]+/g, " ")
    .trim();
}
