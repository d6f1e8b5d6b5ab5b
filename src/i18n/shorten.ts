/** A text cut so that it can be named inside a sentence; with an ellipsis where something is left out. */
export function shorten(text: string, length = 70): string {
  const flat = text.replace(/\s+/g, " ").trim();
  return flat.length <= length ? flat : `${flat.slice(0, length - 1).trimEnd()}…`;
}
