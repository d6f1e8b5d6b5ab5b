/** A text as a formula holds it. */
export function quoteText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
