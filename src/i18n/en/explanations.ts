import { type DigitEdit, describeDigits } from "../../domain/budget/describeDigits";
import type { ExplanationKind, RankReason } from "../../domain/findings/Finding";
import type { Translated } from "../Catalog";
import type { explanationWords as spanish, ToldExplanation } from "../es/explanations";

type Words = (explanation: ToldExplanation) => string;

const kinds: Readonly<Record<ExplanationKind, Words>> = {
  "extra-digit": digits((edit) => `one ${edit.digit} too many (digit ${edit.position})`),
  "missing-digit": digits((edit) => `a ${edit.digit} is missing (digit ${edit.position})`),
  "digit-changed": digits((edit) => `digit ${edit.position} would be ${edit.digit}, not ${edit.before}`),
  "transposed-digits": digits(
    (edit) =>
      `digits ${edit.before} and ${edit.digit} stand in the wrong order (digits ${edit.position} and ${edit.position + 1})`,
  ),
  "thousands-shift": ({ from, to }) => {
    const zeros = Math.max(from / to, to / from) > 1_000 ? "six" : "three";
    return Math.abs(from) > Math.abs(to) ? `${zeros} zeros too many` : `${zeros} zeros are missing`;
  },
  sign: ({ from }) => (from < 0 ? "the minus sign is too many" : "the minus sign is missing"),
  "duplicated-line": ({ row, beside }) => {
    if (beside !== undefined) return `counts ${beside} twice`;
    return row === undefined ? "the line stands twice" : `the TOTAL counts line ${row} twice`;
  },
  "omitted-line": ({ row, beside }) => {
    if (beside !== undefined) return `leaves out ${beside}`;
    return row === undefined ? "a second line like this is missing" : `the TOTAL leaves out line ${row}`;
  },
};

function digits(words: (edit: DigitEdit) => string): Words {
  return ({ from, to }) => words(describeDigits(from, to));
}

const reasons: Readonly<Record<RankReason, string>> = {
  "rubro-supports": "With this change the lines, the TOTAL and the rubro are equal.",
  "unit-value-returns": "The value per unit is again among those of similar lines.",
  "written-unlike-neighbours": "This amount is written unlike the others.",
  "smaller-edit": "It is the smallest change.",
  order: "There is no other sign: it is shown in the order of the table.",
};

/** English words of the explanations of a wrong total. */
export const explanationWords: Translated<typeof spanish> = {
  explanation: (explanation) => kinds[explanation.kind](explanation),
  reason: (reason) => reasons[reason],
};
