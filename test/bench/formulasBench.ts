import { listReferences } from "../../src/domain/formula/listReferences";
import { parseFormula } from "../../src/domain/formula/parseFormula";
import { printForExcel } from "../../src/domain/formula/printForExcel";
import { printForFile, readFromFile } from "../../src/domain/formula/printForFile";
import { relativeKey } from "../../src/domain/formula/relativeKey";
import { sameFormula } from "../../src/domain/formula/sameFormula";
import { shiftFormula } from "../../src/domain/formula/shiftFormula";
import { hardFormulaPieces, repeatFormula } from "../support/hardFormulas";
import { measure } from "./measure";

/** Everything that is done with a formula. */
function useAll(formula: string): void {
  parseFormula(formula);
  listReferences(formula);
  relativeKey(formula, 3, 3);
  sameFormula(formula, `${formula} `, "tX");
  shiftFormula(formula, 1, 1);
  printForExcel(printForFile(readFromFile(formula), "tX"), "tX");
}

/** The hard formula that costs most at 8.192 characters, what Excel takes; ms of the processor; twice the length should cost twice as much. */
export async function benchFormulas() {
  const costs: { piece: string; half: number; whole: number; tooLong: number }[] = [];
  for (const piece of hardFormulaPieces) {
    const cost = async (length: number) => (await measure(3, () => useAll(repeatFormula(piece, length)))).cpuMs;
    costs.push({ piece, half: await cost(4096), whole: await cost(8192), tooLong: await cost(100_000) });
  }
  const worst = costs.reduce((a, b) => (a.whole > b.whole ? a : b));
  return { formulas: costs.length, worst, growth: Math.round((worst.whole / worst.half) * 10) / 10 };
}
