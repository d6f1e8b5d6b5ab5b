import { shiftFormula } from "../../../domain/formula/shiftFormula";
import type { Area } from "../../../domain/workbook/address";
import { intersect, subtractArea } from "../../../domain/workbook/areas";
import type { BookRule } from "../Book";
import type { ConditionalLook, ConditionalRules, ConditionalSpec, ConditionalType } from "../ConditionalSpec";
import type { Host } from "../Host";
import { does, type HostClass } from "../HostClass";
import { refuse } from "../protocol/HostFailure";
import { nullRef, type RangeSelf, type Ref, ref, type Targets } from "../Ref";
import { plainRule } from "../rules/conditionalDefaults";
import { firstCell } from "../rules/conditionalFormula";
import { assertArguments } from "../rules/formula";
import { mapFormulas } from "../rules/mapFormulas";
import { asNumber, asOneOf, asText, styledArea } from "./access";
import { assertUnprotected } from "./protect";
import { assertSheets } from "./references";
import { spellerOf } from "./spell";

type Self = Targets["ConditionalFormat"];
type Known = BookRule<ConditionalSpec>;

const types: readonly ConditionalType[] = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
];

/** The blocks of a range, or of several ranges of one sheet. */
function blocksOf(range: RangeSelf): readonly Area[] {
  return [range, ...(range.also ?? [])].map(({ area }) => area);
}

function rulesAt({ book }: Host, range: RangeSelf): readonly Known[] {
  const blocks = blocksOf(range);
  const isHere = (area: Area) => blocks.some((block) => intersect(area, block) !== undefined);
  return book.conditionals(range.sheet).filter(({ areas }) => areas.some(isHere));
}

/** The format with its cells; one deleted meanwhile is ItemNotFound. */
export function knownRule({ book }: Host, { sheet, id }: Self): Known {
  const known = book.conditionals(sheet).find((rule) => rule.id === id);
  return known ?? refuse("ItemNotFound", "The conditional format is gone.");
}

/** The rule of a format of that type; Excel refuses to read or set it on a format of another (OfficeDev/office-js#2180). */
export function ruleOf<K extends ConditionalType>(host: Host, self: Self, type: K): ConditionalRules[K] {
  const { rule } = knownRule(host, self);
  if (rule.type !== type) return refuse("InvalidOperation", "This operation is not permitted for the current object.");
  return rule.rule as ConditionalRules[K];
}

/** Changes a part of a format: of its rule, of its look or of the whole. */
export function changeFormat(host: Host, self: Self, part: object): void {
  assertUnprotected(host, self.sheet);
  host.book.setConditional(self.sheet, self.id, { ...knownRule(host, self).rule, ...part });
}

export function changeRule<K extends ConditionalType>(
  host: Host,
  self: Self,
  type: K,
  part: Partial<ConditionalRules[K]>,
): void {
  const known = ruleOf(host, self, type);
  const spell = spellerOf(host);
  const spelled = mapFormulas(part, (formula) => {
    assertArguments(host.book, formula);
    assertSheets(host, formula);
    return spell(formula);
  });
  changeFormat(host, self, { rule: { ...known, ...spelled } });
}

export function changeLook(host: Host, self: Self, part: Partial<ConditionalLook>): void {
  const { look } = knownRule(host, self).rule;
  changeFormat(host, self, { look: { ...look, ...part } });
}

function add(host: Host, range: RangeSelf, word: unknown): Ref<"ConditionalFormat"> {
  assertUnprotected(host, range.sheet);
  const type = asOneOf(word, types, "type");
  const areas = [range, ...(range.also ?? [])].map((one) => styledArea(host, one));
  const id = host.book.addConditional(range.sheet, areas, { ...plainRule(type), look: {}, stopIfTrue: false });
  return ref("ConditionalFormat", { sheet: range.sheet, id });
}

/** Relative formulas of a format whose first cell becomes another speak of the same cells as before. */
function anchored(spec: ConditionalSpec, before: readonly Area[], after: readonly Area[]): ConditionalSpec {
  const [from, to] = [firstCell(before), firstCell(after)];
  const [down, right] = [to.row - from.row, to.column - from.column];
  if (down === 0 && right === 0) return spec;
  return mapFormulas(spec, (formula) => shiftFormula(formula, down, right));
}

/** Takes the formats away from a range; where they reach further, they stay. */
export function clearAll(host: Host, range: RangeSelf): void {
  assertUnprotected(host, range.sheet);
  const { book } = host;
  for (const { id, areas, rule } of rulesAt(host, range)) {
    const rest = blocksOf(range).reduce<readonly Area[]>(
      (left, block) => left.flatMap((own) => subtractArea(own, block)),
      areas,
    );
    if (rest.length === 0) book.deleteConditional(range.sheet, id);
    else book.setConditional(range.sheet, id, anchored(rule, areas, rest), rest);
  }
}

function find({ book }: Host, { sheet }: RangeSelf, id: unknown): Ref<"ConditionalFormat"> | undefined {
  const wanted = asText(id, "id");
  const isKnown = book.conditionals(sheet).some((rule) => rule.id === wanted);
  return isKnown ? ref("ConditionalFormat", { sheet, id: wanted }) : undefined;
}

function itemAt(host: Host, range: RangeSelf, index: unknown): Ref<"ConditionalFormat"> {
  const known = rulesAt(host, range)[asNumber(index, "index", 0)];
  if (known === undefined) return refuse("ItemNotFound", `There is no conditional format ${String(index)}.`);
  return ref("ConditionalFormat", { sheet: range.sheet, id: known.id });
}

export const conditionalsClass: HostClass<RangeSelf> = {
  members: {
    Add: does("1.6", (range, [type], host) => add(host, range, type)),
    ClearAll: does("1.6", (range, _, host) => clearAll(host, range)),
    GetCount: does("1.6", (range, _, host) => rulesAt(host, range).length),
    GetItemAt: does("1.6", (range, [index], host) => itemAt(host, range, index)),
    GetItemOrNullObject: does("1.14", (range, [id], host) => find(host, range, id) ?? nullRef),
  },
  items: (range, host) => rulesAt(host, range).map(({ id }) => ref("ConditionalFormat", { sheet: range.sheet, id })),
  item: (range, id, host) => find(host, range, id) ?? refuse("ItemNotFound", "The conditional format is gone."),
};
