import type { SheetFindings } from "../../../domain/findings/SheetFindings";
import type { WordsFor } from "../../FindingWords";
import { count, pesos } from "../../format";
import { shorten } from "../../shorten";

const ownCheck = "Check of the selection: arithmetic of the sheet itself, without a norm.";

type TotalParams = SheetFindings["sheet/total-mismatch"];

function typedTotal(p: TotalParams): string {
  const counted =
    p.subtotals === 0 ? "" : ` ${count(p.subtotals, "subtotal was", "subtotals were")} not counted twice.`;
  return `The amounts of ${p.area} add up to ${pesos(p.sum)} and “${p.label}” says ${pesos(p.declared)}.${counted}`;
}

function formulaSum(p: TotalParams, formula: string): string {
  const faults = [
    ...(p.leftOut === undefined ? [] : [`leaves out ${p.leftOut}`]),
    ...(p.twice === undefined ? [] : [`counts ${p.twice} twice`]),
    ...(p.foreign === undefined ? [] : [`includes ${p.foreign}, which is no line of its own`]),
  ];
  return `The formula ${shorten(formula, 60)} ${faults.join(" and ")}: it gives ${pesos(p.declared)} and should give ${pesos(p.sum)}.`;
}

/** English words of the findings in a selection of any workbook. */
export const sheetWords: WordsFor<keyof SheetFindings> = {
  "sheet/total-mismatch": {
    title: "Total of the selection that does not add up",
    message: (p) => (p.formula === undefined ? typedTotal(p) : formulaSum(p, p.formula)),
    why: "A total must be the sum of its lines, each of them once.",
    norm: ownCheck,
    how: "Where a cell is missing or repeated, correct the formula. Else compare the explanation with the source document and correct only the amount that is wrong.",
  },
  "sheet/product-mismatch": {
    title: "Quantity by unit value does not give the amount",
    message: (p) => `${p.factors} is ${pesos(p.product)} and the cell says ${pesos(p.amount)}.`,
    why: "The other rows are quantity by unit value: something in this one is wrong.",
    norm: ownCheck,
    how: "Compare the three with the source and correct the one that is wrong.",
  },
  "sheet/error-value": {
    title: "Cell with an error",
    message: (p) => `The cell has the error ${p.found}.`,
    why: "An error spreads to all cells that use this value.",
    norm: ownCheck,
    how: "Check the formula: remove the lost reference or write the missing value.",
  },
  "sheet/number-as-text": {
    title: "Number stored as text",
    message: (p) =>
      p.cells === undefined
        ? `The cell holds “${p.found}” as text and not as a number.`
        : `The ${count(p.cells, "cell", "cells")} of ${shorten(p.area ?? "", 60)} hold numbers as text: the first, “${p.found}”.`,
    why: "Excel leaves texts out of its sums without saying so.",
    norm: ownCheck,
    how: "Write the values as numbers. The check of the selection does not change the sheet.",
  },
  "sheet/amount-unreadable": {
    title: "Amount of the selection that cannot be read",
    message: (p) => `“${p.found}” stands among amounts and cannot be read as one.`,
    why: "What cannot be read is left out of the sum.",
    norm: ownCheck,
    how: "Write the amount with dots every three digits, or without dots.",
  },
  "sheet/formula-overwritten": {
    title: "Fixed value in a column of formulas",
    message: (p) =>
      `The cell holds the fixed value ${p.found} in a column with ${count(p.formulas, "formula", "formulas")}.`,
    why: "A fixed value does not change when the data change.",
    norm: ownCheck,
    how: "Unless it is meant, copy the formula of the neighbouring cell.",
  },
  "sheet/formula-inconsistent": {
    title: "Formula unlike those of its column",
    message: (p) =>
      `The cell has the formula ${shorten(p.found, 60)}, and ${count(p.formulas, "cell beside it has", "cells beside it have")} another, which would be ${shorten(p.expected, 60)} here.`,
    why: "A different formula among copies of one is usually a slip of copying or typing.",
    norm: ownCheck,
    how: "If it is not intended, copy the formula of the neighbouring cell.",
  },
  "sheet/external-link": {
    title: "Formula that depends on another file",
    message: (p) =>
      p.names === undefined
        ? `${count(p.cells, "cell takes", "cells take")} data from another file (${shorten(p.files, 60)}): ${shorten(p.area, 60)}.`
        : `The defined name ${shorten(p.names, 60)} points to another file (${shorten(p.files, 60)}).`,
    why: "When that file changes, moves or is not sent along with this one, the value changes or is lost without a word.",
    norm: "Check of the workbook: a public document should be whole by itself. Without a norm.",
    how: "If the figure should not change any more, copy the cell and paste it as a value. “Break Link”, in Data → Edit Links, does it for all.",
  },
  "sheet/pidm-format": {
    title: "Miswritten PIDM code of the selection",
    message: (p) =>
      `“${p.found}” ${p.date ? "looks like a date that Excel made of a PIDM code" : "does not have the form of a PIDM code"}.${
        p.suggestion === undefined ? "" : ` Perhaps it is ${p.suggestion}.`
      }`,
    why: "In another form the code is not found in the catalogue.",
    norm: "PIDM “Dime tu plan” 2016–2026: component, line, programme and meta (DIE-FO-013, 7.1).",
    how: "Write the code as text, with four numbers and hyphens: 1-2-5-3.",
  },
};
