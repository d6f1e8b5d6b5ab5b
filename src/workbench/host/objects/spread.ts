import type { Host } from "../Host";
import type { HostClass, Member } from "../HostClass";
import { isRef, type RangeSelf } from "../Ref";

function all<S extends RangeSelf>(self: S): readonly S[] {
  const { also = [], ...first } = self;
  return [first as S, ...also.map((range) => ({ ...first, ...range }) as S)];
}

function common<S extends RangeSelf>(self: S, host: Host, get: (self: S, host: Host) => unknown): unknown {
  const first = get(self, host);
  if (self.also === undefined || isRef(first)) return first;
  const values = all(self).map((one) => JSON.stringify(get(one, host)));
  return values.every((value) => value === values[0]) ? get(all(self)[0] as S, host) : null;
}

function spreadMember<S extends RangeSelf>({ since, get, set, call }: Member<S>): Member<S> {
  return {
    since,
    ...(get && { get: (self, host) => common(self, host, get) }),
    ...(set && { set: (self, value, host) => all(self).forEach((one) => void set(one, value, host)) }),
    ...(call && {
      call: (self, args, host) =>
        self.also === undefined ? call(self, args, host) : all(self).map((one) => call(one, args, host))[0],
    }),
  };
}

/** A class that serves several ranges too: what is set is set everywhere, what is read is what all share, else null. */
export function spread<S extends RangeSelf>(own: HostClass<S>): HostClass<S> {
  const members = Object.entries(own.members).map(([name, member]) => [name, spreadMember(member)] as const);
  return { ...own, members: Object.fromEntries(members) };
}
