import type { Place } from "./Place";

/** One text per place: "Metas!B7", or "6.5:3:103" for section, row and line. */
export function placeKey(place: Place): string {
  if ("sheet" in place) return `${place.sheet}!${place.cell}`;
  return `${place.section}:${place.row}:${place.line ?? ""}`;
}

/** One text per row: "Metas!7"; rows of a form are places already. */
export function rowKey(place: Place): string {
  return "sheet" in place ? `${place.sheet}!${place.cell.replace(/^[A-Z]+/, "")}` : placeKey(place);
}
