import type { SheetChange } from "./Book";
import { subscribe, tellOfSheet } from "./events";
import type { Host, HostEvent } from "./Host";
import { does, type Member } from "./HostClass";
import { followName, type LostRules, loseRules, restoreRules } from "./objects/sheetLife";

/** office.js asks for renamed sheets by another word than for its other events. */
export function nameSubscription<S>(target: (self: S) => string): Readonly<Record<string, Member<S>>> {
  return {
    _RegisterEventNameChanged: does("1.17", (self, _, host) => subscribe(host, `${target(self)}.NameChanged`, 1)),
    _UnregisterEventNameChanged: does("1.17", (self, _, host) => subscribe(host, `${target(self)}.NameChanged`, -1)),
  };
}

function argsOf(change: SheetChange): HostEvent["args"] {
  const names = change.kind === "NameChanged" ? { nameBefore: change.before, nameAfter: change.after } : {};
  return { source: "Local", ...names };
}

/**
 * Follows the sheets that a person adds, deletes or renames by their tabs, and tells of them; what an add-in adds and deletes is
 * told where it is answered.
 */
export function watchSheets(host: Host): () => void {
  const lost = new Map<string, LostRules>();
  return host.book.onSheets((change) => {
    if (change.kind === "Deleted") lost.set(change.sheet, loseRules(host, change.name));
    if (change.kind === "Added") restoreRules(host, lost.get(change.sheet) ?? new Map());
    followName(host, change);
    tellOfSheet(host, change.kind, change.sheet, argsOf(change));
  });
}
