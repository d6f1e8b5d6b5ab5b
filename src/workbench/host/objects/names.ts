import { lockAddress } from "../../../domain/formula/cellReference";
import { parseFormula } from "../../../domain/formula/parseFormula";
import { readTokens } from "../../../domain/formula/tokens";
import type { BookName } from "../Book";
import type { Host } from "../Host";
import { does, type HostClass, holds, type Member, reads } from "../HostClass";
import { refuse } from "../protocol/HostFailure";
import { isRef, nullRef, type RangeSelf, type Ref, ref, type Targets } from "../Ref";
import { formatRange } from "../rules/address";
import { assertArguments, assertFormula } from "../rules/formula";
import { assertFreeName } from "../rules/names";
import { asBoolean, asText, rangeOf, rangeOfFormula } from "./access";
import { assertReferences, rangeOfTable } from "./references";
import { spellerOf } from "./spell";
import { valueType } from "./texts";

type Self = Targets["NamedItem"];

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
  assertArguments(host.book, formula);
  assertReferences(host, formula);
  return spellerOf(host)(formula);
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

type Many = Targets["NamedItemCollection"];

/** Univer looks a name up by its letters alone, so that no two scopes have the same. */
function addName(host: Host, { sheet }: Many, [name, comment]: readonly unknown[], formula: string): Ref<"NamedItem"> {
  const free = assertFreeName(host.book, name);
  host.book.setName({
    name: free,
    formula,
    visible: true,
    ...(sheet === undefined ? {} : { sheet }),
    ...(comment === undefined || comment === null ? {} : { comment: asText(comment, "comment") }),
  });
  return ref("NamedItem", { name: free });
}

function namesOf({ book }: Host, { sheet }: Many): readonly BookName[] {
  return book.names().filter((name) => name.sheet === sheet);
}

function findItem(host: Host, self: Many, name: unknown): Ref<"NamedItem"> | undefined {
  const wanted = asText(name, "name").toLowerCase();
  const known = namesOf(host, self).find((one) => one.name.toLowerCase() === wanted);
  return known === undefined ? undefined : ref("NamedItem", { name: known.name });
}

/** A formula in the person's language; the host translates no names of functions and no separators. */
function localFormula(host: Host, formula: unknown): string {
  const text = formulaFrom(host, asText(formula, "formula"));
  const isPlain = readTokens(text)?.every(({ type, text: piece }) => type !== "function" && piece !== ",");
  return isPlain === true ? text : refuse("ApiNotFound", `NamedItemCollection.addFormulaLocal("${text.slice(0, 60)}")`);
}

/** Names of the workbook, or those of a sheet. */
export const namesClass: HostClass<Many> = {
  members: {
    Add: does("1.4", (self, [name, reference, comment], host) =>
      addName(host, self, [name, comment], flatten(host, formulaFrom(host, reference))),
    ),
    AddFormulaLocal: does("1.4", (self, [name, formula, comment], host) =>
      addName(host, self, [name, comment], localFormula(host, formula)),
    ),
    GetItemOrNullObject: does("1.4", (self, [name], host) => findItem(host, self, name) ?? nullRef),
    GetCount: does("1.4", (self, _, host) => namesOf(host, self).length),
  },
  items: (self, host) => namesOf(host, self).map(({ name }) => ref("NamedItem", { name })),
  prepare: (self, host, select) => evaluateNames(host, namesOf(host, self), select),
  item: (self, name, host) => findItem(host, self, name),
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

/** What a name means: its cells, or what its formula gives. */
function valueAt(host: Host, self: Self): { readonly type: string; readonly value: unknown } {
  const range = rangeAt(host, self);
  if (range !== undefined) return { type: "Range", value: formatRange(host.book, range) };
  const value = host.state.evaluated.get(nameOf(host, self).formula) ?? "";
  const type = valueType(value);
  return { type: type === "Double" && Number.isInteger(value) ? "Integer" : type, value };
}

/** Formulas of names are calculated when their values are asked for. */
async function evaluateNames(host: Host, names: readonly BookName[], select: readonly string[]): Promise<void> {
  const asksAll = select.every((one) => one === "items");
  if (!asksAll && !select.some((one) => /(^|\/)(value|type)$/i.test(one))) return;
  for (const { name, formula, sheet } of names) {
    if (rangeAt(host, { name }) !== undefined) continue;
    host.state.evaluated.set(formula, await host.book.evaluate(sheet ?? host.book.activeSheet(), formula));
  }
}

const belongs: Readonly<Record<string, Member<Self>>> = {
  Type: reads("1.1", (self, host) => valueAt(host, self).type),
  Value: reads("1.1", (self, host) => valueAt(host, self).value),
  Scope: reads("1.4", (self, host) => (nameOf(host, self).sheet === undefined ? "Workbook" : "Worksheet")),
  Comment: holds(
    "1.4",
    (self, host) => nameOf(host, self).comment ?? "",
    (self, value, host) => host.book.setName({ ...nameOf(host, self), comment: asText(value, "comment") }),
  ),
  Worksheet: reads("1.4", (self, host) => {
    const { sheet } = nameOf(host, self);
    return sheet === undefined
      ? refuse("InvalidOperation", `«${self.name}» belongs to the workbook.`)
      : ref("Worksheet", { sheet });
  }),
  WorksheetOrNullObject: reads("1.4", (self, host) => {
    const { sheet } = nameOf(host, self);
    return sheet === undefined ? nullRef : ref("Worksheet", { sheet });
  }),
};

export const nameClass: HostClass<Self> = {
  scalars: ["Name", "Type", "Value", "Formula", "Visible", "Scope", "Comment"],
  prepare: (self, host, select) => evaluateNames(host, [nameOf(host, self)], select),
  members: {
    ...belongs,
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
