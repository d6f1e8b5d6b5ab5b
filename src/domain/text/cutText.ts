/** A text of so many letters at most, with an ellipsis where something is left out. */
export function cutText(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
