import type { Area } from "../../../domain/workbook/address";
import { intersect } from "../../../domain/workbook/areas";
import type { BookChange } from "../Book";
import type { Host } from "../Host";
import { does, type HostClass, type Member, reads } from "../HostClass";
import { type BindingState, nextId } from "../HostState";
import { refuse } from "../protocol/HostFailure";
import { nullRef, type RangeSelf, type Ref, ref, type Targets } from "../Ref";
import { asNumber, asOneOf, asText, rangeOf } from "./access";
import { readTexts } from "./texts";
import { rangeRef } from "./usedRange";

type Self = Targets["Binding"];
const types = ["Range", "Table", "Text"] as const;
/** Numbers of the client's events of the Common API (office.js 1.1.110). */
const [selectionChanged, dataChanged] = [3, 4];

function bindingOf({ state }: Host, { id }: Self): BindingState {
  return state.bindings.find((binding) => binding.id === id) ?? refuse("ItemNotFound", `The binding «${id}» is gone.`);
}

/** The cells of a binding: those of its table as it is now, or its own. */
function areaOf({ book }: Host, { table, area }: BindingState): Area {
  return book.tables().find(({ id }) => id === table)?.area ?? area;
}

function add(host: Host, { sheet, area }: RangeSelf, [type, id]: readonly unknown[]): Ref<"Binding"> {
  const kind = asOneOf(type, types, "bindingType");
  const table = host.book.tables().find((one) => one.sheet === sheet && intersect(one.area, area) !== undefined)?.id;
  if (kind === "Table" && table === undefined) return refuse("InvalidOperation", "The range is no table.");
  const name = id === undefined || id === null ? `binding-${nextId(host.state)}` : asText(id, "id");
  const { bindings } = host.state;
  // A binding of the same id takes the place of the other.
  const others = bindings.filter((binding) => binding.id !== name);
  bindings.splice(0, bindings.length, ...others, {
    id: name,
    type: kind,
    sheet,
    area,
    table: kind === "Table" ? table : undefined,
  });
  return ref("Binding", { id: name });
}

const find = ({ state }: Host, id: unknown): Ref<"Binding"> | undefined =>
  state.bindings.some((binding) => binding.id === id) ? ref("Binding", { id: String(id) }) : undefined;

/** Cells that an add-in watches by a name of its own. */
export const bindingsClass: HostClass<object> = {
  members: {
    Add: does("1.3", (_, [range, ...rest], host) => add(host, rangeOf(host, host.book.activeSheet(), range), rest)),
    AddFromSelection: does("1.3", (_, args, host) => add(host, host.book.selection(), args)),
    AddFromNamedItem: does("1.3", (_, [name, ...rest], host) =>
      add(host, rangeOf(host, host.book.activeSheet(), name), rest),
    ),
    Count: reads("1.1", (_, { state }) => state.bindings.length),
    GetCount: does("1.4", (_self, _args, { state }) => state.bindings.length),
    GetItemAt: does("1.1", (_, [index], { state }) => {
      const binding = state.bindings[asNumber(index, "index", 0)];
      return binding === undefined
        ? refuse("ItemNotFound", `There is no binding ${String(index)}.`)
        : ref("Binding", { id: binding.id });
    }),
    GetItemOrNullObject: does("1.4", (_, [id], host) => find(host, id) ?? nullRef),
  },
  items: (_, { state }) => state.bindings.map(({ id }) => ref("Binding", { id })),
  item: (_, id, host) => find(host, id),
};

const members: Readonly<Record<string, Member<Self>>> = {
  Id: reads("1.1", ({ id }) => id),
  Type: reads("1.1", (self, host) => bindingOf(host, self).type),
  GetRange: does("1.1", (self, _, host) => rangeRef(bindingOf(host, self).sheet, areaOf(host, bindingOf(host, self)))),
  GetTable: does("1.1", (self, _, host) => {
    const { table } = bindingOf(host, self);
    return table === undefined ? refuse("InvalidBinding", "The binding is no table.") : ref("Table", { table });
  }),
  GetText: does("1.1", (self, _, host) => {
    const binding = bindingOf(host, self);
    if (binding.type !== "Text") return refuse("InvalidBinding", "The binding is no text.");
    return readTexts(host, binding.sheet, areaOf(host, binding))[0]?.[0] ?? "";
  }),
  Delete: does("1.3", (self, _, host) => {
    const { bindings } = host.state;
    bindings.splice(bindings.indexOf(bindingOf(host, self)), 1);
  }),
};

export const bindingClass: HostClass<Self> = { members, identify: ({ id }) => ({ _Id: id, Id: id }) };

/** Tells the bindings whose cells changed. */
export function tellBindings(host: Host, { sheet, area }: Pick<BookChange, "sheet" | "area">): void {
  for (const binding of host.state.bindings) {
    if (binding.sheet === sheet && host.state.eventsEnabled && intersect(areaOf(host, binding), area) !== undefined)
      host.emit({ type: dataChanged, target: binding.id, args: {} });
  }
}

/** Tells the bindings in which cells were selected, by their place in the binding from 0. */
export function tellSelectedBindings(host: Host, { sheet, area }: RangeSelf): void {
  for (const binding of host.state.bindings) {
    const own = areaOf(host, binding);
    const common = binding.sheet === sheet && host.state.eventsEnabled ? intersect(own, area) : undefined;
    if (common === undefined) continue;
    const place = { startRow: common.row - own.row, startColumn: common.column - own.column };
    host.emit({
      type: selectionChanged,
      target: binding.id,
      args: { ...place, rowCount: common.rows, columnCount: common.columns },
    });
  }
}
