import { inQuotes } from "../../domain/formula/sheetName";
import { parseArea } from "../../domain/workbook/address";
import type { Write } from "../../domain/workbook/WritePlan";
import { uniformFormula } from "../write/uniform";
import { markAsText, mayCoerce } from "./literal";
import { type OpOf, rangeOf, type Step, type StepContext } from "./Step";

/** Excel sets a single value on all cells of a range (docs: «Set values for a range»), though the type asks for a grid. */
function everywhere(value: string): string[][] {
  return value as unknown as string[][];
}

/** Formulas of a block, null where a cell is none of it. */
interface FormulaBlock extends Omit<OpOf<"setFormulas">, "formulas"> {
  readonly formulas: readonly (readonly (string | null)[])[];
}

/** Texts stay texts: in a cell that is not "@" an apostrophe guards what Excel would turn into a number, date or formula. */
function guard(context: StepContext, sheet: string, [row, column]: readonly [number, number], value: Write): Write {
  if (typeof value !== "string" || !mayCoerce(value)) return value;
  return context.isText(sheet, row, column) ? value : markAsText(value);
}

/** The number format of a block, in en-US codes. */
export const setNumberFormat: Step<"setNumberFormat"> = (context, op) => {
  rangeOf(context, op).numberFormat = everywhere(op.format);
};

/** Constants; null leaves a cell as it is, "" empties it. */
export const setValues: Step<"setValues"> = (context, op) => {
  const first = parseArea(op.area);
  const [top, left] = [first?.row ?? 1, first?.column ?? 1];
  rangeOf(context, op).values = op.values.map((row, r) =>
    row.map((value, c) => guard(context, op.sheet, [top + r, left + c], value)),
  );
};

/**
 * A formula that points to a text cell makes its own cell a text cell, and whoever edits it then sees the formula as text:
 * cells without format get «General» back after it.
 */
function keepGeneral({ isGeneral }: StepContext, op: FormulaBlock, range: Excel.Range): void {
  const at = parseArea(op.area);
  const general = op.formulas.map((row, r) =>
    row.map((formula, c) => formula !== null && isGeneral(op.sheet, (at?.row ?? 1) + r, (at?.column ?? 1) + c)),
  );
  if (general.every((row) => row.every(Boolean))) range.numberFormat = everywhere("General");
  else if (general.some((row) => row.some(Boolean)))
    // Null leaves the format of a cell as it is, though the type asks for a text.
    range.numberFormat = general.map((row) => row.map((is) => (is ? "General" : null)));
}

/** Formulas in English names with commas; one that a whole column shares is sent once, null leaves a cell as it is. */
export const setFormulas = (context: StepContext, op: FormulaBlock): void => {
  const shared = uniformFormula(op.formulas);
  const range = rangeOf(context, op);
  range.formulas = shared === undefined ? op.formulas.map((row) => [...row]) : everywhere(shared);
  keepGeneral(context, op, range);
};

/** A cell that leads to another cell of the workbook. */
export const addLink: Step<"addLink"> = (context, { sheet, cell, text, to }) => {
  rangeOf(context, { sheet, area: cell }).hyperlink = {
    documentReference: `${inQuotes(to.sheet)}!${to.cell}`,
    textToDisplay: text,
  };
};

/** Writing a value leaves the link of a cell in Excel: it goes by itself. */
export const removeLinks: Step<"removeLinks"> = (context, op) => {
  rangeOf(context, op).clear("Hyperlinks");
};
