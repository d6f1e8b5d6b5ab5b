import { type Host, hasApi } from "../Host";
import { isRef, nullRef, type Ref } from "../Ref";
import { refuse } from "./HostFailure";
import type { QueryInfo } from "./Message";
import { classOf, memberOf, pascal } from "./members";

type Answer = Record<string, unknown>;

/** "worksheet/name" and "worksheet/id" as { worksheet: ["name", "id"] }; a name without "/" has no entries. */
function groupPaths(select: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of select) {
    const cut = path.indexOf("/");
    const head = cut < 0 ? path : path.slice(0, cut);
    const rest = groups.get(head) ?? [];
    if (cut >= 0) rest.push(path.slice(cut + 1));
    groups.set(head, rest);
  }
  return groups;
}

function scalarsOf(host: Host, target: Ref): readonly string[] {
  const { members, scalars } = classOf(target);
  return scalars ?? Object.keys(members).filter((name) => isScalar(host, target, name));
}

function isScalar(host: Host, target: Ref, name: string): boolean {
  const member = classOf(target).members[name];
  if (member?.get === undefined || !hasApi(host.settings.requirementSet, member.since)) return false;
  const value = member.get(target.self, host);
  return !isRef(value) && value !== nullRef;
}

function readMember(host: Host, target: Ref, name: string, rest: readonly string[]): unknown {
  const get = memberOf(host, target, name).get;
  if (get === undefined) return refuse("InvalidArgument", `${target.type}.${name} cannot be loaded`);
  const value = get(target.self, host);
  if (value === nullRef) return null;
  return isRef(value) ? query(host, value, { Select: rest }) : value;
}

function readObject(host: Host, target: Ref, select: readonly string[]): Answer {
  const answer: Answer = { ...classOf(target).identify?.(target.self, host) };
  const asked = wantedOf(select).filter((name) => !nothing.has(name.toLowerCase()));
  if (asked.length === 0 && select.some((name) => nothing.has(name.toLowerCase()))) return answer;
  const names = asked.length === 0 ? scalarsOf(host, target) : asked;
  for (const [name, rest] of groupPaths(names)) {
    answer[pascal(name)] = readMember(host, target, pascal(name), rest);
  }
  return answer;
}

/** Words that ask for nothing: what a person writes to learn only whether an object is there. */
const nothing = new Set(["$none", "nopropertiesneeded"]);

/** «items» alone asks for the properties of each item. */
function wantedOf(select: readonly string[] = []): readonly string[] {
  const named = select.filter((name) => name !== "items" && name !== "*");
  return named.length < select.length ? named : select;
}

function readItems(host: Host, items: readonly Ref[], info: QueryInfo): Answer {
  const from = info.Skip ?? 0;
  const wanted = items.slice(from, info.Top === undefined ? undefined : from + info.Top);
  return { _Items: wanted.map((item) => readObject(host, item, info.Select ?? [])) };
}

/** The asked properties of an object, or of each item of a collection, in PascalCase. */
export function query(host: Host, target: Ref, info: QueryInfo): Answer {
  const items = classOf(target).items?.(target.self, host);
  if (items === undefined) return readObject(host, target, info.Select ?? []);
  const own = (info.Select ?? []).filter((name) => classOf(target).members[pascal(name)] !== undefined);
  if (own.length > 0 && own.length === info.Select?.length) return readObject(host, target, own);
  return readItems(host, items, info);
}
