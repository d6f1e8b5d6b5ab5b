import type { ListInstance, Numbering, NumberingLevel } from "./readNumbering";

/** Counts list items in document order and words their labels, as Word prints them. */
export interface ListCounter {
  /** "" where the list prints nothing, "•" for a bullet, else such as "6.1." */
  next(numId: string, level: number): string;
}

/** Lists have nine levels (ECMA-376 17.9.6); a file may claim more. */
const deepest = 8;

/** A counter over the lists of one document; instances of one definition go on counting (ECMA-376 part 1, 17.9.15). */
export function createListCounter(numbering: Numbering): ListCounter {
  const counts = new Map<string, number[]>();
  const started = new Set<string>();
  return {
    next(numId, asked) {
      const level = Math.min(deepest, Math.max(0, Math.trunc(asked) || 0));
      const instance = numbering.instances.get(numId);
      if (instance === undefined) return "";
      const current = counts.get(instance.abstractId) ?? [];
      counts.set(instance.abstractId, current);
      const begin = instance.starts.get(level);
      const restarts = begin !== undefined && !started.has(`${numId}/${level}`);
      started.add(`${numId}/${level}`);
      const start = begin ?? findLevel(numbering, instance, level)?.start ?? 1;
      current[level] = restarts || current[level] === undefined ? start : current[level] + 1;
      current.length = level + 1;
      return wordLabel(numbering, instance, level, current);
    },
  };
}

function findLevel(numbering: Numbering, instance: ListInstance, level: number): NumberingLevel | undefined {
  return instance.levels.get(level) ?? numbering.definitions.get(instance.abstractId)?.get(level);
}

function wordLabel(numbering: Numbering, instance: ListInstance, level: number, counts: readonly number[]): string {
  const own = findLevel(numbering, instance, level);
  if (own === undefined || own.format === "none") return "";
  if (own.format === "bullet") return "•";
  return own.text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const other = findLevel(numbering, instance, at);
    return formatNumber(counts[at] ?? other?.start ?? 1, other?.format ?? "decimal");
  });
}

function formatNumber(value: number, format: string): string {
  if (format === "lowerLetter") return formatLetter(value);
  if (format === "upperLetter") return formatLetter(value).toUpperCase();
  if (format === "lowerRoman") return formatRoman(value).toLowerCase();
  if (format === "upperRoman") return formatRoman(value);
  return format === "decimalZero" ? String(value).padStart(2, "0") : String(value);
}

/** Word's last letter label is 30 letters long (780); beyond it nobody reads letters. */
const mostLetters = 780;

/** 1 → a, 27 → aa (17.18.59 lowerLetter repeats the letter). */
function formatLetter(value: number): string {
  if (value < 1 || value > mostLetters) return String(value);
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);
}

const romans: readonly (readonly [number, string])[] = [
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function formatRoman(value: number): string {
  let rest = Math.max(0, Math.min(value, 399));
  let text = "";
  for (const [size, letters] of romans) {
    text += letters.repeat(Math.floor(rest / size));
    rest %= size;
  }
  return text;
}
