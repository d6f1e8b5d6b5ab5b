import { mismatchRule } from "./mismatchRule";

/** Count of «Sí» and impact as the questionnaire gives them (guía v4 de 2018: 1–5, 6–11, 12–19; 2015: 18 preguntas). */
export const checkImpactMismatch = mismatchRule("risk/impact-mismatch", () => [
  "yes",
  "level",
  "word",
  "impact",
  "impactWord",
]);
