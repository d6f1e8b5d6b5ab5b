import type { BookRule, ConditionalSpec } from "../Book";
import type { Host } from "../Host";
import { does, type HostClass, holds, type Member, reads } from "../HostClass";
import { refuse } from "../protocol/HostFailure";
import { type RangeSelf, type Ref, ref, type Selves } from "../Ref";
import { intersect } from "../rules/address";
import { subtractArea } from "../rules/areas";
import { asBoolean, asColor, asText, boundedArea } from "./access";
import { assertUnprotected } from "./protect";
import { hasStructuredReference } from "./references";

type Self = Selves["ConditionalFormat"];
type Known = BookRule<ConditionalSpec>;

function rulesAt({ book }: Host, { sheet, area }: RangeSelf): readonly Known[] {
  return book.conditionals(sheet).filter(({ areas }) => areas.some((own) => intersect(own, area) !== undefined));
}

function ruleOf({ book }: Host, { sheet, id }: Self): ConditionalSpec {
  const known = book.conditionals(sheet).find((rule) => rule.id === id);
  return known?.rule ?? refuse("ItemNotFound", "The conditional format is gone.");
}

/** Until its formula is set, a new format shows nowhere. */
const hidden: ConditionalSpec = { formula: "=FALSE", look: {}, stopIfTrue: false };

function add(host: Host, range: RangeSelf, type: unknown): Ref<"ConditionalFormat"> {
  assertUnprotected(host, range.sheet);
  if (type !== "Custom") return refuse("ApiNotFound", `ConditionalFormatCollection.add("${String(type)}")`);
  const id = host.book.addConditional(range.sheet, boundedArea(range), hidden);
  return ref("ConditionalFormat", { sheet: range.sheet, id });
}

/** Takes the formats away from a range; where they reach further, they stay. */
function clearAll(host: Host, range: RangeSelf): void {
  assertUnprotected(host, range.sheet);
  const { book } = host;
  for (const { id, areas, rule } of [...rulesAt(host, range)].reverse()) {
    const rest = areas.flatMap((own) => subtractArea(own, range.area));
    book.deleteConditional(range.sheet, id);
    for (const area of rest) book.addConditional(range.sheet, area, rule);
  }
}

function change(host: Host, self: Self, part: Partial<ConditionalSpec>): void {
  assertUnprotected(host, self.sheet);
  host.book.setConditional(self.sheet, self.id, { ...ruleOf(host, self), ...part });
}

export const conditionalsClass: HostClass<RangeSelf> = {
  members: {
    Add: does("1.6", (range, [type], host) => add(host, range, type)),
    ClearAll: does("1.6", (range, _, host) => clearAll(host, range)),
    GetCount: does("1.6", (range, _, host) => rulesAt(host, range).length),
    GetItem: does("1.6", ({ sheet }, [id], host) => {
      const self = { sheet, id: asText(id, "id") };
      ruleOf(host, self);
      return ref("ConditionalFormat", self);
    }),
  },
  items: (range, host) => rulesAt(host, range).map(({ id }) => ref("ConditionalFormat", { sheet: range.sheet, id })),
  item: ({ sheet }, id) => ref("ConditionalFormat", { sheet, id: asText(id, "id") }),
};

export const conditionalClass: HostClass<Self> = {
  members: {
    Id: reads("1.6", ({ id }) => id),
    Type: reads("1.6", () => "Custom"),
    Custom: reads("1.6", (self) => ref("CustomConditionalFormat", self)),
    StopIfTrue: holds(
      "1.6",
      (self, host) => ruleOf(host, self).stopIfTrue,
      (self, value, host) => change(host, self, { stopIfTrue: asBoolean(value, "stopIfTrue") }),
    ),
    Delete: does("1.6", (self, _, host) => {
      assertUnprotected(host, self.sheet);
      host.book.deleteConditional(self.sheet, self.id);
    }),
  },
  identify: ({ id }) => ({ _Id: id, Id: id }),
};

export const customConditionalClass: HostClass<Self> = {
  members: {
    Rule: reads("1.6", (self) => ref("ConditionalFormatRule", self)),
    Format: reads("1.6", (self) => ref("ConditionalRangeFormat", self)),
  },
};

function setFormula(host: Host, self: Self, value: unknown): void {
  const formula = asText(value, "formula");
  if (!formula.startsWith("=")) refuse("InvalidArgument", "A conditional format needs a formula.");
  if (hasStructuredReference(formula))
    refuse("InvalidArgument", `A conditional format takes no structured reference: ${formula.slice(0, 80)}`);
  change(host, self, { formula });
}

export const conditionalRuleClass: HostClass<Self> = {
  members: {
    Formula: holds(
      "1.6",
      (self, host) => ruleOf(host, self).formula,
      (self, value, host) => setFormula(host, self, value),
    ),
  },
};

function look(
  name: keyof ConditionalSpec["look"],
  check: (value: unknown, what: string) => string | boolean,
): Member<Self> {
  return holds(
    "1.6",
    (self, host) => ruleOf(host, self).look[name] ?? null,
    (self, value, host) => change(host, self, { look: { ...ruleOf(host, self).look, [name]: check(value, name) } }),
  );
}

export const conditionalRangeFormatClass: HostClass<Self> = {
  members: {
    Font: reads("1.6", (self) => ref("ConditionalRangeFont", self)),
    Fill: reads("1.6", (self) => ref("ConditionalRangeFill", self)),
  },
};

export const conditionalFontClass: HostClass<Self> = {
  members: { Color: look("color", asColor), Bold: look("bold", asBoolean), Italic: look("italic", asBoolean) },
};

export const conditionalFillClass: HostClass<Self> = { members: { Color: look("fill", asColor) } };
