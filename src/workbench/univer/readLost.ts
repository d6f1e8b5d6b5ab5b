import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { mapTokens } from "../../domain/formula/mapTokens";
import { patchOnce } from "./patchOnce";

type Question = [formula: string, ...more: unknown[]];

const lost = "#REF!";

/** «tX[#REF!]», «Hoja!#REF!» and «#REF!$A$1» as the error that they are. */
function plainErrors(formula: string): string {
  if (!formula.includes(lost)) return formula;
  return mapTokens(formula, ({ type, text }) => (type === "error" && text.includes(lost) ? lost : text));
}

/**
 * What deleted columns, rows, sheets and tables leave in formulas is #REF!. Univer 0.25.1 takes «tX[#REF!]» and a name that is
 * #REF! for names that it does not know, and gives #VALUE! for «#REF!A1».
 */
export function readLost(): void {
  const { prototype } = LexerTreeBuilder;
  patchOnce<object, Question, unknown>(
    prototype,
    "_nodeMaker",
    (read) =>
      function plain(formula, ...more) {
        return read.call(this, plainErrors(formula), ...more);
      },
  );
  patchOnce<object, Question, unknown>(
    prototype,
    "_handleNestedDefinedName",
    (readName) =>
      function plain(formula, ...more) {
        return plainErrors(formula).replace(/^=/, "") === lost ? lost : readName.call(this, formula, ...more);
      },
  );
}
