import type { Host } from "./Host";
import type { Ref, Targets, TypeName } from "./Ref";

/** A property or method of an Excel class, as far as the host answers it. */
export interface Member<S> {
  /** ExcelApi requirement set that brought it: later sets are ApiNotFound. */
  readonly since: string;
  readonly get?: (self: S, host: Host) => unknown;
  readonly set?: (self: S, value: unknown, host: Host) => void;
  readonly call?: (self: S, args: readonly unknown[], host: Host) => unknown;
}

/** One Excel class: its members by PascalCase name, and how its objects are found again in later requests. */
export interface HostClass<S> {
  readonly members: Readonly<Record<string, Member<S>>>;
  /** Properties that identify the object, sent with every answer: `_Id`, `Name`… */
  readonly identify?: (self: S, host: Host) => Readonly<Record<string, unknown>>;
  /** Set for classes whose objects live on by reference (ranges). */
  readonly byReference?: boolean;
  /** Items of a collection, in order. */
  readonly items?: (self: S, host: Host) => readonly Ref[];
  /** An item by name or id, and nothing when it is missing. */
  readonly item?: (self: S, key: unknown, host: Host) => Ref | undefined;
  /** What must be calculated before the asked properties can be read. */
  readonly prepare?: (self: S, host: Host, select: readonly string[]) => Promise<void>;
  /** Scalars given by `load()` without names. */
  readonly scalars?: readonly string[];
}

export type HostClasses = { readonly [K in TypeName]: HostClass<Targets[K]> };

/** A property that a request may read only. */
export function reads<S>(since: string, get: (self: S, host: Host) => unknown): Member<S> {
  return { since, get };
}

/** A property that a request may read and set. */
export function holds<S>(
  since: string,
  get: (self: S, host: Host) => unknown,
  set: (self: S, value: unknown, host: Host) => void,
): Member<S> {
  return { since, get, set };
}

/** A method. */
export function does<S>(since: string, call: (self: S, args: readonly unknown[], host: Host) => unknown): Member<S> {
  return { since, call };
}
