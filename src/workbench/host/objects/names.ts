import { lockAddress } from "../../../domain/formula/cellReference";
import type { BookName } from "../Book";
import type { Host } from "../Host";
import { does, type HostClass, holds, reads } from "../HostClass";
import { refuse } from "../protocol/HostFailure";
import { isRef, nullRef, type RangeSelf, type Ref, ref, type Selves } from "../Ref";
import { formatRange } from "../rules/address";
import { assertFreeName } from "../rules/names";
import { asBoolean, asText, rangeOf, rangeOfFormula } from "./access";

type Self = Selves["NamedItem"];

function findName({ book }: Host, name: string): BookName | undefined {
  return book.names().find((known) => known.name.toLowerCase() === name.toLowerCase());
}

function nameOf(host: Host, { name }: Self): BookName {
  return findName(host, name) ?? refuse("ItemNotFound", `The name «${name}» is gone.`);
}

function formulaFrom(host: Host, reference: unknown): string {
  if (isRef(reference)) return `=${lockAddress(formatRange(host.book, rangeOf(host, "", reference)))}`;
  const formula = asText(reference, "reference");
  return formula.startsWith("=") && formula.length > 1 ? formula : refuse("InvalidArgument", "A name needs a formula.");
}

function addName(host: Host, name: unknown, reference: unknown): Ref<"NamedItem"> {
  const free = assertFreeName(host.book, name);
  host.book.setName({ name: free, formula: formulaFrom(host, reference), visible: true });
  return ref("NamedItem", { name: free });
}

/** Names of the workbook; the host keeps none of single sheets. */
export const namesClass: HostClass<object> = {
  members: {
    Add: does("1.4", (_, [name, reference], host) => addName(host, name, reference)),
    GetItemOrNullObject: does("1.4", (_, [name], host) => {
      const known = findName(host, asText(name, "name"));
      return known === undefined ? nullRef : ref("NamedItem", { name: known.name });
    }),
    GetCount: does("1.4", (_self, _args, { book }) => book.names().length),
  },
  items: (_, { book }) => book.names().map(({ name }) => ref("NamedItem", { name })),
  item: (_, name, host) => {
    const known = findName(host, String(name));
    return known === undefined ? undefined : ref("NamedItem", { name: known.name });
  },
};

function rangeAt(host: Host, self: Self): RangeSelf | undefined {
  return rangeOfFormula(host, nameOf(host, self).formula);
}

export const nameClass: HostClass<Self> = {
  members: {
    Name: reads("1.1", (self, host) => nameOf(host, self).name),
    Formula: holds(
      "1.7",
      (self, host) => nameOf(host, self).formula,
      (self, value, host) => host.book.setName({ ...nameOf(host, self), formula: formulaFrom(host, value) }),
    ),
    Visible: holds(
      "1.1",
      (self, host) => nameOf(host, self).visible,
      (self, value, host) => host.book.setName({ ...nameOf(host, self), visible: asBoolean(value, "visible") }),
    ),
    GetRange: does("1.1", (self, _, host) => {
      const range = rangeAt(host, self);
      return range === undefined ? refuse("InvalidReference", `«${self.name}» is no range.`) : ref("Range", range);
    }),
    GetRangeOrNullObject: does("1.4", (self, _, host) => {
      const range = rangeAt(host, self);
      return range === undefined ? nullRef : ref("Range", range);
    }),
    Delete: does("1.4", (self, _, { book }) => book.deleteName(self.name)),
  },
  identify: ({ name }) => ({ _Id: name }),
};
