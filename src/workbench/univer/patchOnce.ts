import { innerOf } from "./UniverParts";

type Method<T, A extends unknown[], R> = (this: T, ...args: A) => R;

/**
 * Changes a method of Univer for all its objects, once however often our files are loaded: the tests load them anew for each
 * file, and Univer once. Changed again by each, a method would go through all of them, and each would stay in memory.
 */
export function patchOnce<T, A extends unknown[], R>(
  prototype: object,
  name: string,
  change: (original: Method<T, A, R>) => Method<T, A, R>,
): void {
  const done = Symbol.for(`gobernanza.${name}`);
  const methods = innerOf<Record<string | symbol, Method<T, A, R>>>(prototype);
  const original = methods[name];
  if (original === undefined) throw new Error(`Univer has no ${name}`);
  if (Object.hasOwn(methods, done)) return;
  methods[done] = original;
  methods[name] = change(original);
}
