import type { FormRule } from "../../domain/findings/Finding";
import type { FormSection } from "../../domain/form/FormRecord";

/** A section number is typed once; 8.2 and 10 stand twice in version 02 of DIE-FO-013 itself. */
export const checkDuplicateSection: FormRule = (form) => {
  const byNumber = new Map<string, FormSection[]>();
  for (const section of form.sections) {
    byNumber.set(section.number, [...(byNumber.get(section.number) ?? []), section]);
  }
  return [...byNumber.values()]
    .filter((sections) => sections.length > 1)
    .map(([first, ...repeated]) => ({
      code: "form/duplicate-section",
      severity: "info",
      at: [...repeated, first].flatMap((section) => (section === undefined ? [] : [section.at])),
      params: { number: first?.number ?? "", times: repeated.length + 1 },
    }));
};
