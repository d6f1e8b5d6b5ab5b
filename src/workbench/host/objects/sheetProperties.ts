import type { Host } from "../Host";
import { does, type HostClass, holds, reads } from "../HostClass";
import { getOrCreate } from "../HostState";
import { refuse } from "../protocol/HostFailure";
import { nullRef, type Ref, ref, type SheetSelf, type Targets } from "../Ref";
import { asText } from "./access";

function all({ state }: Host, { sheet }: SheetSelf): Map<string, string> {
  return getOrCreate(state.sheetProperties, sheet, () => new Map());
}

/** The key as it was first written: case does not count. */
function find(host: Host, self: SheetSelf, key: unknown): Ref<"WorksheetCustomProperty"> | undefined {
  const wanted = asText(key, "key").toLowerCase();
  const known = [...all(host, self).keys()].find((one) => one.toLowerCase() === wanted);
  return known === undefined ? undefined : ref("WorksheetCustomProperty", { ...self, key: known });
}

/** Texts that an add-in keeps with a sheet. */
export const sheetPropertiesClass: HostClass<SheetSelf> = {
  members: {
    Add: does("1.12", (self, [key, value], host) => {
      const known = find(host, self, key) ?? ref("WorksheetCustomProperty", { ...self, key: asText(key, "key") });
      all(host, self).set(known.self.key, asText(value, "value"));
      return known;
    }),
    GetCount: does("1.12", (self, _, host) => all(host, self).size),
    GetItemOrNullObject: does("1.12", (self, [key], host) => find(host, self, key) ?? nullRef),
  },
  items: (self, host) => [...all(host, self).keys()].map((key) => ref("WorksheetCustomProperty", { ...self, key })),
  item: (self, key, host) => find(host, self, key),
};

export const sheetPropertyClass: HostClass<Targets["WorksheetCustomProperty"]> = {
  members: {
    Key: reads("1.12", ({ key }) => key),
    Value: holds(
      "1.12",
      (self, host) => all(host, self).get(self.key) ?? refuse("ItemNotFound", `The property «${self.key}» is gone.`),
      (self, value, host) => void all(host, self).set(self.key, asText(value, "value")),
    ),
    Delete: does("1.12", (self, _, host) => void all(host, self).delete(self.key)),
  },
  identify: ({ key }) => ({ _Id: key, Key: key }),
};
