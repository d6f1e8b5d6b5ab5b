/**
 * Signs that nobody sees: soft hyphens, zero-width and direction marks, fillers and blank braille (Unicode 16,
 * Default_Ignorable_Code_Point), as texts pasted from PDF files, chats and web pages hold them.
 */
const unseen =
  /\u00AD|\u034F|\u061C|[\u115F\u1160\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F]|[\u2800\u3164\uFFA0]|[\uFE00-\uFE0F]|\uFEFF|[\u{E0000}-\u{E0FFF}]/gu;

/** The text without the signs that nobody sees; plain text, which most is, comes back as it is. */
export function dropUnseen(text: string): string {
  return /^[ -ÿ]*$/.test(text) && !text.includes("\u00AD") ? text : text.replace(unseen, "");
}

/** Hyphens, dashes and minus signs of Unicode, small and full-width ones too. */
const dashes = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;

/** The text with each of them as the hyphen of the keyboard: for codes and amounts, not for sentences. */
export function plainDashes(text: string): string {
  return text.replace(dashes, "-");
}

/** Whether two texts look alike to a person, and differ in signs that nobody sees, in kinds of dash or of space only. */
export function looksAlike(a: string, b: string): boolean {
  return a !== b && bare(a) === bare(b);
}

function bare(text: string): string {
  return plainDashes(dropUnseen(text)).replace(/\s+/g, " ").trim();
}
