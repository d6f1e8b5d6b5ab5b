import { listReferences } from "../../domain/formula/listReferences";
import type { Step } from "./Step";

/**
 * Since build 1904 `names.add` keeps a column of a table as its present area, which does not grow (OfficeDev/office-js#740);
 * a formula in the person's language is kept as it is, and a part of a table is the same in all languages.
 */
function addName({ names }: Excel.Workbook, name: string, formula: string): Excel.NamedItem {
  const [reference, ...others] = listReferences(formula) ?? [];
  const isColumn = reference?.kind === "table" && others.length === 0 && /^=[^(),;]*$/.test(formula);
  return isColumn ? names.addFormulaLocal(name, formula) : names.add(name, formula);
}

/** A workbook name; one of that name gives way, as a null object takes no harm from delete. */
export const defineName: Step<"defineName"> = ({ workbook, blank }, op) => {
  if (!blank.isFreeName(op.name)) workbook.names.getItemOrNullObject(op.name).delete();
  const item = addName(workbook, op.name, op.formula);
  // A new name is visible; setting it on one that leads nowhere fails in newer builds (OfficeDev/office-js#5174, #5882).
  if (!op.visible) item.visible = false;
};

/** Takes a name away; one that is already gone is no error. */
export const removeName: Step<"removeName"> = ({ workbook }, op) => {
  workbook.names.getItemOrNullObject(op.name).delete();
};

/** A custom document property; an empty value takes it away. */
export const setProperty: Step<"setProperty"> = ({ workbook }, op) => {
  const { custom } = workbook.properties;
  if (op.value === "") custom.getItemOrNullObject(op.key).delete();
  else custom.add(op.key, op.value);
};
