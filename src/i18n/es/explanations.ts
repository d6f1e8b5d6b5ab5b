import { type DigitEdit, describeDigits } from "../../domain/budget/describeDigits";
import type { Explanation, ExplanationKind, RankReason } from "../../domain/findings/Finding";

/** What an explanation needs to be told: the edit, and the line that a TOTAL leaves out or counts twice. */
export type ToldExplanation = Pick<Explanation, "kind" | "from" | "to" | "row" | "beside">;

type ExplanationWording = (explanation: ToldExplanation) => string;

/** «sobra un 4 (1.ª cifra)», by kind. */
const kinds: Readonly<Record<ExplanationKind, ExplanationWording>> = {
  "extra-digit": digits((edit) => `sobra un ${edit.digit} (${edit.position}.ª cifra)`),
  "missing-digit": digits((edit) => `falta un ${edit.digit} (${edit.position}.ª cifra)`),
  "digit-changed": digits((edit) => `la ${edit.position}.ª cifra sería ${edit.digit}, no ${edit.before}`),
  "transposed-digits": digits(
    (edit) =>
      `las cifras ${edit.before} y ${edit.digit} están en orden contrario (${edit.position}.ª y ${edit.position + 1}.ª)`,
  ),
  "thousands-shift": ({ from, to }) => {
    const zeros = Math.max(from / to, to / from) > 1_000 ? "seis" : "tres";
    return Math.abs(from) > Math.abs(to) ? `sobran ${zeros} ceros` : `faltan ${zeros} ceros`;
  },
  sign: ({ from }) => (from < 0 ? "sobra el signo menos" : "falta el signo menos"),
  "duplicated-line": ({ row, beside }) => {
    if (beside !== undefined) return `cuenta dos veces ${beside}`;
    return row === undefined ? "el renglón está repetido" : `el TOTAL cuenta dos veces el renglón ${row}`;
  },
  "omitted-line": ({ row, beside }) => {
    if (beside !== undefined) return `deja por fuera ${beside}`;
    return row === undefined ? "falta otro renglón igual" : `el TOTAL deja por fuera el renglón ${row}`;
  },
};

function digits(words: (edit: DigitEdit) => string): ExplanationWording {
  return ({ from, to }) => words(describeDigits(from, to));
}

/** Why an explanation stands where it does. */
const reasons: Readonly<Record<RankReason, string>> = {
  "rubro-supports": "Con este cambio, los renglones, el TOTAL y el rubro quedan iguales.",
  "unit-value-returns": "El valor por unidad vuelve a estar entre los de renglones parecidos.",
  "written-unlike-neighbours": "Este valor está escrito distinto de los demás.",
  "smaller-edit": "Es el cambio más pequeño.",
  order: "No hay más indicios: se muestra en el orden de la tabla.",
};

/** Spanish words of the explanations of a wrong total. */
export const explanationWords = {
  explanation: (explanation: ToldExplanation): string => kinds[explanation.kind](explanation),
  reason: (reason: RankReason): string => reasons[reason],
};
