import type { MethodId } from "./RiskMethod";

/** How a map is valued: the method, and the three choices that its sources leave open. */
export interface RiskSettings {
  readonly method: MethodId;
  /** v4–v6: zone of Rara vez × Catastrófico. */
  readonly rareCatastrophic: "extreme" | "high";
  /** v4–v6: question 16 alone gives Catastrófico. */
  readonly question16: boolean;
  /** v4–v6: 100 points with solidity, or 25/15/10 on the probability only. */
  readonly controlTable: "100-points" | "25-15-10";
}

export const defaultSettings: RiskSettings = {
  method: "v4-v6",
  rareCatastrophic: "extreme",
  question16: true,
  controlTable: "100-points",
};

/** A setting as a person meets it: its words on the sheet, its default and why. */
interface SettingChoice<K extends keyof RiskSettings> {
  readonly words: readonly (readonly [value: RiskSettings[K], word: string])[];
  readonly reason: string;
}

/** Every setting with its reason; none of the reasons is verified in the official guides, none of which could be read in full. */
export const settingChoices: { readonly [K in keyof RiskSettings]: SettingChoice<K> } = {
  method: {
    words: [
      ["v4-v6", "v4-v6"],
      ["2015", "2015"],
      ["v7", "v7"],
    ],
    reason: "v4-v6: guía de 2018, vigente para corrupción hasta 2025. 2015: mapas anteriores. v7: experimental.",
  },
  rareCatastrophic: {
    words: [
      ["extreme", "Extremo"],
      ["high", "Alto"],
    ],
    reason: "Los mapas anteriores a 2018 dicen Alto; desde 2018, Extremo (sin verificar en la guía).",
  },
  question16: {
    words: [
      [true, "Sí"],
      [false, "No"],
    ],
    reason: "Una lesión o una vida perdida es Catastrófico aunque haya pocos «Sí» (sin verificar en la guía).",
  },
  controlTable: {
    words: [
      ["100-points", "100 puntos"],
      ["25-15-10", "25-15-10"],
    ],
    reason: "La guía de 2018 usa 100 puntos; algunas entidades califican corrupción con 25-15-10.",
  },
};
