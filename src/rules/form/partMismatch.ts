import type { FormRule } from "../../domain/findings/Finding";

/** A subtotal among the lines of 8.1 is what they add up to. The form asks for none, and a book has no row for it. */
export const checkPartMismatch: FormRule = (form) =>
  (form.partSums ?? []).flatMap(({ label, declared, readings, at }) => {
    const [sum] = readings;
    if (sum === undefined || readings.includes(declared)) return [];
    return [{ code: "budget/part-mismatch", severity: "warning", at: [at], params: { label, sum, declared } }];
  });
