import type { FormRule } from "../../domain/findings/Finding";

/** Where 8.1 has a column of unit values too, quantity × unit value is the amount. The form asks for none: a book calculates it. */
export const checkProductMismatch: FormRule = (form) =>
  (form.products ?? []).map(({ object, quantity, unit, amount, at }) => ({
    code: "budget/product-mismatch",
    severity: "warning",
    at: [at],
    params: { object, quantity, unit, product: Math.round(quantity * unit * 100) / 100, amount },
  }));
