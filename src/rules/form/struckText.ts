import type { FormRule } from "../../domain/findings/Finding";

/** Fields and tables: there a struck text changes what is checked. */
const figures = /^(?:[1-4]|6\.5|7\.[12]|8\.[12]|9)$/;

/** A text that is struck through does not count: it is named, and so is what stays, for a person to confirm. */
export const checkStruckText: FormRule = (form) =>
  (form.struck ?? []).map(({ text, stays, at }) => ({
    code: "form/struck-text",
    severity: figures.test(at.section) ? "warning" : "info",
    at: [at],
    params: { text, stays },
  }));
