import type { Host } from "../Host";
import { does, type HostClass, reads } from "../HostClass";
import { nextId } from "../HostState";
import { refuse } from "../protocol/HostFailure";
import { nullRef, type Ref, ref, type Targets } from "../Ref";
import { asText } from "./access";

/** The XML, when it is one element with what belongs to it. */
function assertXml(value: unknown): string {
  const xml = asText(value, "xml");
  const body = xml.replace(/^\s*<\?[^>]*\?>/, "").trim();
  const name = /^<([^\s/>!?]+)/.exec(body)?.[1];
  const isWhole = name !== undefined && (body.endsWith(`</${name}>`) || /^<[^>]*\/>$/.test(body));
  return isWhole ? xml : refuse("InvalidArgument", "That is no XML.");
}

/** The namespace of the root element (Namespaces in XML 1.0, 5). */
function namespaceOf(xml: string): string {
  const root = /<([^\s<>/!?]+)(?=[\s/>])([^<>]*)>/.exec(xml.replace(/^\s*<\?[^>]*\?>/, ""));
  const prefix = root?.[1]?.includes(":") ? `:${root[1].split(":")[0]}` : "";
  return new RegExp(`\\bxmlns${prefix}\\s*=\\s*["']([^"']*)`).exec(root?.[2] ?? "")?.[1] ?? "";
}

function xmlOf({ state }: Host, { id }: Targets["CustomXmlPart"]): string {
  return state.xmlParts.get(id) ?? refuse("ItemNotFound", "The XML part is gone.");
}

function find({ state }: Host, id: unknown): Ref<"CustomXmlPart"> | undefined {
  return typeof id === "string" && state.xmlParts.has(id) ? ref("CustomXmlPart", { id }) : undefined;
}

function add({ state }: Host, xml: unknown): Ref<"CustomXmlPart"> {
  const checked = assertXml(xml);
  const id = `{00000000-0000-0000-0000-${String(nextId(state)).padStart(12, "0")}}`;
  state.xmlParts.set(id, checked);
  return ref("CustomXmlPart", { id });
}

/** XML that an add-in keeps with the workbook. */
export const xmlPartsClass: HostClass<object> = {
  members: {
    Add: does("1.5", (_, [xml], host) => add(host, xml)),
    GetByNamespace: does("1.5", (_, [namespace]) =>
      ref("CustomXmlPartScopedCollection", { namespace: asText(namespace, "namespaceUri") }),
    ),
    GetCount: does("1.5", (_self, _args, { state }) => state.xmlParts.size),
    GetItemOrNullObject: does("1.5", (_, [id], host) => find(host, id) ?? nullRef),
  },
  items: (_, { state }) => [...state.xmlParts.keys()].map((id) => ref("CustomXmlPart", { id })),
  item: (_, id, host) => find(host, id),
};

function partsIn({ state }: Host, namespace: string): readonly Ref<"CustomXmlPart">[] {
  const found = [...state.xmlParts].filter(([, xml]) => namespaceOf(xml) === namespace);
  return found.map(([id]) => ref("CustomXmlPart", { id }));
}

export const scopedXmlPartsClass: HostClass<Targets["CustomXmlPartScopedCollection"]> = {
  members: {
    GetCount: does("1.5", ({ namespace }, _, host) => partsIn(host, namespace).length),
    GetOnlyItem: does("1.5", ({ namespace }, _, host) => {
      const [only, ...others] = partsIn(host, namespace);
      return only !== undefined && others.length === 0
        ? only
        : refuse("InvalidOperation", "There is not exactly one part.");
    }),
    GetOnlyItemOrNullObject: does("1.5", ({ namespace }, _, host) => {
      const [only, ...others] = partsIn(host, namespace);
      return only !== undefined && others.length === 0 ? only : nullRef;
    }),
  },
  items: ({ namespace }, host) => partsIn(host, namespace),
  item: (_, id, host) => find(host, id),
};

export const xmlPartClass: HostClass<Targets["CustomXmlPart"]> = {
  members: {
    Id: reads("1.5", ({ id }) => id),
    NamespaceUri: reads("1.5", (self, host) => namespaceOf(xmlOf(host, self))),
    GetXml: does("1.5", (self, _, host) => xmlOf(host, self)),
    SetXml: does("1.5", (self, [xml], host) => {
      xmlOf(host, self);
      host.state.xmlParts.set(self.id, assertXml(xml));
    }),
    Delete: does("1.5", ({ id }, _, { state }) => void state.xmlParts.delete(id)),
  },
  identify: ({ id }) => ({ _Id: id, Id: id }),
};
