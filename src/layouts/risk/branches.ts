import { applySettings } from "../../domain/risk/applySettings";
import type { ControlTable, MethodId, RiskMethod } from "../../domain/risk/RiskMethod";
import { defaultSettings } from "../../domain/risk/RiskSettings";
import { settingWord } from "../../domain/risk/readSettings";

/** Defined names of the cells that choose how the map is valued. */
export const settingNames = {
  method: "fMetodoRiesgo",
  rareCatastrophic: "fRaraVezCatastrofico",
  question16: "fPreguntaDecisiva",
  controlTable: "fTablaControles",
} as const;

/** True when a setting holds a word; compared as text, since «2015» may stand there as a number. */
export function settingIs(key: keyof typeof settingNames, word: string): string {
  return `${settingNames[key]}&""="${word}"`;
}

function branch(condition: string, then: string, otherwise: string): string {
  return then === otherwise ? then : `IF(${condition},${then},${otherwise})`;
}

const methodOf = (method: MethodId): RiskMethod => applySettings({ ...defaultSettings, method });

/** One expression per method, chosen by the workbook itself: a change of method recalculates without the add-in. */
export function byMethod(expression: (method: RiskMethod) => string): string {
  const [latest, old, experimental] = [methodOf("v4-v6"), methodOf("2015"), methodOf("v7")].map(expression);
  const last = branch(settingIs("method", "v7"), experimental ?? "", latest ?? "");
  return branch(settingIs("method", "2015"), old ?? "", last);
}

/** The table of 25/15/10 as v4–v6 use it when the workbook asks for it. */
const alternative = applySettings({ ...defaultSettings, controlTable: "25-15-10" });

/** One expression per control table: that of the method, or 25/15/10 in v4–v6. */
export function byControlTable(expression: (table: ControlTable, method: RiskMethod) => string): string {
  const of = (method: RiskMethod) => expression(method.controls, method);
  const condition = settingIs("controlTable", settingWord("controlTable", "25-15-10"));
  return byMethod((method) =>
    method.id === alternative.id ? branch(condition, of(alternative), of(method)) : of(method),
  );
}

/** IF(x>=12,5,IF(x>=6,4,3)): the first condition that holds, else the last value. */
export function firstOf(cases: readonly (readonly [condition: string, value: string])[], otherwise: string): string {
  return cases.reduceRight((rest, [condition, value]) => branch(condition, value, rest), otherwise);
}

/**
 * True when a cell that may hold 0 shows nothing. Not x="": Univer 0.25.1 looks that up in an index that takes 0 for empty, and
 * a displacement of 0 would vanish.
 */
export function isEmpty(at: string): string {
  return `LEN(${at})=0`;
}
