import { quoteText } from "../../domain/formula/literal";
import { applySettings } from "../../domain/risk/applySettings";
import type { RiskMethod, Zone } from "../../domain/risk/RiskMethod";
import { defaultSettings } from "../../domain/risk/RiskSettings";
import { settingWord } from "../../domain/risk/readSettings";
import { zoneOf } from "../../domain/risk/zoneOf";
import { byMethod, settingIs } from "./branches";

/** Impact levels of every map, 1–5; a method without the lower ones leaves them blank. */
export const impactLevels: readonly number[] = [1, 2, 3, 4, 5];
export const probabilityLevels: readonly number[] = [1, 2, 3, 4, 5];

function wordOf(method: RiskMethod, zone: Zone | undefined): string {
  return quoteText(zone === undefined ? "" : (method.zoneWords[zone] ?? ""));
}

/** The zone word of one cell; the cell that the workbook may choose asks its setting. */
export function zoneWordFormula(method: RiskMethod, probability: number, impact: number): string {
  const other = applySettings({ ...defaultSettings, method: method.id, rareCatastrophic: "high" });
  const [word, otherWord] = [method, other].map((one) => wordOf(one, zoneOf(one, probability, impact)));
  if (word === undefined || otherWord === undefined || word === otherWord) return word ?? "";
  return `IF(${settingIs("rareCatastrophic", settingWord("rareCatastrophic", "high"))},${otherWord},${word})`;
}

/** Zone of a row from its probability and impact levels (numbers 1–5): the cells of the method's map in reading order. */
export function zoneFormula(probability: string, impact: string): string {
  return byMethod((method) => {
    const words = probabilityLevels.flatMap((p) => impactLevels.map((i) => zoneWordFormula(method, p, i)));
    return `CHOOSE((${probability}-1)*${impactLevels.length}+${impact},${words.join(",")})`;
  });
}

/** Levels fill 55 places, since a cell of the map has the number 10 × probability + impact. */
const places = Array.from({ length: 55 }, (_, index) => index + 1);

/** The zone word of the map's cell whose number (10 × probability + impact) `cell` gives. */
export function ownZoneFormula(cell: string): string {
  return byMethod((method) => {
    const words = places.map((place) => zoneWordFormula(method, Math.floor(place / 10), place % 10));
    const distinct = [...new Set(words)];
    const digits = words.map((word) => distinct.indexOf(word) + 1).join("");
    return `CHOOSE(MID("${digits}",${cell},1),${distinct.join(",")})`;
  });
}
