import type { Host } from "../Host";
import type { HostClass, Member } from "../HostClass";
import { refuse } from "../protocol/HostFailure";
import type { RangeEdge, RangeSelf } from "../Ref";
import { asFields, boundedArea } from "./access";
import { borderClass } from "./borders";
import { writeStyleName } from "./cellStyles";
import { rangeFillClass } from "./fill";
import { rangeFontClass } from "./font";
import { rangeFormatClass } from "./format";

type Group = readonly [type: string, own: HostClass<RangeSelf>];

const format: Group = ["RangeFormat", rangeFormatClass];
/** Groups inside the format that have a class of their own. */
const groups: Readonly<Record<string, Group>> = {
  font: ["RangeFont", rangeFontClass],
  fill: ["RangeFill", rangeFillClass],
};
const edges: Readonly<Record<string, RangeEdge>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
};

function memberOf<S>(type: string, own: HostClass<S>, name: string): Member<S> {
  return own.members[name.charAt(0).toUpperCase() + name.slice(1)] ?? refuse("ApiNotFound", `${type}.${name}`);
}

/** Names and values that are said; an empty object changes nothing. */
function said(value: unknown, what: string): readonly (readonly [string, unknown])[] {
  return Object.entries(asFields(value, what)).filter(([, part]) => part !== undefined && part !== null);
}

function setGroup(host: Host, range: RangeSelf, [type, own]: Group, value: unknown): void {
  for (const [name, part] of said(value, type)) {
    const inner = groups[name];
    if (name === "borders") setBorders(host, range, part);
    else if (inner !== undefined) setGroup(host, range, inner, part);
    else memberOf(type, own, name).set?.(range, part, host);
  }
}

function setBorders(host: Host, range: RangeSelf, value: unknown): void {
  for (const [name, part] of said(value, "borders")) {
    const edge = edges[name] ?? refuse("ApiNotFound", `The host does not know borders.${name}.`);
    for (const [key, one] of said(part, name))
      memberOf("RangeBorder", borderClass, key).set?.({ ...range, edge }, one, host);
  }
}

function setCell(host: Host, range: RangeSelf, value: unknown): void {
  for (const [name, part] of said(value, "cellPropertiesData")) {
    if (name === "style") writeStyleName(host, range, part);
    else if (name === "format") setGroup(host, range, format, part);
    else refuse("ApiNotFound", `The host does not know cell.${name}.`);
  }
}

/** Gives each cell of a range properties of its own, nested as in SettableCellProperties. */
export function setCellProperties(host: Host, range: RangeSelf, data: unknown): void {
  const { row, column, rows, columns } = boundedArea(range);
  const lines: readonly unknown[] = Array.isArray(data) ? data : [];
  if (lines.length !== rows || lines.some((line) => !Array.isArray(line) || line.length !== columns))
    refuse("InvalidArgument", `The array must have ${rows} rows and ${columns} columns.`);
  (lines as readonly (readonly unknown[])[]).forEach((line, r) => {
    line.forEach((one, c) => {
      setCell(host, { sheet: range.sheet, area: { row: row + r, column: column + c, rows: 1, columns: 1 } }, one);
    });
  });
}

/** Gives each column of a range properties of its own, nested as in SettableColumnProperties. */
export function setColumnProperties(host: Host, range: RangeSelf, data: unknown): void {
  const { column, columns, ...rows } = boundedArea(range);
  const looks: readonly unknown[] = Array.isArray(data) ? data : [];
  if (looks.length !== columns) refuse("InvalidArgument", `The array must have ${columns} columns.`);
  looks.forEach((one, index) => {
    const { columnHidden, ...look } = asFields(one, "columnPropertiesData");
    const at = column + index;
    setCell(host, { sheet: range.sheet, area: { ...rows, column: at, columns: 1 } }, look);
    if (typeof columnHidden === "boolean") host.book.setHiddenColumns(range.sheet, at, 1, columnHidden);
  });
}
