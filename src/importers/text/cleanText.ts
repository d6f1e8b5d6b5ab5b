import { dropUnseen } from "../../domain/text/dropUnseen";

/** One line of text: composed accents, plain spaces and hyphens, no invisible characters. */
export function cleanText(text: string): string {
  return dropUnseen(text.normalize("NFC"))
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}
