import { subtractArea } from "../../../domain/workbook/areas";
import type { BookRule, ConditionalSpec } from "../Book";
import type { Host } from "../Host";
import { does, type HostClass } from "../HostClass";
import { refuse } from "../protocol/HostFailure";
import { type RangeSelf, type Ref, ref, type Selves } from "../Ref";
import { intersect } from "../rules/address";
import { asText, boundedArea } from "./access";
import { assertUnprotected } from "./protect";

type Self = Selves["ConditionalFormat"];
type Known = BookRule<ConditionalSpec>;

function rulesAt({ book }: Host, { sheet, area }: RangeSelf): readonly Known[] {
  return book.conditionals(sheet).filter(({ areas }) => areas.some((own) => intersect(own, area) !== undefined));
}

/** The format; one deleted meanwhile is ItemNotFound. */
export function ruleOf({ book }: Host, { sheet, id }: Self): ConditionalSpec {
  const known = book.conditionals(sheet).find((rule) => rule.id === id);
  return known?.rule ?? refuse("ItemNotFound", "The conditional format is gone.");
}

/** Until its formula is set, a new format shows nowhere. */
const hidden: ConditionalSpec = { formula: "=FALSE", look: {}, stopIfTrue: false };

function add(host: Host, range: RangeSelf, type: unknown): Ref<"ConditionalFormat"> {
  assertUnprotected(host, range.sheet);
  if (range.also !== undefined) return refuse("ApiNotFound", "RangeAreas.conditionalFormats.add");
  if (type !== "Custom") return refuse("ApiNotFound", `ConditionalFormatCollection.add("${String(type)}")`);
  const id = host.book.addConditional(range.sheet, boundedArea(range), hidden);
  return ref("ConditionalFormat", { sheet: range.sheet, id });
}

/** Takes the formats away from a range; where they reach further, they stay. */
export function clearAll(host: Host, range: RangeSelf): void {
  assertUnprotected(host, range.sheet);
  const { book } = host;
  for (const { id, areas, rule } of rulesAt(host, range)) {
    const rest = areas.flatMap((own) => subtractArea(own, range.area));
    book.deleteConditional(range.sheet, id);
    for (const area of rest) book.addConditional(range.sheet, area, rule);
  }
}

export const conditionalsClass: HostClass<RangeSelf> = {
  members: {
    Add: does("1.6", (range, [type], host) => add(host, range, type)),
    ClearAll: does("1.6", (range, _, host) => clearAll(host, range)),
    GetCount: does("1.6", (range, _, host) => rulesAt(host, range).length),
  },
  items: (range, host) => rulesAt(host, range).map(({ id }) => ref("ConditionalFormat", { sheet: range.sheet, id })),
  item: ({ sheet }, id, host) => {
    const self = { sheet, id: asText(id, "id") };
    ruleOf(host, self);
    return ref("ConditionalFormat", self);
  },
};
