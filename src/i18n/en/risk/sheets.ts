import type { Translated } from "../../Catalog";
import type { riskSheets as spanish } from "../../es/risk/sheets";

/** English words on the four sheets of the corruption-risk map. */
export const riskSheets: Translated<typeof spanish> = {
  risks: {
    title: "Corruption risks",
    subtitle: "Metropolitan corruption-risk map (meta 1-2-5-3), one risk a row.",
    method: "The method stands in Ficha.",
  },
  oldMap: {
    kept: "Data of the former map",
    column: (letters: string) => `Column ${letters}`,
    number: "Number in the map",
  },
  impacts: {
    title: "Impact",
    subtitle: "If the corruption risk comes true it could… Answer every question of each risk.",
  },
  controls: {
    title: "Controls",
    subtitle: "One control a row, with its design and execution; a risk may have several.",
  },
  riskMap: {
    title: "Heat map",
    subtitle: "Zone of each risk before and after its controls. Each cell shows the numbers of its risks.",
    method: "Method",
    sides: { inherente: "Inherent map", residual: "Residual map" },
    corner: "Probability / Impact",
    counts: ["Zone", "Inherent risks", "Residual risks"],
    unvalued: "Not valued",
  },
};
