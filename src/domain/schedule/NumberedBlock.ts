import { normalizeText } from "../text/normalizeText";

/** A line of §6.5 or §9 as both are compared: position in its list, number as typed, normalized text. */
export interface NumberedLine {
  readonly index: number;
  readonly number?: number;
  readonly text: string;
}

/** Lines numbered 1…n: one meta of §6.5, or what stands between two restarts of numbering in §9. */
export interface NumberedBlock {
  /** Normalized activity text. */
  readonly activity: string;
  readonly lines: readonly NumberedLine[];
}

interface Listed {
  readonly activity: string;
  readonly number?: number;
  readonly text: string;
}

/** Splits a list into blocks where the activity changes, or where `starts` says so (a new meta, a restart of numbering). */
export function splitBlocks<T extends Listed>(
  items: readonly T[],
  starts: (item: T, before: T) => boolean,
): readonly NumberedBlock[] {
  const blocks: { activity: string; lines: NumberedLine[] }[] = [];
  for (const [index, item] of items.entries()) {
    const activity = normalizeText(item.activity);
    const before = items[index - 1];
    const line = {
      index,
      text: normalizeText(item.text),
      ...(item.number === undefined ? {} : { number: item.number }),
    };
    const last = blocks.at(-1);
    const joins = last !== undefined && before !== undefined && last.activity === activity && !starts(item, before);
    if (joins) last.lines.push(line);
    else blocks.push({ activity, lines: [line] });
  }
  return blocks;
}
