import type { Host } from "../Host";
import { does, type HostClass, holds, reads } from "../HostClass";
import { refuse } from "../protocol/HostFailure";
import { nullRef, type Ref, ref, type Targets } from "../Ref";
import { asText } from "./access";

function find({ state }: Host, key: unknown): Ref<"Setting"> | undefined {
  const name = asText(key, "key");
  return state.settings.has(name) ? ref("Setting", { key: name }) : undefined;
}

function add({ state }: Host, key: unknown, value: unknown): Ref<"Setting"> {
  const name = asText(key, "key");
  if (name === "") return refuse("InvalidArgument", "A setting needs a key.");
  state.settings.set(name, value ?? null);
  return ref("Setting", { key: name });
}

/** Values that an add-in keeps with the workbook. */
export const settingsClass: HostClass<object> = {
  members: {
    Add: does("1.4", (_, [key, value], host) => add(host, key, value)),
    GetItemOrNullObject: does("1.4", (_, [key], host) => find(host, key) ?? nullRef),
    GetCount: does("1.4", (_self, _args, { state }) => state.settings.size),
  },
  items: (_, { state }) => [...state.settings.keys()].map((key) => ref("Setting", { key })),
  item: (_, key, host) => find(host, key),
};

export const settingClass: HostClass<Targets["Setting"]> = {
  members: {
    Key: reads("1.4", ({ key }) => key),
    Value: holds(
      "1.4",
      ({ key }, { state }) => state.settings.get(key) ?? null,
      ({ key }, value, { state }) => void state.settings.set(key, value),
    ),
    Delete: does("1.4", ({ key }, _, { state }) => void state.settings.delete(key)),
  },
  identify: ({ key }) => ({ _Id: key }),
};
