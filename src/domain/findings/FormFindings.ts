/** Params of the form rules (rules.md «Form»). */
export interface FormFindings {
  "form/missing-field": { readonly field: string };
}
