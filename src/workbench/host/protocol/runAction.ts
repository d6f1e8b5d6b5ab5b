import type { Host } from "../Host";
import { nextId } from "../HostState";
import { settleHeaders } from "../objects/headers";
import { isRef, nullRef, type Ref } from "../Ref";
import { refuse } from "./HostFailure";
import type { RequestAction } from "./Message";
import { assertWritable, classOf, memberOf } from "./members";
import { query } from "./query";
import { memberPlace, type PathWalk, readArguments, resolvePath } from "./resolvePath";

/** References already given: a range that is named twice in a request keeps its first. */
const keys = new WeakMap<Ref, string>();

/** What the client needs to find the object again: an id, or for ranges that it keeps (`track`) a reference. */
function identify(host: Host, target: Ref): Readonly<Record<string, unknown>> {
  const ids = classOf(target).identify?.(target.self, host) ?? {};
  const key = keys.get(target);
  return key !== undefined && host.state.references.has(key) ? { ...ids, _ReferenceId: key } : ids;
}

/** The reference lives until it is given back. */
function keep(host: Host, target: Ref): null {
  if (!classOf(target).byReference) return null;
  const key = keys.get(target) ?? `r${nextId(host.state)}`;
  keys.set(target, key);
  host.state.references.set(key, target);
  return null;
}

/** A value with the objects in it that office.js names by their paths, such as a range that is the source of a list. */
function withObjects(walk: PathWalk, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  if ("_ObjectPathId" in value) return resolvePath(walk, Number(value._ObjectPathId));
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withObjects(walk, part)]));
}

function setProperty(walk: PathWalk, target: Ref, action: RequestAction): void {
  const { host } = walk;
  const set = memberOf(host, target, action.Name).set;
  if (set === undefined) refuse("InvalidArgument", `${target.type}.${action.Name} is read-only`);
  if (target.type !== "Runtime") assertWritable(host);
  set(target.self, withObjects(walk, action.ArgumentInfo?.Arguments?.[0]), host);
}

function callMethod(walk: PathWalk, target: Ref, action: RequestAction): unknown {
  const { host } = walk;
  if (action.Name === "_KeepReference") return keep(host, target);
  if (action.Name === "_RemoveReference") {
    for (const key of action.ArgumentInfo?.Arguments ?? []) host.state.references.delete(String(key));
    return null;
  }
  const call = memberOf(host, target, action.Name).call;
  if (call === undefined) return refuse("ApiNotFound", `${target.type}.${action.Name} is no method`);
  assertWritable(host, action.Name);
  const value = call(target.self, readArguments(walk, action.ArgumentInfo), host);
  return isRef(value) ? identify(host, value) : (value ?? null);
}

async function runOn(walk: PathWalk, target: Ref, action: RequestAction): Promise<unknown> {
  if (action.ActionType === 1) return identify(walk.host, target);
  if (action.ActionType === 4) return setProperty(walk, target, action);
  if (action.ActionType === 3) return callMethod(walk, target, action);
  if (action.ActionType === 2) {
    await walk.host.book.settle();
    settleHeaders(walk.host);
    await classOf(target).prepare?.(target.self, walk.host, action.QueryInfo?.Select ?? []);
    return query(walk.host, target, action.QueryInfo ?? {});
  }
  return refuse("GeneralException", `The host does not know action type ${action.ActionType} (${action.Name}).`);
}

/** Methods that look at what formulas show: they wait until it has been calculated. */
const needsResults =
  /^(Find|GetSpecialCells|GetSpill|GetDimensionValues|GetUsedRange|GetVisible|RemoveDuplicates|CopyFrom|AutoFill|Autofit|Apply|Reapply|SetValues|SetData|ShowTotals)/;

/** Does one action of a request; what is asked of the null object is null. */
export async function runAction(walk: PathWalk, action: RequestAction): Promise<unknown> {
  if (action.ActionType === 5) return null;
  if (needsResults.test(walk.paths[String(action.ObjectPathId)]?.Name ?? "") || needsResults.test(action.Name))
    await walk.host.book.settle();
  const target = resolvePath(walk, action.ObjectPathId);
  if (target === nullRef) return null;
  walk.at = action.ActionType === 2 ? target.type : memberPlace(target.type, action.Name);
  return (await runOn(walk, target, action)) ?? null;
}
