import type { Translated } from "../../Catalog";
import type { methodParts as es } from "../../es/risk/methodParts";

export const methodParts: Translated<typeof es> = {
  probability: "Probability",
  impact: "Impact",
  question16: "Question 16",
  zones: "Zones",
  controls: "Controls",
  set: "Set of controls",
  displacement: "Displacement",
  treatments: "Treatment",
};
