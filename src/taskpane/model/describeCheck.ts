import type { Severity } from "../../domain/findings/checks";
import type { Translated } from "../../i18n/Catalog";
import type { pane as es } from "../../i18n/es/pane";

type ShellWords = Translated<typeof es.shell>;

/** The last check: its counts, when it ended (ms since 1970) and whether a cell changed since. */
export interface LastCheck {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly at: number;
  readonly changed: boolean;
}

/** «3 errores · 5 avisos», or that there are none; a project that lacks a part is never without errors. */
export function describeCounts(counts: LastCheck["counts"], words: ShellWords, isWhole = true): string {
  const parts = [
    counts.error > 0 ? words.errors(counts.error) : "",
    counts.warning > 0 ? words.warnings(counts.warning) : "",
  ].filter((part) => part !== "");
  if (parts.length > 0) return parts.join(" · ");
  return isWhole ? words.clean : words.incomplete;
}

/** «hace 4 min», from two times in ms. */
function describeAge(at: number, now: number, words: ShellWords): string {
  const minutes = Math.max(0, Math.floor((now - at) / 60_000));
  if (minutes < 1) return words.justNow;
  if (minutes < 60) return words.minutesAgo(minutes);
  if (minutes < 24 * 60) return words.hoursAgo(Math.floor(minutes / 60));
  return words.daysAgo(Math.floor(minutes / (24 * 60)));
}

/** The state of the last check in words: counts and age, or that the workbook changed since. */
export function describeCheck(last: LastCheck | undefined, now: number, words: ShellWords, isWhole = true): string {
  if (last === undefined) return words.notChecked;
  const counts = describeCounts(last.counts, words, isWhole);
  return last.changed ? `${counts} · ${words.changed}` : `${counts} · ${describeAge(last.at, now, words)}`;
}
