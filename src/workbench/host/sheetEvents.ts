import { tellOfSheet } from "./events";
import type { Host } from "./Host";

/** Events of the sheets that a person adds or deletes by their tabs; those of an add-in are told where it is answered. */
export function watchSheets(host: Host): () => void {
  return host.book.onSheets(({ kind, sheet }) => tellOfSheet(host, kind, sheet, { source: "Local" }));
}
