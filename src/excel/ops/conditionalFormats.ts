import type { ConditionalRole } from "../../domain/workbook/WritePlan";
import type { Step } from "./Step";

/** Dark text on a pale fill of the same hue, contrast at least 4.5:1; the word in the cell says it too. */
const conditionalLooks: Readonly<Record<ConditionalRole, { readonly color: string; readonly fill: string }>> = {
  bad: { color: "#8A1C1C", fill: "#FBE3E3" },
  high: { color: "#7A3A00", fill: "#FCDDC4" },
  warn: { color: "#6B4A00", fill: "#FFF1CC" },
  good: { color: "#0F5A2E", fill: "#DFF3E5" },
  bar: { color: "#FFFFFF", fill: "#0B5C7A" },
  today: { color: "#5A4300", fill: "#FFE9A8" },
  band: { color: "#37474F", fill: "#DCE8ED" },
};

/** The conditional formats of a sheet, in the place of the ones on the same cells; those of a person elsewhere stay. */
export const setConditionalFormats: Step<"setConditionalFormats"> = (context, op) => {
  const areas = new Set(op.formats.map((format) => format.area));
  for (const area of areas) {
    if (!context.blank.isBlank("conditional", op.sheet, area))
      context.rangeAt(op.sheet, area).conditionalFormats.clearAll();
  }
  for (const { area, formula, look } of op.formats) {
    const { custom } = context.rangeAt(op.sheet, area).conditionalFormats.add("Custom");
    custom.rule.formula = formula;
    custom.format.font.color = conditionalLooks[look].color;
    custom.format.fill.color = conditionalLooks[look].fill;
  }
};
