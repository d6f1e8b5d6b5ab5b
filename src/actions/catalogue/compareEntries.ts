import type { CatalogueConflict } from "../../domain/pidm/CatalogueOutcome";
import type { ListedEntry } from "../../domain/pidm/CatalogueReading";
import { pidmKey } from "../../domain/pidm/pidmKey";
import type { PidmEntry } from "../../domain/project/Project";
import { normalizeText } from "../../domain/text/normalizeText";

/** A list beside the catalogue of the workbook. */
interface Compared {
  readonly fresh: readonly PidmEntry[];
  readonly known: number;
  readonly conflicts: readonly CatalogueConflict[];
}

/** New codes, codes that stand there with the same text, and codes whose text differs: the workbook's text is kept. */
export function compareEntries(entries: readonly ListedEntry[], own: readonly PidmEntry[]): Compared {
  const texts = new Map(own.map((entry) => [pidmKey(entry.code), entry.text]));
  const fresh = entries.filter(({ entry }) => !texts.has(pidmKey(entry.code)));
  const conflicts = entries.flatMap(({ entry, ...place }) => {
    const [code, kept] = [String(entry.code), texts.get(pidmKey(entry.code))];
    if (kept === undefined || normalizeText(kept) === normalizeText(entry.text)) return [];
    return [{ ...place, code, found: entry.text, kept }];
  });
  return {
    fresh: fresh.map(({ entry }) => entry),
    known: entries.length - fresh.length - conflicts.length,
    conflicts,
  };
}
