import { lockAddress } from "../../../domain/formula/cellReference";
import { parseFormula } from "../../../domain/formula/parseFormula";
import { readTokens } from "../../../domain/formula/tokens";
import type { BookName } from "../Book";
import type { Host } from "../Host";
import { does, type HostClass, holds, reads } from "../HostClass";
import { refuse } from "../protocol/HostFailure";
import { isRef, nullRef, type RangeSelf, type Ref, ref, type Selves } from "../Ref";
import { formatRange } from "../rules/address";
import { assertFormula } from "../rules/formula";
import { assertFreeName } from "../rules/names";
import { asBoolean, asText, rangeOf, rangeOfFormula } from "./access";
import { assertReferences, rangeOfTable } from "./references";

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
  if (!formula.startsWith("=") || formula.length < 2) return refuse("InvalidArgument", "A name needs a formula.");
  assertFormula(formula);
  assertReferences(host, formula);
  return formula;
}

/** The cells that a formula means when it is a part of a table and nothing else. */
function tablePart(host: Host, formula: string): RangeSelf | undefined {
  const parsed = parseFormula(formula);
  if (!parsed.ok || parsed.node.kind !== "reference" || parsed.node.reference.kind !== "table") return undefined;
  return rangeOfTable(host, parsed.node.reference);
}

/** Excel since build 1904 keeps a part of a table as its present cells (OfficeDev/office-js#740). */
function flatten(host: Host, formula: string): string {
  const range = tablePart(host, formula);
  return range === undefined ? formula : `=${lockAddress(formatRange(host.book, range))}`;
}

function addName(host: Host, name: unknown, formula: string): Ref<"NamedItem"> {
  const free = assertFreeName(host.book, name);
  host.book.setName({ name: free, formula, visible: true });
  return ref("NamedItem", { name: free });
}

/** A formula in the person's language; the host translates no names of functions and no separators. */
function localFormula(host: Host, formula: unknown): string {
  const text = formulaFrom(host, asText(formula, "formula"));
  const isPlain = readTokens(text)?.every(({ type, text: piece }) => type !== "function" && piece !== ",");
  return isPlain === true ? text : refuse("ApiNotFound", `NamedItemCollection.addFormulaLocal("${text.slice(0, 60)}")`);
}

/** Names of the workbook; the host keeps none of single sheets. */
export const namesClass: HostClass<object> = {
  members: {
    Add: does("1.4", (_, [name, reference], host) => addName(host, name, flatten(host, formulaFrom(host, reference)))),
    AddFormulaLocal: does("1.4", (_, [name, formula], host) => addName(host, name, localFormula(host, formula))),
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
  const { formula } = nameOf(host, self);
  return rangeOfFormula(host, formula) ?? tablePart(host, formula);
}

/** Newer builds fail to show a name of the type Error (OfficeDev/office-js#5174, #5882). */
function setVisible({ book }: Host, name: BookName, visible: boolean): void {
  if (visible && name.formula.includes("#REF!")) refuse("GeneralException", `«${name.name}» leads nowhere.`);
  book.setName({ ...name, visible });
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
      (self, value, host) => setVisible(host, nameOf(host, self), asBoolean(value, "visible")),
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
