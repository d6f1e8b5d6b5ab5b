import type { Step } from "./Step";

/** A workbook name; one of that name gives way, as a null object takes no harm from delete. */
export const defineName: Step<"defineName"> = ({ workbook }, op) => {
  workbook.names.getItemOrNullObject(op.name).delete();
  workbook.names.add(op.name, op.formula).visible = op.visible;
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
