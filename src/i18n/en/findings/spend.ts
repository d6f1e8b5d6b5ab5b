import type { SpendFindings, SpendStep } from "../../../domain/findings/SpendFindings";
import type { WordsFor } from "../../FindingWords";
import { count, joinAll, pesos, quoteAll } from "../../format";
import { shorten } from "../../shorten";
import { longDate, noDate } from "../dates";

const own = "Rule of this add-in; the budget is in DIE-FO-013, 8.1.";
const law = "Decreto 111 de 1996, Estatuto Orgánico del Presupuesto (from memory, not verified).";

/** What the documents of a step add up to. */
const sumsOf: Readonly<Record<SpendStep, string>> = {
  line: "the line is worth",
  cdp: "its CDP add up to",
  rp: "its RP add up to",
  obligation: "its obligaciones add up to",
  payment: "its pagos add up to",
};

const kinds = { cdp: "CDP", rp: "RP", obligation: "Obligación", payment: "Pago" } as const;

const named = (document: string) => (document === "" ? "" : ` ${document}`);

/** What a later year makes of a document; a CDP and an RP end with the vigencia. */
const later = {
  obligation: " If it comes from an RP of the vigencia, it is a reserva presupuestal.",
  payment: " If the obligación is of the vigencia, it is a cuenta por pagar.",
  cdp: "",
  rp: "",
} as const;

function describeNumbers({ missing, lines, repeated }: SpendFindings["spend/line-number"]): string {
  const parts = [
    ...(missing === 0 ? [] : [`${count(missing, "line has", "lines have")} no number`]),
    ...(repeated.length === 0 ? [] : [`${quoteAll(repeated.slice(0, 5))} stands more than once`]),
  ];
  return missing === lines
    ? "No line of Presupuesto has a number under «Renglón»."
    : `On Presupuesto, ${joinAll(parts, "and")}.`;
}

/** English words of the findings on the documents of the budget. */
export const spendWords: WordsFor<keyof SpendFindings> = {
  "spend/line-number": {
    title: "Budget lines without a number of their own",
    message: describeNumbers,
    why: "Documents of Ejecución name the line by its number. Without it they do not add up where they should.",
    norm: own,
    how: "Write a different number under «Renglón» for each line. Structure numbers the empty ones.",
  },
  "spend/unknown-line": {
    title: "Document of a line that does not exist",
    message: (p) => {
      if (p.found === "") return "The document does not say of which line it is.";
      const guess = p.expected === undefined ? "" : ` Is it line ${p.expected}?`;
      return `«${p.found}» is no number under «Renglón» on Presupuesto.${guess}`;
    },
    why: "The value is added to no line, and what is available looks higher than it is.",
    norm: own,
    how: "Choose the line of the list, or give it its number on Presupuesto.",
  },
  "spend/unknown-kind": {
    title: "Kind of document that is not known",
    message: (p) => {
      if (p.found === "") return "The document does not say whether it is CDP, RP, Obligación or Pago.";
      const guess = p.expected === undefined ? "" : ` Is it ${p.expected}?`;
      return `The kind «${p.found}» is neither CDP, RP, Obligación nor Pago.${guess}`;
    },
    why: "Sums look for these four words. With another one the document does not count.",
    norm: law,
    how: "Choose the kind of the list.",
  },
  "spend/not-a-number": {
    title: "Value of a document that is no number",
    message: (p) => {
      if (p.found === "") return "The document has no value.";
      if (p.value !== undefined) return `The value «${p.found}» is stored as text; it is ${pesos(p.value)}.`;
      return `The value «${p.found}» cannot be read as pesos.`;
    },
    why: "Excel leaves texts out of sums without saying so.",
    norm: own,
    how: "Write the number alone, such as 143100000. The cell shows the dots by itself.",
  },
  "spend/chain": {
    title: "More is spent than there is",
    message: (p) => {
      const object = p.object === "" ? "" : ` («${shorten(p.object, 50)}»)`;
      const sums = `${sumsOf[p.lower]} ${pesos(p.lowerValue)} and ${sumsOf[p.upper]} ${pesos(p.upperValue)}`;
      return `Line ${p.row}${object}: ${sums}. It goes over by ${pesos(p.lowerValue - p.upperValue)}.`;
    },
    why: "Nothing may be certified, committed, owed or paid beyond what the step before left.",
    norm: law,
    how: "Compare the documents of the line with their papers. One may lack, be too many or have another value.",
  },
  "spend/reversal-unlinked": {
    title: "Reversal without its document",
    message: (p) =>
      p.refersTo === ""
        ? `The negative value of document${named(p.document)} does not say which document it takes back.`
        : `Document${named(p.document)} takes back «${p.refersTo}», which does not exist with that kind in that line.`,
    why: "A negative value lowers the sum. Without its document nobody knows what was taken back.",
    norm: law,
    how: "Write the number of the document under «Documento que afecta», with the same kind and line.",
  },
  "spend/reversal-exceeds": {
    title: "Reversal greater than its document",
    message: (p) => `Document ${p.document} is worth ${pesos(p.value)} and ${pesos(p.reversed)} are taken back.`,
    why: "No more can be taken back than the document has.",
    norm: law,
    how: "Check the value of the reversals, or the number of the document that they take back.",
  },
  "spend/duplicate": {
    title: "Document that stands twice in a line",
    message: (p) => {
      const value = p.sameValue ? "with the same value" : "with another value";
      return `${kinds[p.kind]} ${p.document} stands twice in the same line, ${value}. The other one is row ${p.sameAs} of the table.`;
    },
    why: "Both values are added up. If one is a copy, the line has more than it should.",
    norm: own,
    how: "Delete the copy. If it is an addition, give it its own number or explain it under Observación.",
  },
  "spend/refers-missing": {
    title: "Document that names one that is not there",
    message: (p) => `Document${named(p.document)} refers to «${p.refersTo}», and no other one has that number.`,
    why: "Without the document before it, the expense cannot be followed from CDP to payment.",
    norm: own,
    how: "Add the document that is missing, or correct the number under «Documento que afecta».",
  },
  "spend/outside-vigencia": {
    title: "Document dated outside the vigencia",
    message: (p) => {
      const subject = p.kind === undefined ? "document" : kinds[p.kind];
      const hint = p.after && p.kind !== undefined ? later[p.kind] : "";
      return `One ${subject} is dated ${longDate(p.date)} and the vigencia is ${p.vigencia}.${hint}`;
    },
    why: "The budget of a vigencia is spent in its year. The rest are reservas presupuestales or cuentas por pagar.",
    norm: law,
    how: "Correct the date. If it is a reserva or cuenta por pagar, say so under Observación and this warning goes.",
  },
  "spend/bad-date": {
    title: "Document without a date that can be read",
    message: (p) => (p.found === "" ? "The document has no date." : noDate(p)),
    why: "Without a date nobody knows whether the document is of the vigencia.",
    norm: own,
    how: "Write the date with day, month and year, such as 12/03/2022.",
  },
};
