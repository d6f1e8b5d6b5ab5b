import { conditionalLooks } from "../../domain/workbook/roleLooks";
import type { Step } from "./Step";

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
    custom.format.font.color = `#${conditionalLooks[look].color}`;
    custom.format.fill.color = `#${conditionalLooks[look].fill}`;
  }
};
