import { innerOf } from "./UniverParts";
/** Univer 0.25.1 uses Iterator helpers (ES2025), which Node 20 lacks: the ones it needs, added once. */
export function addIteratorHelpers(): void {
  const base: object = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
  const scope = innerOf<Record<string, unknown>>(globalThis);
  scope.Iterator ??= { prototype: base };
  for (const [name, value] of Object.entries(helpers)) {
    if (!(name in base)) Object.defineProperty(base, name, { value, configurable: true, writable: true });
  }
}

type Each = (value: unknown) => unknown;

const helpers: Readonly<Record<string, unknown>> = {
  *map(this: Iterable<unknown>, each: Each) {
    for (const value of this) yield each(value);
  },
  *filter(this: Iterable<unknown>, each: Each) {
    for (const value of this) if (each(value)) yield value;
  },
  some(this: Iterable<unknown>, each: Each) {
    for (const value of this) if (each(value)) return true;
    return false;
  },
  every(this: Iterable<unknown>, each: Each) {
    for (const value of this) if (!each(value)) return false;
    return true;
  },
  find(this: Iterable<unknown>, each: Each) {
    for (const value of this) if (each(value)) return value;
    return undefined;
  },
  forEach(this: Iterable<unknown>, each: Each) {
    for (const value of this) each(value);
  },
  toArray(this: Iterable<unknown>) {
    return [...this];
  },
};
