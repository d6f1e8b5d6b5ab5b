import { normalizeText } from "../../text/normalizeText";

const signed = /^(?:elaboro|elaborado|reviso|revisado|aprobo|aprobado|valido|validado)\b/;

/** Signatures side by side: «Elaboró», «Revisó», «Aprobó». */
export function isSignatures(texts: readonly string[]): boolean {
  const names = texts.filter((text) => signed.test(normalizeText(text))).length;
  return names >= 2 && names * 2 >= texts.length;
}
