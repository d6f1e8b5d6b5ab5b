import type { Host } from "../Host";
import { isRef, nullRef, type Ref, ref } from "../Ref";
import { refuse } from "./HostFailure";
import type { ArgumentInfo, ObjectPath, RequestBody } from "./Message";
import { assertWritable, classOf, memberOf } from "./members";

type Target = Ref | typeof nullRef;

/** The objects of one request; each path is walked once, so that `add` adds once. */
export interface PathWalk {
  readonly host: Host;
  readonly paths: RequestBody["ObjectPaths"];
  readonly known: Map<number, Target>;
  /** The member that was asked for last, such as "Range.values": Excel's place of an error. */
  at: string;
}

/** "Range.getCell" of a class and a member in PascalCase. */
export function memberPlace(type: string, name: string): string {
  return `${type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

/** Objects in the places of values that stand for them; lists of arguments have lists of ids. */
function withTargets(walk: PathWalk, values: readonly unknown[], ids: readonly unknown[]): readonly unknown[] {
  return values.map((value, index) => {
    const id = ids[index];
    if (Array.isArray(value) && Array.isArray(id)) return withTargets(walk, value, id);
    return typeof id === "number" && id > 0 ? resolvePath(walk, id) : (value ?? undefined);
  });
}

/** Arguments with the objects that they name put in their places. */
export function readArguments(walk: PathWalk, info: ArgumentInfo | undefined): readonly unknown[] {
  return withTargets(walk, info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []);
}

function asTarget(value: unknown, name: string): Target {
  if (value === undefined || value === nullRef) return nullRef;
  return isRef(value) ? value : refuse("GeneralException", `${name} is no object`);
}

function callMethod(walk: PathWalk, parent: Ref, path: ObjectPath): Target {
  const call = memberOf(walk.host, parent, path.Name).call;
  if (call === undefined) return refuse("ApiNotFound", `${parent.type}.${path.Name} is no method`);
  assertWritable(walk.host, path.Name);
  return asTarget(call(parent.self, readArguments(walk, path.ArgumentInfo), walk.host), path.Name);
}

function getProperty(walk: PathWalk, parent: Ref, path: ObjectPath): Target {
  const get = memberOf(walk.host, parent, path.Name).get;
  if (get === undefined) return refuse("ApiNotFound", `${parent.type}.${path.Name} is no property`);
  return asTarget(get(parent.self, walk.host), path.Name);
}

function getIndexed(walk: PathWalk, parent: Ref, path: ObjectPath): Target {
  const item = classOf(parent).item;
  if (item === undefined) return refuse("ApiNotFound", `${parent.type} has no items by name`);
  const key = readArguments(walk, path.ArgumentInfo)[0];
  return item(parent.self, key, walk.host) ?? refuse("ItemNotFound", `${parent.type}: ${String(key)}`);
}

function walkFrom(walk: PathWalk, path: ObjectPath): Target {
  const parent = resolvePath(walk, path.ParentObjectPathId ?? 0);
  if (parent === nullRef) return nullRef;
  walk.at = path.ObjectPathType === 5 ? `${parent.type}.getItem` : memberPlace(parent.type, path.Name);
  if (path.ObjectPathType === 3) return callMethod(walk, parent, path);
  if (path.ObjectPathType === 4) return getProperty(walk, parent, path);
  if (path.ObjectPathType === 5) return getIndexed(walk, parent, path);
  return refuse("GeneralException", `object path of type ${path.ObjectPathType}`);
}

function walkTo(walk: PathWalk, path: ObjectPath): Target {
  if (path.ObjectPathType === 1) return ref("Workbook", {});
  if (path.ObjectPathType === 7) return nullRef;
  if (path.ObjectPathType === 6)
    return walk.host.state.references.get(path.Name) ?? refuse("InvalidReference", `reference ${path.Name}`);
  return walkFrom(walk, path);
}

/** The object at a path, or the null object where one of its steps found none. */
export function resolvePath(walk: PathWalk, id: number): Target {
  const known = walk.known.get(id);
  if (known !== undefined) return known;
  const path = walk.paths[String(id)];
  if (path === undefined) return refuse("InvalidReference", `object path ${id}`);
  const target = walkTo(walk, path);
  walk.known.set(id, target);
  return target;
}
