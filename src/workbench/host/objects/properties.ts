import type { Host } from "../Host";
import { does, type HostClass, holds, type Member, reads } from "../HostClass";
import { refuse } from "../protocol/HostFailure";
import { nullRef, type Ref, ref, type Targets } from "../Ref";
import { asNumber, asText } from "./access";

/** Excel on desktops trims keys and texts of custom properties to 255 characters. */
const maxText = 255;

const texts = ["Title", "Subject", "Author", "Keywords", "Comments", "Category", "Manager", "Company"];

function textMember(name: string): Member<object> {
  return holds(
    "1.7",
    (_, { state }) => state.documentProperties.get(name) ?? "",
    (_, value, { state }) => void state.documentProperties.set(name, asText(value, name)),
  );
}

/** Excel counts how often a workbook was saved, and by whom last; nobody is signed in here, and nothing was saved. */
export const documentPropertiesClass: HostClass<object> = {
  members: {
    ...Object.fromEntries(texts.map((name) => [name, textMember(name)])),
    LastAuthor: reads("1.7", (_, { state }) => state.documentProperties.get("LastAuthor") ?? ""),
    CreationDate: reads("1.7", (_, { state }) => state.opened),
    RevisionNumber: holds(
      "1.7",
      (_, { state }) => state.documentProperties.get("RevisionNumber") ?? 0,
      (_, value, { state }) =>
        void state.documentProperties.set("RevisionNumber", asNumber(value, "revisionNumber", 0)),
    ),
    Custom: reads("1.7", () => ref("CustomPropertyCollection", {})),
  },
};

/** The key as it was first written: case does not count. */
function findKey({ state }: Host, key: unknown): string | undefined {
  const wanted = asText(key, "key").slice(0, maxText).toLowerCase();
  return [...state.properties.keys()].find((known) => known.toLowerCase() === wanted);
}

function checkValue(value: unknown): unknown {
  if (typeof value === "string") return value.slice(0, maxText);
  return typeof value === "number" || typeof value === "boolean"
    ? value
    : refuse("InvalidArgument", "A property is a text, a number or a boolean.");
}

function addProperty(host: Host, key: unknown, value: unknown): Ref<"CustomProperty"> {
  const name = findKey(host, key) ?? asText(key, "key").slice(0, maxText);
  if (name === "") return refuse("InvalidArgument", "A property needs a key.");
  host.state.properties.set(name, checkValue(value));
  return ref("CustomProperty", { key: name });
}

function findProperty(host: Host, key: unknown): Ref<"CustomProperty"> | undefined {
  const name = findKey(host, key);
  return name === undefined ? undefined : ref("CustomProperty", { key: name });
}

export const customPropertiesClass: HostClass<object> = {
  members: {
    Add: does("1.7", (_, [key, value], host) => addProperty(host, key, value)),
    GetItemOrNullObject: does("1.7", (_, [key], host) => findProperty(host, key) ?? nullRef),
    GetCount: does("1.7", (_self, _args, { state }) => state.properties.size),
    DeleteAll: does("1.7", (_self, _args, { state }) => state.properties.clear()),
  },
  items: (_, { state }) => [...state.properties.keys()].map((key) => ref("CustomProperty", { key })),
  item: (_, key, host) => findProperty(host, key),
};

export const customPropertyClass: HostClass<Targets["CustomProperty"]> = {
  members: {
    Key: reads("1.7", ({ key }) => key),
    Value: holds(
      "1.7",
      ({ key }, { state }) => state.properties.get(key) ?? null,
      ({ key }, value, { state }) => void state.properties.set(key, checkValue(value)),
    ),
    Type: reads("1.7", ({ key }, { state }) => {
      const value = state.properties.get(key);
      if (typeof value === "number") return "Number";
      return typeof value === "boolean" ? "Boolean" : "String";
    }),
    Delete: does("1.7", ({ key }, _, { state }) => void state.properties.delete(key)),
  },
  identify: ({ key }) => ({ _Id: key }),
};
