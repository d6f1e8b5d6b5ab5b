import type { AmountOf, BudgetFindings, RubroAgreement } from "../../../domain/findings/BudgetFindings";
import type { WordsFor } from "../../FindingWords";
import { number, pesos } from "../../format";
import { shorten } from "../../shorten";

type BudgetCode = Extract<keyof BudgetFindings, `budget/${string}`>;

const budget81 = "DIE-FO-013, version 02, 8.1 General budget.";
const budget82 = "DIE-FO-013, version 02, 8.1 General budget and 8.2 Budget code (rubro).";

const nameOf: Readonly<Record<AmountOf, string>> = {
  line: "The amount of the line",
  total: "The TOTAL",
  rubro: "The amount of the rubro",
};

const agreement: Readonly<Record<RubroAgreement, string>> = {
  "rubro-total": "The rubro agrees with the TOTAL: the difference is in the lines.",
  "rubro-sum": "The rubro agrees with the lines: the difference is in the TOTAL.",
  "sum-total": "The lines and the TOTAL agree: the difference is in the rubro.",
  none: "No two of them agree.",
};

type Unread = BudgetFindings["budget/amount-not-a-number"];

function quoted({ found, odd, struck }: Unread): string {
  if (struck !== undefined) return `is struck through (“${struck}”) and no other stands in its place`;
  if (found === "") return "is empty";
  return `says “${found}”, which cannot be read as an amount${odd === undefined ? "" : `: it holds ${nameSign(odd)}`}`;
}

function nameSign(sign: string): string {
  if (sign === " ") return "a space between the digits";
  const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  if (/[a-z]/i.test(sign)) return `the letter “${sign}” among the digits`;
  if (/\p{L}/u.test(sign)) return `“${sign}”, a letter of another alphabet (${code})`;
  return sign < "\u0080" ? `the sign “${sign}”` : `the sign “${sign}” (${code})`;
}

/** English words of the budget findings. */
export const budgetWords: WordsFor<BudgetCode> = {
  "budget/total-mismatch": {
    title: "The TOTAL is not the sum of the lines",
    message: (p) =>
      `The lines add up to ${pesos(p.sum)} and the TOTAL says ${pesos(p.declared)}. The difference is ${pesos(Math.abs(p.difference))}.`,
    why: "The TOTAL must be the sum of the lines. The project is approved and carried out with that amount.",
    norm: budget81,
    how: "Compare the explanation with the source document. Then correct only the amount that is wrong.",
  },
  "budget/rubro-mismatch": {
    title: "The rubro does not agree with the budget",
    message: (p) => {
      const legs = [
        `The rubro adds up to ${pesos(p.rubro)}`,
        ...(p.sum === undefined ? [] : [`the lines to ${pesos(p.sum)}`]),
        ...(p.declared === undefined ? [] : [`the TOTAL says ${pesos(p.declared)}`]),
      ].join(", ");
      return `${legs}. ${agreement[p.agrees]}`;
    },
    why: "The rubro says where the money comes from. It must cover the lines exactly.",
    norm: budget82,
    how: "First settle the difference between the lines and the TOTAL. Then adjust the rubro if needed.",
  },
  "budget/amount-not-a-number": {
    title: "Amount that cannot be read",
    message: (p) =>
      `${nameOf[p.of]} ${quoted(p)}.${p.needed === undefined ? "" : ` For the budget to add up it would have to be ${pesos(p.needed)}.`}`,
    why: "An amount that cannot be read is left out of the sum.",
    norm: budget82,
    how: "Write the amount in pesos, for example $143.100.000. Use no words and no other dots.",
  },
  "budget/amount-format": {
    title: "Amount written unlike the others",
    several: "amounts written unlike the others",
    message: (p) => `The amount “${p.found}” is written unlike the others. They are written like ${p.usual}.`,
    why: "An amount written in another way often comes from another file or from a slip.",
    norm: "DIE-FO-013, version 02, 8.1. Dots between thousands: Colombian usage, from memory, not verified.",
    how: "Check the amount against the source document and write it like the others.",
  },
  "budget/product-mismatch": {
    title: "Quantity by unit value does not give the amount",
    message: (p) =>
      `In “${shorten(p.object)}”, ${number(p.quantity)} × ${pesos(p.unit)} is ${pesos(p.product)} and the line says ${pesos(p.amount)}.`,
    why: "The other lines are quantity by unit value: something in this one is wrong.",
    norm: "A rule of our own: the form DIE-FO-013 asks for no unit value.",
    how: "Compare the three with the source. Quantity and amount are taken into the workbook, which calculates the unit value.",
  },
  "budget/part-mismatch": {
    title: "A subtotal that does not add up",
    message: (p) => `The lines of “${shorten(p.label)}” add up to ${pesos(p.sum)} and it says ${pesos(p.declared)}.`,
    why: "A wrong subtotal casts doubt on the lines and on the TOTAL, even where these agree.",
    norm: "A rule of our own: the form DIE-FO-013 asks for no subtotals.",
    how: "Add up the lines of that part and correct the subtotal, or delete it: it is not taken into the workbook.",
  },
  "budget/amount-words": {
    title: "Figures and words that differ",
    message: (p) => `“${p.found}” says ${pesos(p.figures)} in figures and ${pesos(p.words)} in words.`,
    why: "Where figures and words differ, nobody knows which amount was approved.",
    norm: "DIE-FO-013, version 02, 8.1 and 8.2. In negotiable instruments words prevail (Commercial Code, art. 623), from memory, not verified.",
    how: "Compare with the source document and correct the figures or the words. Sums use the figures.",
  },
  "budget/amount-as-text": {
    title: "Amount stored as text",
    several: "amounts stored as text",
    message: (p) => `The cell holds “${p.found}” as text and not as a number.`,
    why: "Excel leaves texts out of its sums without saying so.",
    norm: "Excel, function SUM: texts in a range are not added.",
    how: "Turn the cell into a number. The button Correct does it and keeps the amount.",
  },
  "budget/amount-with-cents": {
    title: "Amount with centavos",
    message: (p) => `The amount “${p.found}” has ${p.cents} centavos.`,
    why: "The form is kept in whole pesos. Centavos usually come from a division or a slip.",
    norm: budget81,
    how: "Round the amount to whole pesos and check that the TOTAL stays the same.",
  },
  "budget/amount-negative": {
    title: "Negative amount",
    message: (p) => `${nameOf[p.of]} is negative: ${pesos(p.amount)}.`,
    why: "An expense or a source is written as a positive amount. A negative one lowers the TOTAL.",
    norm: budget82,
    how: "Remove the minus sign or the parentheses if it is an expense. Take a discount off its line.",
  },
  "budget/amount-zero": {
    title: "Amount of zero",
    message: (p) => `${nameOf[p.of]} is zero.`,
    why: "A line without money is usually unfinished.",
    norm: budget82,
    how: "Write the amount or remove the line.",
  },
  "budget/quantity-invalid": {
    title: "Quantity missing or of no use",
    message: (p) =>
      p.found === "" ? "The line has no quantity." : `The quantity “${p.found}” is not a number above zero.`,
    why: "Without a quantity the value per unit is unknown and the line cannot be compared.",
    norm: budget81,
    how: "Write how many units the line pays, for example 10.",
  },
  "budget/unit-value-outlier": {
    title: "Unusual value per unit",
    message: (p) =>
      `Line ${p.row} costs ${pesos(p.unitValue)} per unit. The ${p.peers} similar lines go from ${pesos(p.min)} to ${pesos(p.max)}.`,
    why: "A value per unit so far from similar ones is usually a slip.",
    norm: "No norm sets the limit. Study of the sector, Decreto 1082 de 2015: from memory, not verified.",
    how: "Check amount and quantity of the line. If they are right, keep the support in the preliminary study.",
  },
  "budget/line-without-activity": {
    title: "Line without activity",
    message: (p) =>
      p.found === ""
        ? `Line ${p.row} does not say which activity it pays.`
        : `Line ${p.row} pays activity “${p.found}”, which the project does not have.`,
    why: "Each line of the budget must pay an activity of the project.",
    norm: "DIE-FO-013, version 02, 6.5 Activities and metas, and 8.1 General budget.",
    how: "Write the number of an activity of the sheet Actividades.",
  },
  "budget/activity-without-line": {
    title: "Activity without lines",
    message: (p) => `Activity “${p.activity}” has no lines in the budget.`,
    why: "An activity without a budget cannot be carried out, or its line was forgotten.",
    norm: "DIE-FO-013, version 02, 6.5 Activities and metas, and 8.1 General budget.",
    how: "Add the line of the activity. If it costs nothing, say so in the justification.",
  },
  "budget/duplicate-line": {
    title: "Line written twice",
    message: (p) => `Line ${p.row} repeats line ${p.sameAs}: same activity, object and amount (${pesos(p.amount)}).`,
    why: "A line copied twice is added twice.",
    norm: budget81,
    how: "Delete the copy. If they are two contracts, word their objects differently.",
  },
  "budget/total-overwritten": {
    title: "Sum with a fixed value",
    message: (p) =>
      p.found === ""
        ? "The cell of the sum is empty: its formula is missing."
        : `The cell of the sum holds a fixed value (${p.found}) instead of a formula.`,
    why: "A fixed value does not change when the lines change.",
    norm: "Sheet Presupuesto, cell of the sum of the lines (8.1 of DIE-FO-013).",
    how: "Use Structure in the ribbon to bring the formula back. Your data are not touched.",
  },
  "budget/total-range-short": {
    title: "Sum that leaves lines out",
    message: (p) =>
      `The formula ${p.formula} leaves out ${rowsLeftOut(p.missingRows)}. The lines go from row ${p.firstRow} to row ${p.lastRow}.`,
    why: "Lines outside the range are not added, although the table shows them.",
    norm: "Sheet Presupuesto, cell of the sum of the lines (8.1 of DIE-FO-013).",
    how: "Extend the range to the last line, or use Structure in the ribbon.",
  },
};

function rowsLeftOut(rows: readonly number[]): string {
  if (rows.length === 1) return `row ${rows[0]}`;
  return rows.length <= 5 ? `rows ${rows.join(", ")}` : `${rows.length} rows`;
}
