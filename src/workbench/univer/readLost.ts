import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { mapTokens } from "../../domain/formula/mapTokens";
import { innerOf } from "./UniverParts";

type Read = (this: object, formula: string, ...more: unknown[]) => unknown;

/** The tests load this file again and again, and Univer once. */
const done = Symbol.for("gobernanza.readLost");

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
  const builder = innerOf<Record<string | symbol, Read>>(LexerTreeBuilder.prototype);
  if (done in builder) return;
  const { _nodeMaker: read, _handleNestedDefinedName: readName } = builder;
  if (read === undefined || readName === undefined) throw new Error("Univer reads formulas and names otherwise");
  builder._nodeMaker = function plain(formula, ...more) {
    return read.call(this, plainErrors(formula), ...more);
  };
  builder._handleNestedDefinedName = function plain(formula, ...more) {
    return plainErrors(formula).replace(/^=/, "") === lost ? lost : readName.call(this, formula, ...more);
  };
  builder[done] = read;
}
