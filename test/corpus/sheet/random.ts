/** Repeatable chance: the same seed gives the same sheet (mulberry32). */
export interface Random {
  /** 0 ≤ n < 1. */
  next(): number;
  /** A whole number from min to max, both included. */
  whole(min: number, max: number): number;
  /** Whole pesos, a multiple of `step`. */
  pesos(min: number, max: number, step?: number): number;
  pick<T>(items: readonly T[]): T;
}

export function random(seed: number): Random {
  let state = (seed * 2654435761 + 97) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  return {
    next,
    whole,
    pesos: (min, max, step = 1000) => whole(Math.ceil(min / step), Math.floor(max / step)) * step,
    pick: (items) => {
      const item = items[Math.floor(next() * items.length)];
      if (item === undefined) throw new Error("nothing to pick from");
      return item;
    },
  };
}
