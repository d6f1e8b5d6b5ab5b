import type { Severity } from "../domain/findings/checks";

/** Key of the custom document property that keeps the last check, so that the pane knows it when it opens again. */
export const lastCheckProperty = "gm.lastCheck";

/** Counts of a check and when it ended: local ISO time, such as "2026-11-22T14:05". */
export interface SavedCheck {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly now: string;
}

/** "2026-11-22T14:05 3 7 3": time, errors, warnings, infos. */
export function encodeLastCheck({ counts, now }: SavedCheck): string {
  return [now, counts.error, counts.warning, counts.info].join(" ");
}

/** What encodeLastCheck wrote; undefined for anything else. */
export function decodeLastCheck(text: string | undefined): SavedCheck | undefined {
  const match = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}) (\d+) (\d+) (\d+)$/.exec(text ?? "");
  if (match?.[1] === undefined) return undefined;
  const [error = 0, warning = 0, info = 0] = match.slice(2).map(Number);
  return { now: match[1], counts: { error, warning, info } };
}
