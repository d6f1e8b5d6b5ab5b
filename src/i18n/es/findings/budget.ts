import type { BudgetFindings } from "../../../domain/findings/BudgetFindings";
import type { WordsFor } from "../../FindingWords";
import { pesos } from "../../format";

export const budgetWords: WordsFor<keyof BudgetFindings> = {
  "budget/total-mismatch": {
    message: (p) => `Los renglones suman ${pesos(p.sum)} y el TOTAL dice ${pesos(p.declared)}.`,
    why: "El TOTAL debe ser la suma de los renglones.",
    norm: "DIE-FO-013, 8.1 Presupuesto general.",
    how: "Corrija el renglón o el TOTAL que la explicación señala.",
  },
};
