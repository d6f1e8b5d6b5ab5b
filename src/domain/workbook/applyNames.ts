import type { BookDraft } from "./BookDraft";
import type { Op } from "./WritePlan";

type OpOf<K extends Op["op"]> = Extract<Op, { readonly op: K }>;

/** A template has four hundred names, which are defined one after the other. */
const indexes = new WeakMap<BookDraft["names"], Map<string, number>>();

/** Where each name stands, by its small letters; the first of two alike counts. */
function placesOf(names: BookDraft["names"]): Map<string, number> {
  const places =
    indexes.get(names) ?? new Map(names.map(({ name }, index) => [name.toLowerCase(), index] as const).toReversed());
  indexes.set(names, places);
  return places;
}

export function applyDefineName(book: BookDraft, { name, formula, visible }: OpOf<"defineName">): void {
  const places = placesOf(book.names);
  const key = name.toLowerCase();
  const place = places.get(key) ?? book.names.length;
  places.set(key, place);
  book.names[place] = { name, formula, visible };
}

/** A name that is already gone is no error. */
export function applyRemoveName(book: BookDraft, op: OpOf<"removeName">): void {
  const gone = op.name.toLowerCase();
  book.names = book.names.filter(({ name }) => name.toLowerCase() !== gone);
}
