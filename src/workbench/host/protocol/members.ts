import { type Host, hasApi } from "../Host";
import type { HostClass, Member } from "../HostClass";
import { classes } from "../objects/index";
import type { Ref } from "../Ref";
import { refuse } from "./HostFailure";

/** "items/worksheet" → "Worksheet": requests select in camelCase, the members are in PascalCase. */
export function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The class of an object; its `self` is opaque here, so one cast stands for all. */
export function classOf(target: Ref): HostClass<unknown> {
  return classes[target.type] as HostClass<unknown>;
}

/** The member, when the host has it and the requirement set allows it; else ApiNotFound with its name. */
export function memberOf(host: Host, target: Ref, name: string): Member<unknown> {
  const member = classOf(target).members[name];
  if (member === undefined || !hasApi(host.settings.requirementSet, member.since)) {
    const since = member === undefined ? "" : ` (ExcelApi ${member.since})`;
    return refuse("ApiNotFound", `${target.type}.${name.charAt(0).toLowerCase()}${name.slice(1)}${since}`);
  }
  return member;
}

/** Methods that change nothing in the workbook, by the beginning of their names. */
const harmless = /^(Get|Activate|Select|Suspend|Calculate|_)/;

/** Refuses a change of a workbook that is open for reading only; without a name, the change is a set property. */
export function assertWritable(host: Host, method = ""): void {
  if (host.settings.readOnly && !harmless.test(method))
    refuse("AccessDenied", "The workbook is open for reading only.");
}
