import type { StylePatch } from "../Book";

/** One change of look after another, as one; edges of borders are parts of their own. */
export function mergePatches(first: StylePatch, then: StylePatch): StylePatch {
  const borders = then.borders ? { borders: { ...first.borders, ...then.borders } } : {};
  return { ...first, ...then, ...borders };
}
