/** Params of the budget and rubro rules (rules.md «Budget and rubro»). Amounts in whole pesos. */
export interface BudgetFindings {
  "budget/total-mismatch": { readonly sum: number; readonly declared: number; readonly difference: number };
}
