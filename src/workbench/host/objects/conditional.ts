import type { ConditionalSpec } from "../Book";
import type { Host } from "../Host";
import { does, type HostClass, holds, type Member, reads } from "../HostClass";
import { refuse } from "../protocol/HostFailure";
import { ref, type Selves } from "../Ref";
import { assertFormula } from "../rules/formula";
import { asBoolean, asColor, asText } from "./access";
import { ruleOf } from "./conditionals";
import { assertUnprotected } from "./protect";
import { hasStructuredReference } from "./references";

type Self = Selves["ConditionalFormat"];

function change(host: Host, self: Self, part: Partial<ConditionalSpec>): void {
  assertUnprotected(host, self.sheet);
  host.book.setConditional(self.sheet, self.id, { ...ruleOf(host, self), ...part });
}

export const conditionalClass: HostClass<Self> = {
  members: {
    Id: reads("1.6", ({ id }) => id),
    Type: reads("1.6", () => "Custom"),
    Priority: reads("1.6", ({ sheet, id }, { book }) => book.conditionals(sheet).findIndex((rule) => rule.id === id)),
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
  assertFormula(formula);
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
