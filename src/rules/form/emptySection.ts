import type { FormRule } from "../../domain/findings/Finding";

/** A typed number has its title (DIE-FO-013). */
export const checkEmptySection: FormRule = (form) =>
  form.sections
    .filter((section) => section.title.trim() === "")
    .map((section) => ({
      code: "form/empty-section",
      severity: "info",
      at: [section.at],
      params: { number: section.number },
    }));
